package org.yichuang.citizens.usecase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.citizens.CitizenId;
import org.yichuang.citizens.CitizenWay;
import org.yichuang.citizens.CitizensEvent.AccountDeleted;
import org.yichuang.citizens.CitizensProblems;
import org.yichuang.citizens.CitizensSettings;
import org.yichuang.citizens.Contact;
import org.yichuang.citizens.store.CitizenTable;
import org.yichuang.citizens.store.CodeTable;
import org.yichuang.citizens.store.WayTable;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;

/** What a holder does about the account itself. */
@Component
public class KeepAccount {

	private final CitizenTable citizens;

	private final WayTable ways;

	private final CodeTable codes;

	private final CitizenSessions sessions;

	private final TellHolder telling;

	private final CitizensSettings settings;

	private final ApplicationEventPublisher events;

	KeepAccount(CitizenTable citizens, WayTable ways, CodeTable codes, CitizenSessions sessions, TellHolder telling,
			CitizensSettings settings, ApplicationEventPublisher events) {
		this.citizens = citizens;
		this.ways = ways;
		this.codes = codes;
		this.sessions = sessions;
		this.telling = telling;
		this.settings = settings;
		this.events = events;
	}

	/** Returns the account's ways of signing in. */
	public List<CitizenWay> ways(CitizenId citizen) {
		return this.ways.of(citizen);
	}

	/**
	 * Returns when the account was opened.
	 * @throws NotFound if there is none
	 */
	public Instant openedAt(CitizenId citizen) {
		return this.citizens.find(citizen).orElseThrow(() -> NotFound.of(citizen)).openedAt();
	}

	/**
	 * Returns until when the account is kept if nobody uses it any more.
	 * @throws NotFound if there is none
	 */
	public Instant keptUntil(CitizenId citizen) {
		return this.citizens.find(citizen).orElseThrow(() -> NotFound.of(citizen)).usedAt().plus(this.settings.keep());
	}

	/**
	 * Takes a way of signing in away, with whoever signed in elsewhere and the codes that
	 * are on their way there; tells the holder by all ways, that one too.
	 * @param session secret of the session that stays
	 * @throws Refused if it is the only one
	 * @throws NotFound if the account has none such
	 */
	@Transactional
	public void removeWay(CitizenId citizen, UUID way, String session) {
		this.citizens.hold(citizen).orElseThrow(() -> NotFound.of(citizen));
		var before = this.ways.of(citizen);
		if (before.size() < 2) {
			throw Refused.because(CitizensProblems.LAST_WAY);
		}
		var gone = before.stream()
			.filter((some) -> some.id().equals(way))
			.findFirst()
			.orElseThrow(() -> new NotFound("way " + way));
		this.ways.remove(citizen, way);
		this.codes.removeAll(new Contact(gone.kind(), gone.text()));
		this.sessions.endOthers(citizen, session);
		this.telling.tell(before, "way-removed", gone.masked());
	}

	/**
	 * Deletes the account with all that belongs to it; submissions stay with their number
	 * and code. Does nothing the second time.
	 */
	@Transactional
	public void delete(Actor actor, CitizenId citizen) {
		this.citizens.hold(citizen).ifPresent((account) -> delete(actor, account));
	}

	/** Deletes an account unless somebody used it since a moment. */
	@Transactional
	public void deleteUnused(CitizenId citizen, Instant since) {
		this.citizens.hold(citizen)
			.filter((account) -> account.usedAt().isBefore(since))
			.ifPresent((account) -> delete(Actor.SYSTEM, account));
	}

	private void delete(Actor actor, CitizenTable.Row account) {
		this.citizens.remove(account.id());
		this.events.publishEvent(new AccountDeleted(actor, account.id(), account.site()));
	}

}
