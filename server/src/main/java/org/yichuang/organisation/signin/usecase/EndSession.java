package org.yichuang.organisation.signin.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.SignInEvent.SessionEnded;

/** Ends one of the actor's own sessions. */
@Component
public class EndSession {

	private final SignInSessions sessions;

	private final ApplicationEventPublisher events;

	EndSession(SignInSessions sessions, ApplicationEventPublisher events) {
		this.sessions = sessions;
		this.events = events;
	}

	/**
	 * Ends the session.
	 * @throws org.yichuang.kernel.NotFound if the actor has none such
	 */
	@Transactional
	public void end(Actor actor, String key) {
		this.sessions.end(actor.person(), key);
		this.events.publishEvent(new SessionEnded(actor, actor.person()));
	}

}
