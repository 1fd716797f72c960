package org.yichuang.casework.usecase;

import java.time.Duration;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yichuang.calendar.CalendarEvent;
import org.yichuang.casework.model.Errand;
import org.yichuang.casework.store.ErrandStore;
import org.yichuang.organisation.AccountState;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.OrganisationEvent;

/**
 * Follows what happens to people, bodies and the calendar: writes down, in the same
 * transaction, what must be done to cases because of it.
 */
@Component
class FollowOthers {

	/** Calendars are read from a memory that is a second old at most. */
	private static final Duration UNTIL_ALL_KNOW = Duration.ofSeconds(2);

	private final ErrandStore errands;

	private final Accounts accounts;

	private final Bodies bodies;

	private final ClockWork clock;

	FollowOthers(ErrandStore errands, Accounts accounts, Bodies bodies, ClockWork clock) {
		this.errands = errands;
		this.accounts = accounts;
		this.bodies = bodies;
		this.clock = clock;
	}

	@EventListener
	void on(CalendarEvent event) {
		switch (event) {
			case CalendarEvent.NoticeLoaded loaded -> reckonAll("holiday notice " + loaded.year());
		}
	}

	@EventListener
	void on(OrganisationEvent event) {
		if (event instanceof OrganisationEvent.AccountStateChanged it) {
			var account = this.accounts.get(it.account());
			if (account.state() != AccountState.OPEN) {
				add(Errand.of(Errand.What.PERSON_LEFT, it.account().value(), account.holder(), this.clock.now()));
			}
		}
		if (event instanceof OrganisationEvent.BodyClosed it) {
			add(Errand.of(Errand.What.BODY_CLOSED, it.body().value(), this.bodies.get(it.body()).name(),
					this.clock.now()));
		}
	}

	/** Has all open clocks computed anew. */
	void reckonAll(String because) {
		add(Errand.of(Errand.What.RECKON, null, because, this.clock.now().plus(UNTIL_ALL_KNOW)));
	}

	private void add(Errand errand) {
		this.errands.add(errand, this.clock.now());
	}

}
