package org.yichuang.citizens;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yichuang.citizens.CitizensEvent.AccountDeleted;
import org.yichuang.citizens.CitizensEvent.AccountOpened;
import org.yichuang.citizens.CitizensEvent.AccountsJoined;
import org.yichuang.citizens.CitizensEvent.AllCodesUsedUp;
import org.yichuang.citizens.CitizensEvent.CitizenSignedIn;
import org.yichuang.citizens.CitizensEvent.CodesAskedTooOften;
import org.yichuang.citizens.CitizensEvent.MatterGathered;
import org.yichuang.citizens.CitizensEvent.SignInGuessed;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.SiteId;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.outlet.Measurement;
import org.yichuang.sitegroup.Sites;

/**
 * 个人中心出口 — hands this room's facts on to audit and statistics; figures hold no person.
 */
@Component
class CitizensOutlets {

	private final ApplicationEventPublisher outlets;

	private final Sites sites;

	private final Clock clock;

	CitizensOutlets(ApplicationEventPublisher outlets, Sites sites, Clock clock) {
		this.outlets = outlets;
		this.sites = sites;
		this.clock = clock;
	}

	@EventListener
	void on(CitizensEvent event) {
		switch (event) {
			case AccountOpened opened -> measure("citizens.account-opened", opened.site());
			case CitizenSignedIn signedIn -> measure("citizens.signed-in", signedIn.site());
			case MatterGathered gathered -> measure("citizens.matter-gathered", gathered.site());
			case AccountDeleted deleted -> {
				measure("citizens.account-deleted", deleted.site());
				this.outlets.publishEvent(AuditEntry.of(deleted.actor(), "citizens.delete-account", "citizen-account",
						deleted.id(), "", Place.WHOLE_GROUP));
			}
			case AccountsJoined joined -> {
				measure("citizens.accounts-joined", joined.site());
				this.outlets.publishEvent(AuditEntry.of(joined.actor(), "citizens.join-accounts", "citizen-account",
						joined.id(), joined.gone().toString(), Place.WHOLE_GROUP));
			}
			case SignInGuessed guessed -> stranger("citizens.guess-code", guessed.address());
			case AllCodesUsedUp all -> this.outlets.publishEvent(
					AuditEntry.of(Actor.SYSTEM, "citizens.use-up-codes", "citizen-account", "", "", Place.WHOLE_GROUP));
			case CodesAskedTooOften asked -> stranger("citizens.ask-too-often", asked.address());
		}
	}

	/** The thing behind a figure is nobody: an id that is never used again. */
	private void measure(String kind, SiteId site) {
		this.outlets.publishEvent(new Measurement(kind, this.sites.get(site).body(), site, Id.nextUuid().toString(),
				this.clock.instant(), 1));
	}

	private void stranger(String action, String address) {
		this.outlets.publishEvent(AuditEntry.of(new Actor(null, "公众", null, List.of(), address), action,
				"citizen-account", "", "", Place.WHOLE_GROUP));
	}

}
