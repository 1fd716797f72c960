package org.yichuang.organisation.usecase;

import java.time.Clock;
import java.util.Locale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.NewAccount;
import org.yichuang.organisation.OrganisationEvent;
import org.yichuang.organisation.OrganisationPermission;
import org.yichuang.organisation.OrganisationProblems;
import org.yichuang.organisation.model.Faults;
import org.yichuang.organisation.model.Texts;
import org.yichuang.organisation.store.AccountTable;
import org.yichuang.organisation.store.BodyStore;
import org.yichuang.organisation.store.BodyTable;

/** Registers a person at a body and opens an account, without any role. */
@Component
public class OpenAccount {

	private static final int POST_LIMIT = 60;

	private final BodyStore bodies;

	private final BodyTable tree;

	private final AccountTable accounts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OpenAccount(BodyStore bodies, BodyTable tree, AccountTable accounts, ApplicationEventPublisher events,
			Clock clock) {
		this.bodies = bodies;
		this.tree = tree;
		this.accounts = accounts;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Opens the account.
	 * @throws Invalid if a field does not hold or the login name was ever used
	 * @throws Refused if the actor may not or the body is closed
	 */
	@Transactional
	public AccountId open(Actor actor, NewAccount wanted) {
		var body = this.bodies.find(wanted.body()).orElseThrow(() -> NotFound.of(wanted.body()));
		OutOfSight.unlessMay(actor, OrganisationPermission.READ_ACCOUNTS, body.place());
		actor.require(OrganisationPermission.MANAGE_ACCOUNTS, body.place());
		if (!this.tree.isOpen(body.id())) {
			throw Refused.because(OrganisationProblems.BODY_CLOSED);
		}
		var account = clean(wanted);
		faults(account).stopIfAny();
		return add(actor, account);
	}

	static Faults faults(NewAccount account) {
		return new Faults().check("loginName", Texts.loginName(account.loginName()))
			.check("holder", Texts.name(account.holder()))
			.check("mobile", Texts.mobile(account.mobile()))
			.check("post", Texts.optionalText(account.post(), POST_LIMIT));
	}

	static NewAccount clean(NewAccount wanted) {
		return new NewAccount(wanted.body(), wanted.loginName().strip().toLowerCase(Locale.ROOT),
				wanted.holder().strip(), wanted.mobile().strip(), wanted.post().strip());
	}

	private AccountId add(Actor actor, NewAccount account) {
		var id = AccountId.next();
		try {
			this.accounts.add(id, account, this.clock.instant());
		}
		catch (DuplicateKeyException taken) {
			throw Invalid.field("loginName", OrganisationProblems.LOGIN_NAME_TAKEN);
		}
		this.events.publishEvent(new OrganisationEvent.AccountOpened(actor, id));
		return id;
	}

}
