package org.yichuang.organisation;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;

/** 组织事件 — what happened to bodies, accounts and roles. */
public sealed interface OrganisationEvent {

	/** Who did it. */
	Actor actor();

	/** A body was created by hand. */
	record BodyCreated(Actor actor, BodyId body) implements OrganisationEvent {
	}

	/** A body's name, legal name, level or contact was changed. */
	record BodyChanged(Actor actor, Body before, BodyId body) implements OrganisationEvent {
	}

	/** A body now stands below another; the paths of all below it have changed too. */
	record BodyMoved(Actor actor, Body before, BodyId body) implements OrganisationEvent {
	}

	/** A body was closed. */
	record BodyClosed(Actor actor, BodyId body, String reason) implements OrganisationEvent {
	}

	/** A body was opened again. */
	record BodyReopened(Actor actor, BodyId body) implements OrganisationEvent {
	}

	/**
	 * A list of bodies was imported; changed and moved bodies are announced one by one.
	 */
	record BodiesImported(Actor actor, String list, int added, int changed,
			int unchanged) implements OrganisationEvent {
	}

	/** A person was registered and an account opened. */
	record AccountOpened(Actor actor, AccountId account) implements OrganisationEvent {
	}

	/** An account went from one state to another. */
	record AccountStateChanged(Actor actor, AccountId account, AccountState before,
			String reason) implements OrganisationEvent {
	}

	/** Name, mobile number or post of an account's holder was corrected. */
	record HolderChanged(Actor actor, AccountId account, String before, String after) implements OrganisationEvent {
	}

	/** A role was given to an account. */
	record RoleAssigned(Actor actor, AccountId account, String assignment) implements OrganisationEvent {
	}

	/** A role was taken from an account. */
	record RoleRevoked(Actor actor, AccountId account, String assignment) implements OrganisationEvent {
	}

}
