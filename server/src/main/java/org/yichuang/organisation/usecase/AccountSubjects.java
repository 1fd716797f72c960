package org.yichuang.organisation.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.store.AccountStore;
import org.yichuang.outlet.SubjectNames;

/**
 * 账号说明 — whose sign-ins stand behind a figure: names for those who may see the body, as
 * time lines show them too; the account's page for those who may see accounts.
 */
@Component
public class AccountSubjects implements SubjectNames {

	private final AccountStore accounts;

	AccountSubjects(AccountStore accounts) {
		this.accounts = accounts;
	}

	@Override
	public boolean knows(String kind) {
		return "organisation.signed-in".equals(kind);
	}

	@Override
	public Map<String, SubjectName> named(Actor actor, Collection<String> ids) {
		return this.accounts.all(ids.stream().map(AccountId::of).collect(Collectors.toSet()))
			.stream()
			.filter((account) -> actor.may(OrganisationPermission.READ_BODIES, account.place()))
			.collect(Collectors.toMap((account) -> account.id().toString(),
					(account) -> new SubjectName(account.holder(), "", page(actor, account))));
	}

	private static String page(Actor actor, Account account) {
		return actor.may(OrganisationPermission.READ_ACCOUNTS, account.place()) ? "/accounts/" + account.id() : "";
	}

}
