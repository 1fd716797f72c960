package org.yichuang.citizens;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.SiteId;

/** 个人中心事件 — what this room announces; never with an address in it. */
public sealed interface CitizensEvent {

	/** Somebody signed in for the first time. */
	record AccountOpened(SiteId site) implements CitizensEvent {
	}

	/** Somebody signed in. */
	record CitizenSignedIn(SiteId site) implements CitizensEvent {
	}

	/** A submission came to an account. */
	record MatterGathered(SiteId site) implements CitizensEvent {
	}

	/**
	 * An account was deleted, by its holder or because nobody used it.
	 *
	 * @param actor its holder, by network address only, or the program
	 * @param site where it was opened
	 */
	record AccountDeleted(Actor actor, CitizenId id, SiteId site) implements CitizensEvent {
	}

	/**
	 * Somebody who holds two accounts has one from now on.
	 *
	 * @param actor their holder, by network address only
	 * @param id the account that stays
	 * @param gone the one that became part of it
	 * @param site where that was opened
	 */
	record AccountsJoined(Actor actor, CitizenId id, CitizenId gone, SiteId site) implements CitizensEvent {
	}

	/**
	 * Somebody tried codes until they were stopped.
	 *
	 * @param address from where
	 */
	record SignInGuessed(String address) implements CitizensEvent {
	}

	/** All codes that may be sent in an hour were sent. */
	record AllCodesUsedUp() implements CitizensEvent {
	}

	/**
	 * Somebody asked for codes until they were stopped.
	 *
	 * @param address from where
	 */
	record CodesAskedTooOften(String address) implements CitizensEvent {
	}

}
