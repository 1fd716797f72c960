package org.yichuang.citizens.usecase;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yichuang.citizens.CitizensEvent;
import org.yichuang.citizens.CitizensEvent.AllCodesUsedUp;
import org.yichuang.citizens.CitizensEvent.CodesAskedTooOften;
import org.yichuang.citizens.CitizensEvent.SignInGuessed;
import org.yichuang.citizens.CitizensProblems;
import org.yichuang.citizens.CitizensSettings;
import org.yichuang.citizens.Contact;
import org.yichuang.citizens.store.CitizenKeys;
import org.yichuang.citizens.store.NetworkTable;
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

	private static final Duration DAY = Duration.ofDays(1);

	private static final String ALL = "all";

	private static final String NETWORK = "network";

	/** A family behind one address asks for some codes before anybody is suspected. */
	private static final int BEFORE_PROOF = 5;

	/** How many codes a holder still gets in a day where they were known before. */
	private static final int RESERVE = 5;

	private final CitizensSettings settings;

	private final CitizenKeys keys;

	private final NetworkTable known;

	private final TransactionOperations transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final Buckets contactsByMinute;

	private final Buckets contacts;

	private final Buckets contactsByDay;

	private final Buckets reserves;

	private final Buckets networks;

	private final Buckets all;

	private final Buckets notes;

	private final Buckets guesses;

	private final Buckets guessesAtContacts;

	private final Buckets identities;

	SignInLimits(CitizensSettings settings, CitizenKeys keys, NetworkTable known, TransactionOperations transaction,
			ApplicationEventPublisher events, Clock clock) {
		this.settings = settings;
		this.keys = keys;
		this.known = known;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
		this.contactsByMinute = new Buckets(1, Duration.ofMinutes(1), clock);
		this.contacts = new Buckets(settings.codesPerAddress(), HOUR, clock);
		this.contactsByDay = new Buckets(settings.codesPerDay(), DAY, clock);
		this.reserves = new Buckets(RESERVE, DAY, clock);
		this.networks = new Buckets(settings.codesPerNetwork(), HOUR, clock);
		this.all = new Buckets(settings.codesAltogether(), HOUR, clock);
		this.notes = new Buckets(1, HOUR, clock);
		this.guesses = new Buckets(settings.guesses(), HOUR, clock);
		this.guessesAtContacts = new Buckets(settings.guessesPerAddress(), DAY, clock);
		this.identities = new Buckets(settings.guesses(), HOUR, clock);
	}

	/** Says whether a question must be answered that programs cannot. */
	public boolean asksForProof(String address) {
		return this.networks.taken(NetworkPart.of(address)) >= BEFORE_PROOF
				|| this.all.taken(ALL) * 2 >= this.settings.codesAltogether();
	}

	/**
	 * Counts a code that is asked for. What strangers ask for elsewhere does not count
	 * where the holder was before.
	 * @throws Refused if there were too many
	 */
	void takeCode(Contact contact, String address) {
		var from = NetworkPart.of(address);
		var here = here(contact, address);
		take(this.networks, from);
		if (this.networks.isEmpty(from)) {
			note(new CodesAskedTooOften(address));
		}
		if (this.contacts.isEmpty(here)) {
			throw asked(this.contacts, here);
		}
		take(this.contactsByMinute, here);
		takeDay(contact, here);
		take(this.all, ALL);
		if (this.all.isEmpty(ALL) && this.notes.take(ALL)) {
			note(new AllCodesUsedUp());
		}
		this.contacts.take(here);
	}

	private void takeDay(Contact contact, String here) {
		var name = name(contact);
		if (!this.guessesAtContacts.isEmpty(name) && this.contactsByDay.take(name)) {
			return;
		}
		if (!this.known.isProven(this.keys.digest(NETWORK, here))) {
			throw asked(this.guessesAtContacts.isEmpty(name) ? this.guessesAtContacts : this.contactsByDay, name);
		}
		take(this.reserves, here);
	}

	private static void take(Buckets which, String name) {
		if (!which.take(name)) {
			throw asked(which, name);
		}
	}

	/**
	 * Counts a code that is tried, before it is. Only its own tries and those from the
	 * same network count: nobody far away can keep the holder from entering it.
	 * @throws Refused if too many wrong ones were
	 */
	void takeGuess(String address) {
		var from = NetworkPart.of(address);
		if (!this.guesses.take(from)) {
			throw Refused.because(CitizensProblems.GUESSED_TOO_OFTEN, this.guesses.minutes(from));
		}
	}

	/** Takes back what was counted for a code that was right, and remembers where. */
	void right(Contact contact, String address) {
		this.guesses.giveBack(NetworkPart.of(address));
		this.known.proven(this.keys.digest(NETWORK, here(contact, address)), this.clock.instant());
	}

	/**
	 * Counts a code that was wrong; notes in the trail if it was the last one for now.
	 */
	void wrong(Contact contact, String address) {
		boolean stopped = this.guessesAtContacts.take(name(contact)) && this.guessesAtContacts.isEmpty(name(contact));
		if (stopped || this.guesses.isEmpty(NetworkPart.of(address))) {
			note(new SignInGuessed(address));
		}
	}

	/**
	 * Counts an answer of the identity provider before it is looked at.
	 * @throws Refused if too many were no good
	 */
	void takeIdentity(String address) {
		var from = NetworkPart.of(address);
		if (!this.identities.take(from)) {
			throw Refused.because(CitizensProblems.IDENTITY_TOO_OFTEN, this.identities.minutes(from));
		}
	}

	/** Takes back what was counted for an answer that was good. */
	void goodIdentity(String address) {
		this.identities.giveBack(NetworkPart.of(address));
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

	private String here(Contact contact, String address) {
		return name(contact) + " " + NetworkPart.of(address);
	}

}
