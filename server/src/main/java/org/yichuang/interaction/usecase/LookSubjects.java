package org.yichuang.interaction.usecase;

import java.util.Collection;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Accounts;
import org.yichuang.outlet.SubjectNames;

/** 看信说明 — who looked at the mailboxes. */
@Component
class LookSubjects implements SubjectNames {

	private final Accounts accounts;

	LookSubjects(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public boolean knows(String kind) {
		return "interaction.mailbox-opened".equals(kind);
	}

	@Override
	public Map<String, SubjectName> named(Actor actor, Collection<String> ids) {
		return this.accounts.named(actor, ids);
	}

}
