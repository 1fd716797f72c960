package org.yichuang.citizens.usecase;

import org.springframework.stereotype.Component;
import org.yichuang.citizens.CitizensSettings;
import org.yichuang.citizens.Offer;
import org.yichuang.outlet.CitizenWays;

/** Says how citizens can sign in as things are set up. */
@Component
public class FindOffer {

	private final CitizensSettings settings;

	private final CitizenWays ways;

	FindOffer(CitizensSettings settings, CitizenWays ways) {
		this.settings = settings;
		this.ways = ways;
	}

	/** Returns what is offered. */
	public Offer offer() {
		if (!this.settings.enabled()) {
			return Offer.NOTHING;
		}
		var identity = this.settings.identity();
		return new Offer(this.ways.mail(), this.ways.shortMessages(), identity.isOn() ? identity.label() : "");
	}

}
