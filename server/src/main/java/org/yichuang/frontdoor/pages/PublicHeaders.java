package org.yichuang.frontdoor.pages;

import java.util.Map;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import org.yichuang.frontdoor.model.ContentTypes;

/** 安全响应头 — what every public answer says about itself. */
public final class PublicHeaders {

	/** Pages use nothing but files of their own site, and no script or style within. */
	public static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
			+ "script-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
			+ "base-uri 'none'; frame-ancestors 'self'";

	/** Uploaded files may not act at all. */
	private static final String FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; "
			+ "frame-ancestors 'self'";

	private static final String A_YEAR = "public, max-age=31536000, immutable";

	private static final String FIVE_MINUTES = "public, max-age=300";

	private static final String ASK_FIRST = "no-cache";

	private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy",
			"strict-origin-when-cross-origin", "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
			"Cross-Origin-Opener-Policy", "same-origin", "X-Frame-Options", "SAMEORIGIN");

	private PublicHeaders() {
	}

	/** Returns the headers of a file below a site's folder. */
	static MultiMap ofFile(String file) {
		boolean uploaded = file.startsWith("files/");
		var headers = of(ContentTypes.of(file), uploaded ? FILE_POLICY : PAGE_POLICY);
		headers.add(HttpHeaders.CACHE_CONTROL,
				file.startsWith("assets/") ? A_YEAR : uploaded ? FIVE_MINUTES : ASK_FIRST);
		if (ContentTypes.isToBeSaved(file)) {
			headers.add("Content-Disposition", "attachment");
		}
		if (uploaded && ContentTypes.isSvg(file)) {
			headers.set("Content-Security-Policy", FILE_POLICY + "; sandbox");
		}
		return headers;
	}

	/** Returns the headers of a page that is no file. */
	static MultiMap ofNotice(String policy) {
		return of("text/html; charset=utf-8", policy).add(HttpHeaders.CACHE_CONTROL, ASK_FIRST);
	}

	/**
	 * Returns the headers of an answer to one reader.
	 * @param own what the answer says itself, which counts first
	 * @param encrypted whether the reader came over TLS
	 */
	public static MultiMap ofAnswer(Map<String, String> own, boolean encrypted) {
		var headers = HttpHeaders.headers();
		ALWAYS.forEach(headers::add);
		if (encrypted) {
			headers.add("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
		}
		own.forEach(headers::set);
		return headers;
	}

	private static MultiMap of(String type, String policy) {
		var headers = HttpHeaders.headers();
		headers.add(HttpHeaders.CONTENT_TYPE, type);
		headers.add("Content-Security-Policy", policy);
		ALWAYS.forEach(headers::add);
		return headers;
	}

}
