package org.yichuang.frontdoor.web.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import io.swagger.v3.oas.annotations.Hidden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import org.yichuang.frontdoor.pages.PlainNotices;
import org.yichuang.frontdoor.pages.PublicHeaders;
import org.yichuang.kernel.Public;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.TemplateFault;
import org.yichuang.search.SearchLimits;
import org.yichuang.sitegroup.Site;

/** 检索页 — {@code /search} of every site. */
@Hidden
@RestController
@Public("readers search what is published")
class SearchPages {

	private static final Logger LOG = LoggerFactory.getLogger(SearchPages.class);

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final AskedSiteOf asked;

	private final SearchModel model;

	private final SearchLimits limits;

	private final Publishing publishing;

	private final PlainNotices notices;

	SearchPages(AskedSiteOf asked, SearchModel model, SearchLimits limits, Publishing publishing,
			PlainNotices notices) {
		this.asked = asked;
		this.model = model;
		this.limits = limits;
		this.publishing = publishing;
		this.notices = notices;
	}

	/** Shows what is found, or only the form while nothing is asked for. */
	@GetMapping("/search")
	ResponseEntity<String> searchPage(@ModelAttribute SearchRequest request, HttpServletRequest http) {
		var site = this.asked.site(http);
		if (!request.words().isEmpty() && !this.limits.admits(http.getRemoteAddr())) {
			return notice(HttpStatus.TOO_MANY_REQUESTS);
		}
		try {
			return page(this.publishing.render(site.id(), "search", this.model.of(site, request)));
		}
		catch (TemplateFault fault) {
			LOG.error("The search page of site {} cannot be made", site.code(), fault);
			return notice(HttpStatus.INTERNAL_SERVER_ERROR);
		}
	}

	/** Tells browsers how to search this site from their address bar. */
	@GetMapping("/opensearch.xml")
	ResponseEntity<String> openSearchDescription(HttpServletRequest http) {
		return ResponseEntity.ok()
			.contentType(new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8))
			.body(description(this.asked.site(http), http));
	}

	private static String description(Site site, HttpServletRequest http) {
		var url = http.getRequestURL();
		var base = url.substring(0, url.length() - "/opensearch.xml".length());
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
				<ShortName>%1$s</ShortName><Description>%2$s</Description><InputEncoding>UTF-8</InputEncoding>
				<Url type="text/html" template="%3$s/search?q={searchTerms}"/>
				</OpenSearchDescription>
				""".formatted(escaped(cut(site.name())), escaped(site.name()), escaped(base));
	}

	/** The standard allows a short name of sixteen characters. */
	private static String cut(String name) {
		return name.substring(0, Math.min(16, name.length()));
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	private static ResponseEntity<String> page(String html) {
		return ResponseEntity.ok()
			.contentType(HTML)
			.cacheControl(CacheControl.noStore())
			.header("Content-Security-Policy", PublicHeaders.PAGE_POLICY)
			.body(html);
	}

	private ResponseEntity<String> notice(HttpStatus status) {
		return ResponseEntity.status(status)
			.contentType(HTML)
			.cacheControl(CacheControl.noStore())
			.headers((headers) -> Map.of("Content-Security-Policy", this.notices.policy(), "Retry-After", "30")
				.forEach(headers::set))
			.body(this.notices.html(status.value()));
	}

}
