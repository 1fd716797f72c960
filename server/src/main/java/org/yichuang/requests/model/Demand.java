package org.yichuang.requests.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Id;
import org.yichuang.kernel.Term;
import org.yichuang.requests.RequestId;

/**
 * 告知事项 — what the applicant was asked for once: to correct the request (art. 30) or to
 * give reasons (art. 35).
 *
 * @param id identifies it
 * @param request of which request
 * @param kind what was asked
 * @param text what exactly, for the applicant
 * @param askedOn on which day
 * @param dueOn last day to answer
 * @param answer what was answered; empty until then
 * @param answeredOn day on which it was received; null until then
 * @param toldAt when those in charge were told that the period is over; null until then
 */
@Term("告知事项")
public record Demand(UUID id, RequestId request, Kind kind, String text, LocalDate askedOn, LocalDate dueOn,
		String answer, @Nullable LocalDate answeredOn, @Nullable Instant toldAt) {

	/** Returns a new one. */
	public static Demand of(RequestId request, Kind kind, String text, Period period) {
		return new Demand(Id.nextUuid(), request, kind, text, period.from(), period.to(), "", null, null);
	}

	/** Returns it answered. */
	public Demand answered(String words, LocalDate day) {
		return new Demand(this.id, this.request, this.kind, this.text, this.askedOn, this.dueOn, words, day,
				this.toldAt);
	}

	/** Returns it without what anybody wrote. */
	public Demand forgotten() {
		return new Demand(this.id, this.request, this.kind, "（已按保存期限清除）", this.askedOn, this.dueOn, "", this.answeredOn,
				this.toldAt);
	}

	/** Says whether it waits for its answer. */
	public boolean isOpen() {
		return this.answeredOn == null;
	}

	/** Says whether the time to answer is over. */
	public boolean isOver(LocalDate today) {
		return today.isAfter(this.dueOn);
	}

	/** 告知种类 — what an applicant is asked for. */
	@Term("告知种类")
	public enum Kind {

		/** 补正. */
		CORRECTION,
		/** 说明理由. */
		REASONS

	}

	/**
	 * 起止.
	 *
	 * @param from first day
	 * @param to last day
	 */
	public record Period(LocalDate from, LocalDate to) {
	}

}
