package org.yichuang.citizens.usecase;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yichuang.citizens.store.CitizenKeys;
import org.yichuang.intake.spi.CitizenSeals;

/**
 * Makes seals out of accounts with a key that lies outside the database: who has the
 * table of seals and the table of accounts cannot put them together.
 */
@Component
class SealCitizens implements CitizenSeals {

	private final FindOffer offers;

	private final CitizenSessions sessions;

	private final CitizenKeys keys;

	SealCitizens(FindOffer offers, CitizenSessions sessions, CitizenKeys keys) {
		this.offers = offers;
		this.sessions = sessions;
		this.keys = keys;
	}

	@Override
	public boolean isOffered() {
		return this.offers.offer().isOn();
	}

	@Override
	public Optional<String> seal(String cookies, Object thing) {
		var session = CitizenSessions.inCookies(cookies);
		return (session.isEmpty() || !isOffered()) ? Optional.empty() : this.sessions.present(session)
			.map((present) -> this.keys.text("seal " + thing, present.id().toString()));
	}

}
