package org.yichuang.citizens.usecase;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.citizens.CitizensEvent;
import org.yichuang.citizens.CitizensEvent.CodesAskedTooOften;
import org.yichuang.citizens.CitizensEvent.SignInGuessed;
import org.yichuang.citizens.CitizensProblems;
import org.yichuang.citizens.CitizensSettings;
import org.yichuang.citizens.Contact;
import org.yichuang.citizens.store.CitizenKeys;
import org.yichuang.kernel.Refused;
import org.yichuang.platform.Buckets;
import org.yichuang.platform.NetworkPart;

/**
 * 登录限额 — how many codes are sent to a contact, to a network and altogether, and how many
 * wrong ones may be tried. Counted alike whether or not there is an account, so that
 * nobody learns that. The audit trail notes once when a network has had enough.
 */
@Component
public class SignInLimits {

	private static final Duration HOUR = Duration.ofHours(1);

	private static final String ALL = "all";

	/** A family behind one address asks for some codes before anybody is suspected. */
	private static final int BEFORE_PROOF = 5;

	private final CitizensSettings settings;

	private final CitizenKeys keys;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Buckets contactsByMinute;

	private final Buckets contacts;

	private final Buckets networks;

	private final Buckets all;

	private final Buckets guesses;

	private final Buckets guessesAtContacts;

	SignInLimits(CitizensSettings settings, CitizenKeys keys, TransactionTemplate transaction,
			ApplicationEventPublisher events, Clock clock) {
		this.settings = settings;
		this.keys = keys;
		this.transaction = transaction;
		this.events = events;
		this.contactsByMinute = new Buckets(1, Duration.ofMinutes(1), clock);
		this.contacts = new Buckets(settings.codesPerAddress(), HOUR, clock);
		this.networks = new Buckets(settings.codesPerNetwork(), HOUR, clock);
		this.all = new Buckets(settings.codesAltogether(), HOUR, clock);
		this.guesses = new Buckets(settings.guesses(), HOUR, clock);
		this.guessesAtContacts = new Buckets(settings.guessesPerAddress(), Duration.ofDays(1), clock);
	}

	/** Says whether a question must be answered that programs cannot. */
	public boolean asksForProof(String address) {
		return this.networks.taken(NetworkPart.of(address)) >= BEFORE_PROOF
				|| this.all.taken(ALL) * 2 >= this.settings.codesAltogether();
	}

	/**
	 * Counts a code that is asked for.
	 * @throws Refused if there were too many
	 */
	void takeCode(Contact contact, String address) {
		var from = NetworkPart.of(address);
		var name = name(contact);
		if (!this.networks.take(from)) {
			throw asked(this.networks, from);
		}
		if (this.networks.isEmpty(from)) {
			note(new CodesAskedTooOften(address));
		}
		if (this.contacts.isEmpty(name)) {
			throw asked(this.contacts, name);
		}
		if (!this.contactsByMinute.take(name)) {
			throw asked(this.contactsByMinute, name);
		}
		if (!this.all.take(ALL)) {
			throw asked(this.all, ALL);
		}
		this.contacts.take(name);
	}

	/**
	 * Counts a code that is tried, before it is.
	 * @throws Refused if too many wrong ones were
	 */
	void takeGuess(Contact contact, String address) {
		var from = NetworkPart.of(address);
		var name = name(contact);
		if (!this.guesses.take(from)) {
			throw Refused.because(CitizensProblems.GUESSED_TOO_OFTEN, this.guesses.minutes(from));
		}
		if (!this.guessesAtContacts.take(name)) {
			this.guesses.giveBack(from);
			throw Refused.because(CitizensProblems.GUESSED_TOO_OFTEN, this.guessesAtContacts.minutes(name));
		}
	}

	/** Takes back what was counted for a code that was right. */
	void giveBack(Contact contact, String address) {
		this.guesses.giveBack(NetworkPart.of(address));
		this.guessesAtContacts.giveBack(name(contact));
	}

	/** Notes in the trail if this was the last wrong one for now. */
	void noteIfLast(Contact contact, String address) {
		if (this.guesses.isEmpty(NetworkPart.of(address)) || this.guessesAtContacts.isEmpty(name(contact))) {
			note(new SignInGuessed(address));
		}
	}

	private void note(CitizensEvent event) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(event));
	}

	private static Refused asked(Buckets which, String name) {
		return Refused.because(CitizensProblems.ASKED_TOO_OFTEN, which.minutes(name));
	}

	/** Memory holds no addresses in clear, either. */
	private String name(Contact contact) {
		return this.keys.text("limit", contact.text());
	}

}
