package org.yichuang.casework;

import org.yichuang.kernel.Term;

/**
 * 时限 — how long a matter may take.
 *
 * @param amount how many, at least 1
 * @param unit of what
 */
@Term("时限")
public record Allowance(int amount, Unit unit) {

	private static final int MOST = 100_000;

	public Allowance {
		if (amount < 1 || amount > MOST) {
			throw new IllegalArgumentException("a limit is between 1 and " + MOST + ", not " + amount);
		}
	}

	/** Returns a limit in hours that run through nights and days off. */
	public static Allowance hours(int amount) {
		return new Allowance(amount, Unit.HOURS);
	}

	/** Returns a limit in calendar days. */
	public static Allowance days(int amount) {
		return new Allowance(amount, Unit.DAYS);
	}

	/** Returns a limit in working days. */
	public static Allowance workingDays(int amount) {
		return new Allowance(amount, Unit.WORKING_DAYS);
	}

	/** 时限单位 — what a limit is counted in. */
	@Term("时限单位")
	public enum Unit {

		/** 小时: run on through nights and days off. */
		HOURS,
		/** 办公小时: count only while offices are open on working days. */
		OFFICE_HOURS,
		/** 自然日: a limit that ends on a day off ends on the next working day. */
		DAYS,
		/** 工作日. */
		WORKING_DAYS

	}

}
