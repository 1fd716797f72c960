package org.yichuang.statistics.model;

import java.time.LocalDate;

/** 粒度 — the periods that sums are kept for, from fine to coarse. */
public enum Grain {

	/** 日. */
	DAY("D"),
	/** 月. */
	MONTH("M"),
	/** 年. */
	YEAR("Y");

	private final String code;

	Grain(String code) {
		this.code = code;
	}

	/** How the table names it. */
	public String code() {
		return this.code;
	}

	boolean startsOn(LocalDate day) {
		return switch (this) {
			case DAY -> true;
			case MONTH -> day.getDayOfMonth() == 1;
			case YEAR -> day.getDayOfYear() == 1;
		};
	}

	LocalDate after(LocalDate start) {
		return switch (this) {
			case DAY -> start.plusDays(1);
			case MONTH -> start.plusMonths(1);
			case YEAR -> start.plusYears(1);
		};
	}

}
