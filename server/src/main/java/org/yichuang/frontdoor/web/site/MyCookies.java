package org.yichuang.frontdoor.web.site;

import java.time.Duration;
import java.util.Collections;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.yichuang.citizens.Citizens;

/**
 * 个人中心的 Cookie — bound to this host by their names, out of reach of scripts, not sent
 * with what other sites post. Who never signs in gets none.
 */
final class MyCookies {

	/** Who is signed in. */
	static final String SESSION = Citizens.SESSION_COOKIE;

	/** Which browser waits for a code. */
	static final String CODE = "__Host-yichuang_my_code";

	/** Which browser was sent to the identity provider. */
	static final String IDENTITY = "__Host-yichuang_my_id";

	private static final int LONGEST = 4_000;

	private MyCookies() {
	}

	/** Returns the value of the session's cookie, empty if there is none. */
	static String session(HttpServletRequest request) {
		return value(request, SESSION);
	}

	/** Returns the value of a cookie, empty if there is none. */
	static String value(HttpServletRequest request, String name) {
		return value(String.join("; ", Collections.list(request.getHeaders(HttpHeaders.COOKIE))), name);
	}

	/** Returns the value of a cookie out of a header, empty if there is none. */
	static String value(String header, String name) {
		for (var pair : header.split(";")) {
			var text = pair.strip();
			if (text.startsWith(name + "=") && text.length() <= LONGEST) {
				return text.substring(name.length() + 1);
			}
		}
		return "";
	}

	/** Sets a cookie that lasts until the browser is closed. */
	static String set(String name, String value) {
		return cookie(name, value).build().toString();
	}

	/** Sets a cookie that lasts a while. */
	static String set(String name, String value, Duration life) {
		return cookie(name, value).maxAge(life).build().toString();
	}

	/** Removes a cookie. */
	static String drop(String name) {
		return cookie(name, "").maxAge(0).build().toString();
	}

	private static ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
		return ResponseCookie.from(name, value).path("/").secure(true).httpOnly(true).sameSite("Lax");
	}

}
