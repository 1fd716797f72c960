package org.yichuang.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Place;
import org.yichuang.organisation.store.AccountStore;
import org.yichuang.organisation.store.GrantStore;
import org.yichuang.organisation.usecase.AccountSubjects;
import org.yichuang.organisation.usecase.AssignRole;
import org.yichuang.organisation.usecase.OpenAccount;
import org.yichuang.outlet.SubjectNames.SubjectName;

/** 账号 — what other rooms may ask about the people who sign in. */
@Component
public class Accounts {

	private final AccountStore accounts;

	private final GrantStore grants;

	private final OpenAccount open;

	private final AssignRole assign;

	private final AccountSubjects subjects;

	private final Clock clock;

	Accounts(AccountStore accounts, GrantStore grants, OpenAccount open, AssignRole assign, AccountSubjects subjects,
			Clock clock) {
		this.accounts = accounts;
		this.grants = grants;
		this.open = open;
		this.assign = assign;
		this.subjects = subjects;
		this.clock = clock;
	}

	/**
	 * Returns the holders' names, for those accounts that exist; closed accounts keep
	 * their names.
	 */
	public Map<AccountId, String> names(Collection<AccountId> ids) {
		return this.accounts.names(ids);
	}

	/**
	 * Returns who holds accounts, for those that the actor may see, by their ids in text.
	 */
	public Map<String, SubjectName> named(Actor actor, Collection<String> ids) {
		return this.subjects.named(actor, ids);
	}

	/**
	 * Returns the open accounts that hold a permission in a place today, such as the
	 * reviewers of a channel.
	 */
	public List<AccountId> whoMay(Permission permission, Place place) {
		return this.grants.whoMay(permission.code(), place, today());
	}

	/**
	 * Returns the account as an actor with its present grants.
	 * @param address where the call comes from
	 * @throws NotFound if there is no open account
	 */
	public Actor actor(AccountId id, String address) {
		var account = get(id);
		if (account.state() != AccountState.OPEN) {
			throw NotFound.of(id);
		}
		return new Actor(id, account.holder(), account.body(), this.grants.of(id, today()), address);
	}

	/**
	 * Returns an account in whatever state.
	 * @throws NotFound if there is none
	 */
	public Account get(AccountId id) {
		return this.accounts.find(id).orElseThrow(() -> NotFound.of(id));
	}

	/** Returns the account with a login name, in any case and whatever state. */
	public Optional<Account> byLoginName(String loginName) {
		return this.accounts.byLoginName(loginName);
	}

	/** Says whether there is no account yet, so that the first must be asked for. */
	public boolean isEmpty() {
		return this.accounts.isEmpty();
	}

	/**
	 * Registers a person and opens an account, without any role.
	 * @return the new account
	 * @throws org.yichuang.kernel.Invalid if a field does not hold
	 * @throws org.yichuang.kernel.Refused if the actor may not, or the body is closed
	 */
	public AccountId open(Actor actor, NewAccount account) {
		return this.open.open(actor, account);
	}

	/**
	 * Gives a role to an account.
	 * @throws org.yichuang.kernel.Refused if the actor may not, or the role does not go
	 * with those held
	 */
	public void assign(Actor actor, NewAssignment assignment) {
		this.assign.assign(actor, assignment);
	}

	private LocalDate today() {
		return Beijing.today(this.clock);
	}

}
