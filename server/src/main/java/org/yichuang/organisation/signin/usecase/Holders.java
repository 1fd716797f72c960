package org.yichuang.organisation.signin.usecase;

import java.util.List;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Account;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.model.Duty;
import org.yichuang.organisation.store.RoleStore;

/** 持有人 — who is behind an account while the steps of signing in are not done. */
@Component
public class Holders {

	private final Accounts accounts;

	private final RoleStore roles;

	Holders(Accounts accounts, RoleStore roles) {
		this.accounts = accounts;
		this.roles = roles;
	}

	/** Returns the holder without any power, for the trail. */
	public static Actor powerless(Account account, String address) {
		return new Actor(account.id(), account.holder(), account.body(), List.of(), address);
	}

	/** Returns somebody whose account is not known, for the trail. */
	public static Actor unknown(String address) {
		return new Actor(null, "未登录者", null, List.of(), address);
	}

	/** Returns the account. */
	public Account get(AccountId id) {
		return this.accounts.get(id);
	}

	/** Says whether an account administers the system, its security or its audit. */
	public boolean isAdministrator(AccountId account) {
		return this.accounts.actor(account, "local")
			.grants()
			.stream()
			.map((grant) -> this.roles.find(grant.role()))
			.anyMatch((role) -> role.map((found) -> found.duty() != Duty.BUSINESS).orElse(false));
	}

}
