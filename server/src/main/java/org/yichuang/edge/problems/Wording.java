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
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.yichuang.kernel.Refusal;

/** 文案 — every room's {@code messages/<room>.properties}, Chinese first. */
@Configuration(proxyBeanMethods = false)
public class Wording {

	private static final AcceptHeaderLocaleResolver LANGUAGES = languages();

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

	private static AcceptHeaderLocaleResolver languages() {
		var resolver = new AcceptHeaderLocaleResolver();
		resolver.setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
		resolver.setDefaultLocale(Locale.CHINESE);
		return resolver;
	}

}
