package org.yichuang.requests.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Id;
import org.yichuang.kernel.Term;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.model.Demand.Period;

/**
 * 征求意见 — a third party (art. 32) or another agency (art. 34) that is asked about a
 * request.
 *
 * @param id identifies it
 * @param request of which request
 * @param kind who is asked
 * @param party who, sealed in the table
 * @param question what is asked
 * @param sentOn day on which the letter was sent
 * @param reachedOn day on which the letter reached them, from which their time counts;
 * null while nobody knows
 * @param dueOn last day to answer
 * @param closedOn day from which it is not waited for: answered, or silent past its
 * limit; null while it is waited for
 * @param answer what came of it; null while it is open
 * @param toldAt when those in charge were told that its limit is over; null until then
 * @param version row version
 */
@Term("征求意见")
public record Consultation(UUID id, RequestId request, Kind kind, Party party, String question, LocalDate sentOn,
		@Nullable LocalDate reachedOn, LocalDate dueOn, @Nullable LocalDate closedOn, @Nullable Answer answer,
		@Nullable Instant toldAt, long version) {

	/** Returns a new one. */
	public static Consultation of(RequestId request, Kind kind, Party party, String question, Period period) {
		return new Consultation(Id.nextUuid(), request, kind, party, question, period.from(), null, period.to(), null,
				null, null, 0);
	}

	/** Returns it with the day on which it reached them, and their last day by that. */
	public Consultation reached(LocalDate day, LocalDate due) {
		return new Consultation(this.id, this.request, this.kind, this.party, this.question, this.sentOn, day, due,
				this.closedOn, this.answer, this.toldAt, this.version);
	}

	/**
	 * Returns it with what came of it. What comes late is written down, but was not
	 * waited for longer than its limit.
	 */
	public Consultation answered(Answer given) {
		return new Consultation(this.id, this.request, this.kind, this.party, this.question, this.sentOn,
				this.reachedOn, this.dueOn, (this.closedOn != null) ? this.closedOn : earlier(given.on(), this.dueOn),
				given, this.toldAt, this.version);
	}

	/** Returns it without what tells who was asked and what they said. */
	public Consultation forgotten() {
		var given = this.answer;
		return new Consultation(this.id, this.request, this.kind, new Party("（已匿名化）", ""), "", this.sentOn,
				this.reachedOn, this.dueOn, this.closedOn,
				(given != null) ? new Answer(given.opinion(), given.on(), "") : null, this.toldAt, this.version);
	}

	/** Says whether it is waited for. */
	public boolean isOpen() {
		return this.closedOn == null;
	}

	/** Says whether the time to answer is over. */
	public boolean isOver(LocalDate today) {
		return today.isAfter(this.dueOn);
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	/** 征求对象 — who is asked. */
	@Term("征求对象")
	public enum Kind {

		/** 第三方. */
		THIRD_PARTY,
		/** 其他机关. */
		AGENCY;

		/** Which deadline holds. */
		public DeadlineKind deadline() {
			return (this == THIRD_PARTY) ? DeadlineKind.THIRD_PARTY : DeadlineKind.OTHER_AGENCY;
		}

	}

	/** 意见 — what came of it. */
	@Term("征求意见结果")
	public enum Opinion {

		/** 同意公开. */
		CONSENTS,
		/** 不同意公开. */
		OBJECTS,
		/** 逾期未答复: the agency decides; another agency is taken to agree. */
		SILENT

	}

	/**
	 * 第三方或者机关.
	 *
	 * @param name who
	 * @param contact how to reach them
	 */
	public record Party(String name, String contact) {
	}

	/**
	 * 答复意见.
	 *
	 * @param opinion what
	 * @param on on which day it came, or the wait ended
	 * @param note reasons, in their words
	 */
	public record Answer(Opinion opinion, LocalDate on, String note) {
	}

}
