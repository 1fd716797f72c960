package org.yichuang.edge.access;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.yichuang.kernel.OwnTrail;
import org.yichuang.kernel.Public;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.platform.Spreadsheet;

import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the audit trail of every table that is handed out, before its first byte goes:
 * who, which, by which filter. A table whose line cannot be written does not go. What
 * everybody may read anyway leaves none.
 */
@Component
@ConditionalOnWebApplication
class ExportTrail extends OncePerRequestFilter {

	/**
	 * What a filter chooses from: ids, days, constants, kinds, yes and no. Anything else
	 * may name a person, and the trail is for ever.
	 */
	private static final Pattern CHOSEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|true|false"
			+ "|[12]\\d{3}-[01]\\d(-[0-3]\\d)?|[A-Z][A-Z_]{1,39}|[a-z]{1,40}([.-][a-z]{1,40}){1,6}|");

	private static final Pattern FOR_PROGRAMS = Pattern.compile(".*/export\\.(json|xml)");

	/** Filters that take what somebody types, which may have any shape. */
	private static final Set<String> TYPED = Set.of("words", "q", "name", "number", "title");

	private static final String WORDS = "…";

	private final Callers callers;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final JsonMapper json;

	ExportTrail(Callers callers, ApplicationEventPublisher events, TransactionTemplate transaction, JsonMapper json) {
		this.callers = callers;
		this.events = events;
		this.transaction = transaction;
		this.json = json;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getServletPath().startsWith("/api/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new ToldResponse(response, () -> tell(request, response)));
	}

	private void tell(HttpServletRequest request, HttpServletResponse response) {
		if (isTable(request, response)
				&& request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod mapping
				&& !mapping.hasMethodAnnotation(OwnTrail.class) && !mapping.hasMethodAnnotation(Public.class)) {
			var entry = entry(request, mapping, name(response));
			this.transaction.executeWithoutResult((status) -> this.events.publishEvent(entry));
		}
	}

	/** Excel wherever it lies, and the same rows for programs. */
	private static boolean isTable(HttpServletRequest request, HttpServletResponse response) {
		var type = response.getContentType();
		return type != null && type.startsWith(Spreadsheet.MEDIA_TYPE)
				|| FOR_PROGRAMS.matcher(request.getServletPath()).matches();
	}

	private AuditEntry entry(HttpServletRequest request, HandlerMethod mapping, String name) {
		var actor = this.callers.actor(request);
		return new AuditEntry(actor, action(mapping.getMethod()), "table", path(request), name, actor.place(), null,
				this.json.writeValueAsString(filter(request.getParameterMap())));
	}

	/** Returns what the trail calls the handing out: {@code room.export-things}. */
	static String action(Method mapping) {
		var room = mapping.getDeclaringClass().getPackageName().split("\\.")[2];
		return room + "." + mapping.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

	/** Returns a filter without the words that somebody looked for. */
	static Map<String, String> filter(Map<String, String[]> parameters) {
		var told = new TreeMap<String, String>();
		parameters.forEach((name, values) -> {
			var value = String.join(",", values);
			boolean chosen = value.isEmpty() || !TYPED.contains(name) && CHOSEN.matcher(value).matches();
			told.put(name, chosen ? value : WORDS);
		});
		told.values().removeIf(String::isEmpty);
		return told;
	}

	/** The table's own address, without the filter. */
	private static String path(HttpServletRequest request) {
		return request.getServletPath().replaceFirst("^/api/console/", "");
	}

	private static String name(HttpServletResponse response) {
		var header = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
		var name = (header != null) ? ContentDisposition.parse(header).getFilename() : null;
		return (name != null) ? name : "";
	}

}
