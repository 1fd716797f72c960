package org.yichuang.edge.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.yichuang.kernel.Refusal;

/** 文案 — every room's {@code messages/<room>.properties}, Chinese first. */
@Configuration(proxyBeanMethods = false)
public class Wording {

	private static final AcceptHeaderLocaleResolver LANGUAGES = new Languages();

	/** Returns all bundles of the class path as one. */
	@Bean
	MessageSource messageSource() {
		var source = new ResourceBundleMessageSource();
		source.setBasenames(bundles().toArray(String[]::new));
		source.setDefaultEncoding("UTF-8");
		source.setFallbackToSystemLocale(false);
		source.setUseCodeAsDefaultMessage(true);
		return source;
	}

	/** Returns how requests name their language: Chinese unless they ask for English. */
	@Bean
	AcceptHeaderLocaleResolver localeResolver() {
		return LANGUAGES;
	}

	/** Returns the reader's language, also outside controllers. */
	static Locale language(HttpServletRequest request) {
		return LANGUAGES.resolveLocale(request);
	}

	/** Returns a refusal's words. */
	static String of(MessageSource messages, Refusal refusal, Locale language) {
		return Objects
			.requireNonNull(messages.getMessage(refusal.problem().code(), refusal.arguments().toArray(), "", language));
	}

	/** Returns the base names of all bundles, such as {@code messages/content}. */
	public static List<String> bundles() {
		try {
			var found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
			return Arrays.stream(found)
				.map((resource) -> Objects.requireNonNull(resource.getFilename()))
				.map((name) -> "messages/" + name.replaceFirst("(_en)?\\.properties$", ""))
				.distinct()
				.sorted()
				.toList();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** Reads what readers ask for; whatever cannot be read means Chinese. */
	private static final class Languages extends AcceptHeaderLocaleResolver {

		private static final List<Locale> KNOWN = List.of(Locale.CHINESE, Locale.ENGLISH);

		private static final int LONGEST = 200;

		@Override
		public Locale resolveLocale(HttpServletRequest request) {
			var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
			try {
				var found = (asked != null && asked.length() <= LONGEST)
						? Locale.lookup(Locale.LanguageRange.parse(asked), KNOWN) : null;
				return (found != null) ? found : Locale.CHINESE;
			}
			catch (IllegalArgumentException unreadable) {
				return Locale.CHINESE;
			}
		}

	}

}
