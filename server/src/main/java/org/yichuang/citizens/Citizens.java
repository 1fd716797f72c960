package org.yichuang.citizens;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.yichuang.citizens.usecase.CitizenSessions;
import org.yichuang.citizens.usecase.FindOffer;
import org.yichuang.citizens.usecase.KeepAccount;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;

/** 公众用户 — accounts of citizens and who is signed in. */
@Component
public class Citizens {

	/** Name of the session's cookie. */
	public static final String SESSION_COOKIE = CitizenSessions.COOKIE;

	private final FindOffer offers;

	private final CitizenSessions sessions;

	private final KeepAccount accounts;

	Citizens(FindOffer offers, CitizenSessions sessions, KeepAccount accounts) {
		this.offers = offers;
		this.sessions = sessions;
		this.accounts = accounts;
	}

	/** Returns how citizens can sign in here. */
	public Offer offer() {
		return this.offers.offer();
	}

	/**
	 * Returns who is signed in.
	 * @param session value of the session's cookie, hostile; empty for none
	 */
	public Optional<Present> present(String session) {
		return (session.isEmpty() || !offer().isOn()) ? Optional.empty() : this.sessions.present(session);
	}

	/** Says whether a form carries the token of somebody's pages. */
	public boolean isOwnPage(Present present, String token) {
		return this.sessions.isOwnPage(present, token);
	}

	/** Signs out here. */
	public void leave(String session) {
		this.sessions.end(session);
	}

	/** Signs out everywhere. */
	public void leaveEverywhere(CitizenId citizen) {
		this.sessions.endAll(citizen);
	}

	/** Returns what an account holds of its holder. */
	public List<CitizenWay> ways(CitizenId citizen) {
		return this.accounts.ways(citizen);
	}

	/**
	 * Returns when an account was opened.
	 * @throws NotFound if there is none
	 */
	public Instant openedAt(CitizenId citizen) {
		return this.accounts.openedAt(citizen);
	}

	/**
	 * Returns until when an account is kept if nobody uses it any more.
	 * @throws NotFound if there is none
	 */
	public Instant keptUntil(CitizenId citizen) {
		return this.accounts.keptUntil(citizen);
	}

	/**
	 * Takes a way of signing in away; whoever signed in elsewhere is signed out.
	 * @param session value of the cookie of the session that stays
	 * @throws Refused if it is the only one
	 * @throws NotFound if the account has none such
	 */
	public void removeWay(CitizenId citizen, UUID way, String session) {
		this.accounts.removeWay(citizen, way, session);
	}

	/**
	 * Deletes an account; its submissions stay, with their number and code.
	 * @param address from which network address its holder asks for it
	 */
	public void delete(CitizenId citizen, String address) {
		this.accounts.delete(new Actor(null, "公众", null, List.of(), address), citizen);
	}

}
