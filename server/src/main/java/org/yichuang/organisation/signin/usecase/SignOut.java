package org.yichuang.organisation.signin.usecase;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.organisation.SignInEvent.SignedOut;
import org.yichuang.organisation.SignInStep;

/** Ends the session that asks for it. */
@Component
public class SignOut {

	private final SignInSessions sessions;

	private final Holders holders;

	private final ApplicationEventPublisher events;

	SignOut(SignInSessions sessions, Holders holders, ApplicationEventPublisher events) {
		this.sessions = sessions;
		this.holders = holders;
		this.events = events;
	}

	/** Ends the session, if there is one. */
	@Transactional
	public void signOut(HttpServletRequest request) {
		this.sessions.read(request.getSession(false))
			.filter((mark) -> mark.step() == SignInStep.DONE)
			.ifPresent((mark) -> this.events.publishEvent(new SignedOut(
					Holders.powerless(this.holders.get(mark.account()), request.getRemoteAddr()), mark.account())));
		this.sessions.end(request);
	}

}
