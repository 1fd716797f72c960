package org.yichuang.edge.security;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie of staff's sessions: out of reach of scripts and of other sites, sent to the
 * console's API only, {@code Secure} wherever the page is. What is no session id of ours
 * is not even looked up.
 */
@Component
@ConditionalOnWebApplication
class SessionCookie extends DefaultCookieSerializer {

	private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

	SessionCookie() {
		setCookieName("yichuang_session");
		setCookiePath("/api/console");
		setUseHttpOnlyCookie(true);
		setSameSite("Strict");
	}

	@Override
	public List<String> readCookieValues(HttpServletRequest request) {
		return super.readCookieValues(request).stream().filter((id) -> ID.matcher(id).matches()).toList();
	}

}
