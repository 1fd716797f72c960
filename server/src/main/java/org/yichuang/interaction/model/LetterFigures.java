package org.yichuang.interaction.model;

import org.yichuang.kernel.Term;

/**
 * 来信统计 — how many letters came in a period and what became of them.
 *
 * @param received 收到
 * @param valid 有效
 * @param concluded 办结: valid letters that were answered
 * @param inTime answered within the limit
 * @param declined 不予受理
 * @param hours from receipt to first answer, summed up
 * @param rated how many were rated
 * @param grades the grades, summed up
 * @param forwarded 上级转办
 * @param forwardedConcluded of these, answered
 */
@Term("来信统计")
public record LetterFigures(long received, long valid, long concluded, long inTime, long declined, double hours,
		long rated, long grades, long forwarded, long forwardedConcluded) {

	/** Returns both together. */
	public LetterFigures plus(LetterFigures other) {
		return new LetterFigures(this.received + other.received, this.valid + other.valid,
				this.concluded + other.concluded, this.inTime + other.inTime, this.declined + other.declined,
				this.hours + other.hours, this.rated + other.rated, this.grades + other.grades,
				this.forwarded + other.forwarded, this.forwardedConcluded + other.forwardedConcluded);
	}

	/** 在办: valid letters that wait for their answer. */
	public long inHand() {
		return this.valid - this.concluded;
	}

	/** 办结率: share of the valid letters that were answered, per cent with one decimal. */
	public double rate() {
		return share(this.concluded, this.valid);
	}

	/** 按时办结率: share of the answers that were in time, per cent with one decimal. */
	public double inTimeRate() {
		return share(this.inTime, this.concluded);
	}

	/** Mean time from receipt to answer in hours, one decimal. */
	public double meanHours() {
		return (this.concluded == 0) ? 0 : Math.round(this.hours * 10 / this.concluded) / 10.0;
	}

	/** Mean grade, one decimal. */
	public double meanGrade() {
		return (this.rated == 0) ? 0 : Math.round(this.grades * 10.0 / this.rated) / 10.0;
	}

	private static double share(long part, long whole) {
		return (whole == 0) ? 0 : Math.round(part * 1000.0 / whole) / 10.0;
	}

}
