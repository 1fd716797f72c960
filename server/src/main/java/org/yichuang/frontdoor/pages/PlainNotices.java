package org.yichuang.frontdoor.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * 通用提示页 — what readers see where no site's own page can be shown. Needs nothing but
 * itself, so that it works when everything else does not.
 */
@Component
public class PlainNotices {

	private static final String STYLE = "body{max-width:36em;margin:12vh auto;padding:0 1em;"
			+ "font:18px/1.8 system-ui,sans-serif;color:#222}h1{font-size:1.6em}p[lang]{color:#595959}";

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="zh-CN">
			<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%1$s</title><style>%2$s</style></head>
			<body><main><h1>%1$s</h1><p>%3$s</p><p lang="en">%4$s</p></main></body>
			</html>
			""";

	private final MessageSource messages;

	private final String policy = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
			+ "'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

	private final Map<String, KeptPage> made = new ConcurrentHashMap<>();

	PlainNotices(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Returns the notice for a status.
	 * @param status one that {@code messages/frontdoor.properties} has words for
	 */
	public KeptPage of(int status) {
		return of(status, Integer.toString(status));
	}

	/** Returns a notice under a name of its own. */
	public KeptPage of(int status, String name) {
		return this.made.computeIfAbsent(name, (key) -> make(status, key));
	}

	/** Returns the notice as text. */
	public String html(int status) {
		return html(Integer.toString(status));
	}

	/** The content policy under which the notice shows its style. */
	public String policy() {
		return this.policy;
	}

	private KeptPage make(int status, String name) {
		return new KeptPage(status, PageText.of(html(name)), PublicHeaders.ofNotice(this.policy));
	}

	/** Returns the notice of a name as text. */
	public String html(String name) {
		return PAGE.formatted(word(name, "title", Locale.SIMPLIFIED_CHINESE), STYLE,
				word(name, "text", Locale.SIMPLIFIED_CHINESE), word(name, "text", Locale.ENGLISH));
	}

	private String word(String name, String part, Locale language) {
		return HtmlUtils.htmlEscape(
				this.messages.getMessage("frontdoor.notice." + name + "." + part, null, "", language),
				StandardCharsets.UTF_8.name());
	}

	private static String digest(String text) {
		try {
			return Base64.getEncoder()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException cause) {
			throw new IllegalStateException(cause);
		}
	}

}
