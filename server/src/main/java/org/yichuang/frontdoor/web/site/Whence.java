package org.yichuang.frontdoor.web.site;

import jakarta.servlet.http.HttpServletRequest;

/**
 * 来处 — where a form comes from.
 *
 * @param address the network address
 * @param session value of the cookie of who is signed in, hostile; empty if there is none
 */
record Whence(String address, String session) {

	static Whence of(HttpServletRequest request) {
		return new Whence(request.getRemoteAddr(), MyCookies.session(request));
	}

	/** Sessions are not written into logs. */
	@Override
	public String toString() {
		return "Whence[" + this.address + "]";
	}

}
