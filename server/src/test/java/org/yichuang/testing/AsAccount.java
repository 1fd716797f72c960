package org.yichuang.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;

import jakarta.servlet.http.Cookie;

import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.yichuang.kernel.AccountId;

/**
 * An account that is signed in, without the steps of signing in: for requests over a real
 * port ({@link #headers()}) and for MockMvc ({@link #request()}).
 *
 * @param account whose
 * @param session value of the session cookie
 * @param pageToken value of the token against forged requests
 */
public record AsAccount(AccountId account, String session, String pageToken) {

	/** Signs an account in. */
	public static AsAccount signIn(ApplicationContext context, AccountId account) {
		return signIn(context, account, "DONE");
	}

	/** Signs an account in as far as a step of {@code SignInStep}. */
	public static AsAccount signIn(ApplicationContext context, AccountId account, String step) {
		return save(sessions(context), account, step, context.getBean(Clock.class).millis());
	}

	@SuppressWarnings("unchecked")
	private static SessionRepository<Session> sessions(ApplicationContext context) {
		return context.getBean(SessionRepository.class);
	}

	private static <S extends Session> AsAccount save(SessionRepository<S> sessions, AccountId account, String step,
			long since) {
		var session = sessions.createSession();
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
		session.setAttribute("step", step);
		session.setAttribute("since", since);
		sessions.save(session);
		var id = Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
		return new AsAccount(account, id, UUID.randomUUID().toString());
	}

	/** Headers of a request that this account sends from our own page. */
	public HttpHeaders headers() {
		var headers = new HttpHeaders();
		headers.add(HttpHeaders.COOKIE, "yichuang_session=" + this.session + "; XSRF-TOKEN=" + this.pageToken);
		headers.add("X-XSRF-TOKEN", this.pageToken);
		return headers;
	}

	/** The same for MockMvc: {@code get(…).with(account.request())}. */
	public RequestPostProcessor request() {
		return (request) -> {
			request.setCookies(new Cookie("yichuang_session", this.session), new Cookie("XSRF-TOKEN", this.pageToken));
			request.addHeader("X-XSRF-TOKEN", this.pageToken);
			return request;
		};
	}

}
