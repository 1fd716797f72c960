package org.yichuang.organisation.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.NewAccount;
import org.yichuang.organisation.OrganisationEvent;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.store.AccountStore;
import org.yichuang.organisation.store.AccountTable;

/** Corrects name, mobile number or post of the person who holds an account. */
@Component
public class CorrectHolder {

	private final AccountStore accounts;

	private final AccountTable table;

	private final ApplicationEventPublisher events;

	CorrectHolder(AccountStore accounts, AccountTable table, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.table = table;
		this.events = events;
	}

	/**
	 * Corrects the person.
	 * @param version the account's row version that was read
	 * @throws Invalid if a field does not hold
	 * @throws Refused if the actor may not or somebody changed the account meanwhile
	 */
	@Transactional
	public void correct(Actor actor, AccountId id, Holder holder, long version) {
		var account = this.accounts.find(id).orElseThrow(() -> NotFound.of(id));
		OutOfSight.unlessMay(actor, OrganisationPermission.READ_ACCOUNTS, account.place());
		actor.require(OrganisationPermission.MANAGE_ACCOUNTS, account.place());
		if (account.version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		var after = OpenAccount
			.clean(new NewAccount(account.body(), account.loginName(), holder.name(), holder.mobile(), holder.post()));
		OpenAccount.faults(after).stopIfAny();
		this.table.correct(account, after);
		this.events.publishEvent(new OrganisationEvent.HolderChanged(actor, id, account.holder(), after.holder()));
	}

	/**
	 * 持有人 — the person behind an account.
	 *
	 * @param name the name
	 * @param mobile the mobile number, may be empty
	 * @param post the post, may be empty
	 */
	public record Holder(String name, String mobile, String post) {
	}

}
