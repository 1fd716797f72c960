package org.yichuang.platform;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/** Where a request says that it comes from. */
public final class Origins {

	private Origins() {
	}

	/**
	 * Says whether a page of this very origin sent a request. Browsers say where a form
	 * comes from; who says nothing is no browser of today.
	 */
	public static boolean isOwn(HttpServletRequest request) {
		var origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin == null || origin.equalsIgnoreCase(request.getScheme() + "://" + authority(request));
	}

	private static String authority(HttpServletRequest request) {
		int port = request.getServerPort();
		boolean usual = port == (request.isSecure() ? 443 : 80);
		return usual ? request.getServerName() : request.getServerName() + ":" + port;
	}

}
