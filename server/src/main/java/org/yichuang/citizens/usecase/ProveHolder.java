package org.yichuang.citizens.usecase;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.citizens.CitizenId;
import org.yichuang.citizens.CitizensEvent.AccountOpened;
import org.yichuang.citizens.CitizensEvent.CitizenSignedIn;
import org.yichuang.citizens.SignIn;
import org.yichuang.citizens.store.CitizenTable;
import org.yichuang.citizens.store.WayTable;
import org.yichuang.citizens.store.WayTable.Proven;
import org.yichuang.kernel.SiteId;

/**
 * Takes note that somebody proved to hold a number, an address or an identity: signs them
 * in, opening an account at the first time, or adds it to the account they are signed in
 * to.
 */
@Component
public class ProveHolder {

	private final CitizenTable citizens;

	private final WayTable ways;

	private final ConfirmWay confirming;

	private final CitizenSessions sessions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ProveHolder(CitizenTable citizens, WayTable ways, ConfirmWay confirming, CitizenSessions sessions,
			ApplicationEventPublisher events, Clock clock) {
		this.citizens = citizens;
		this.ways = ways;
		this.confirming = confirming;
		this.sessions = sessions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Signs in or adds.
	 * @param adding the account that it is added to; null for signing in
	 */
	@Transactional
	public SignIn prove(Proven proven, @Nullable CitizenId adding, SiteId site) {
		var now = this.clock.instant();
		if (adding != null) {
			return add(proven, adding, now);
		}
		var citizen = this.ways.owner(proven).orElseGet(() -> open(proven, site, now));
		this.citizens.used(citizen, now);
		this.events.publishEvent(new CitizenSignedIn(site));
		return new SignIn.Done(citizen, this.sessions.open(citizen));
	}

	private CitizenId open(Proven proven, SiteId site, Instant now) {
		var citizen = CitizenId.next();
		this.citizens.add(citizen, site, now);
		if (!this.ways.add(citizen, proven, now)) {
			// somebody with the same way opened it at the same moment
			this.citizens.remove(citizen);
			return this.ways.owner(proven).orElseThrow();
		}
		this.events.publishEvent(new AccountOpened(site));
		return citizen;
	}

	/** What belongs to an account already is not added without being asked for. */
	private SignIn add(Proven proven, CitizenId adding, Instant now) {
		if (this.citizens.hold(adding).isEmpty()) {
			return new SignIn.Over();
		}
		if (!this.confirming.add(proven, adding)) {
			return this.confirming.question(proven, adding);
		}
		this.citizens.used(adding, now);
		return new SignIn.Done(adding, "");
	}

}
