package org.yichuang.citizens.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.citizens.CitizenId;
import org.yichuang.citizens.CitizenWay;
import org.yichuang.citizens.CitizensEvent.AccountsJoined;
import org.yichuang.citizens.SignIn;
import org.yichuang.citizens.WayKind;
import org.yichuang.citizens.store.CitizenTable;
import org.yichuang.citizens.store.MatterTable;
import org.yichuang.citizens.store.SessionTable;
import org.yichuang.citizens.store.WayTable;
import org.yichuang.citizens.store.WayTable.Proven;
import org.yichuang.kernel.Actor;
import org.yichuang.platform.TextSeal;

/**
 * Adds what was proven to an account once its holder has read what comes of it: an
 * account that exists already becomes part of this one. What was proven waits sealed in
 * the page, and is good for who proved it only.
 */
@Component
public class ConfirmWay {

	private static final String OWNER = "citizens-way";

	private static final String BETWEEN = "\n";

	private static final String NOBODY = "-";

	private static final int PARTS = 6;

	private static final Duration LIFE = Duration.ofMinutes(10);

	private final Tables tables;

	private final TellHolder telling;

	private final TextSeal seal;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ConfirmWay(Tables tables, TellHolder telling, TextSeal seal, ApplicationEventPublisher events, Clock clock) {
		this.tables = tables;
		this.telling = telling;
		this.seal = seal;
		this.events = events;
		this.clock = clock;
	}

	/** Asks whether what was proven is to be added to an account. */
	public SignIn question(Proven proven, CitizenId citizen) {
		var owner = this.tables.ways().owner(proven);
		if (owner.filter(citizen::equals).isPresent()) {
			return new SignIn.Done(citizen, "");
		}
		var kept = String.join(BETWEEN, citizen.toString(), owner.map(CitizenId::toString).orElse(NOBODY),
				Long.toString(this.clock.instant().plus(LIFE).toEpochMilli()), proven.kind().name(), proven.shown(),
				proven.identifier());
		var shown = new CitizenWay(citizen.value(), proven.kind(), proven.shown(), this.clock.instant()).masked();
		return new SignIn.Unconfirmed(this.seal.seal(OWNER, kept), shown, owner.isPresent(),
				owner.map(this.tables.matters()::count).orElse(0));
	}

	/**
	 * Adds what was proven, as its holder confirms.
	 * @param proof the sealed text of the question, hostile
	 * @param actor the holder, by network address only
	 */
	@Transactional
	public SignIn confirm(String proof, CitizenId citizen, Actor actor) {
		var asked = read(proof).filter((some) -> some.citizen().equals(citizen.toString()));
		if (asked.isEmpty() || this.tables.citizens().hold(citizen).isEmpty()) {
			return new SignIn.Over();
		}
		var proven = asked.get().proven();
		var owner = this.tables.ways().owner(proven);
		if (owner.filter(citizen::equals).isPresent()) {
			return new SignIn.Done(citizen, "");
		}
		// nothing is joined that its holder was not told of
		if (!owner.map(CitizenId::toString).orElse(NOBODY).equals(asked.get().owner())) {
			return new SignIn.Over();
		}
		owner.ifPresentOrElse((other) -> join(other, citizen, actor), () -> add(proven, citizen));
		this.tables.citizens().used(citizen, this.clock.instant());
		return new SignIn.Done(citizen, "");
	}

	/** Adds what nobody has; false if somebody has it. */
	public boolean add(Proven proven, CitizenId citizen) {
		if (!this.tables.ways().add(citizen, proven, this.clock.instant())) {
			return false;
		}
		var ways = this.tables.ways().of(citizen);
		this.telling.tell(ways, "way-added", ways.getLast().masked());
		return true;
	}

	private void join(CitizenId other, CitizenId citizen, Actor actor) {
		this.tables.citizens().hold(other).ifPresent((gone) -> {
			this.tables.matters().copy(other, citizen);
			this.tables.ways().move(other, citizen);
			this.tables.sessions().removeAll(other);
			this.tables.citizens().remove(other);
			this.telling.tell(this.tables.ways().of(citizen), "joined");
			this.events.publishEvent(new AccountsJoined(actor, citizen, other, gone.site()));
		});
	}

	private Optional<Asked> read(String proof) {
		var parts = List.of(opened(proof).split(BETWEEN, PARTS));
		return (parts.size() < PARTS
				|| !this.clock.instant().isBefore(Instant.ofEpochMilli(Long.parseLong(parts.get(2)))))
						? Optional.empty() : Optional.of(new Asked(parts.get(0), parts.get(1),
								new Proven(WayKind.valueOf(parts.get(3)), parts.get(5), parts.get(4))));
	}

	/** A text that is not sealed is nobody's but a stranger's. */
	private String opened(String proof) {
		try {
			return proof.startsWith("sealed:") ? this.seal.open(OWNER, proof) : "";
		}
		catch (IllegalStateException | IllegalArgumentException notOurs) {
			return "";
		}
	}

	/** The tables that joining touches. */
	@Component("citizenWayTables")
	record Tables(CitizenTable citizens, WayTable ways, MatterTable matters, SessionTable sessions) {
	}

	/**
	 * What somebody was asked.
	 *
	 * @param citizen the account that something is added to
	 * @param owner whose it is until then
	 * @param proven what was proven
	 */
	private record Asked(String citizen, String owner, Proven proven) {
	}

}
