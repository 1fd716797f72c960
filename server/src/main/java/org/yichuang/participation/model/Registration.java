package org.yichuang.participation.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;
import org.yichuang.participation.ActivityId;

/**
 * 听证报名 — somebody who registered for a hearing or was invited to it; who it is stays with
 * intake.
 *
 * @param id identifies it
 * @param activity for which hearing
 * @param submission the submission it came with; null for those who were invited
 * @param number the receipt's number; empty for those who were invited
 * @param group which group of seats, from 0
 * @param shownName as lists show it, such as 王*明
 * @param receivedAt when
 * @param outcome what came of it
 * @param version row version
 */
@Term("听证报名")
public record Registration(UUID id, ActivityId activity, @Nullable UUID submission, String number, int group,
		String shownName, Instant receivedAt, Outcome outcome, long version) {

	/** Says whether it counts for the selection. */
	public boolean isEligible() {
		return this.outcome.state() != State.INELIGIBLE && this.outcome.state() != State.WITHDRAWN;
	}

	/** Returns the registration with what came of it. */
	public Registration with(Outcome newOutcome) {
		return new Registration(this.id, this.activity, this.submission, this.number, this.group, this.shownName,
				this.receivedAt, newOutcome, this.version);
	}

	/**
	 * 报名结果.
	 *
	 * @param state where it stands
	 * @param serial by order of registration, from 1; 0 while participants are not
	 * selected and for those who were invited
	 * @param reserve place among the reserves, from 1; 0 for none
	 * @param reason why it does not count or was withdrawn; empty for none
	 */
	public record Outcome(State state, int serial, int reserve, String reason) {

		/** Nothing came of it yet. */
		public static final Outcome RECEIVED = new Outcome(State.RECEIVED, 0, 0, "");

		/** Returns the outcome in another state. */
		public Outcome in(State newState, int newReserve, String newReason) {
			return new Outcome(newState, this.serial, newReserve, newReason);
		}
	}

	/** 报名状态. */
	@Term("报名状态")
	public enum State {

		/** 待遴选. */
		RECEIVED,
		/** 不符合条件. */
		INELIGIBLE,
		/** 参加人. */
		SELECTED,
		/** 候补. */
		RESERVE,
		/** 未选中. */
		NOT_SELECTED,
		/** 已退出. */
		WITHDRAWN

	}

}
