package org.yichuang.organisation.signin.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.SignInStep;
import org.yichuang.organisation.SignIns;
import org.yichuang.organisation.signin.usecase.SignInSessions;

/** How far the sender of a request has signed in. */
@Component
class Progress {

	private final SignIns signIns;

	private final SignInSessions sessions;

	Progress(SignIns signIns, SignInSessions sessions) {
		this.signIns = signIns;
		this.sessions = sessions;
	}

	/** Returns the step that comes next. */
	SignInStep step(HttpServletRequest request) {
		return switch (standing(request)) {
			case SignIns.Standing.Nobody nobody -> SignInStep.PASSWORD;
			case SignIns.Standing.Unfinished unfinished -> unfinished.next();
			case SignIns.Standing.Complete complete -> SignInStep.DONE;
		};
	}

	/**
	 * Returns whose steps these are.
	 * @throws Refused if another step than one of {@code allowed} comes next
	 */
	AccountId at(HttpServletRequest request, SignInStep... allowed) {
		var steps = Set.of(allowed);
		return switch (standing(request)) {
			case SignIns.Standing.Unfinished unfinished when steps.contains(unfinished.next()) -> unfinished.account();
			case SignIns.Standing.Complete complete when steps.contains(SignInStep.DONE) -> complete.actor().person();
			default -> throw Refused.because(SignInProblems.SIGN_IN_STEP);
		};
	}

	/** Goes on to a step, under a new session. */
	SignInStep start(HttpServletRequest request, AccountId account, SignInStep step) {
		return this.sessions.start(request, account, step);
	}

	private SignIns.Standing standing(HttpServletRequest request) {
		return this.signIns.standing(request.getSession(false), request.getRemoteAddr());
	}

}
