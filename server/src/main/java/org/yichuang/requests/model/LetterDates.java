package org.yichuang.requests.model;

import java.time.LocalDate;

/** 文书日期 — dates as letters write them. */
public final class LetterDates {

	private LetterDates() {
	}

	/** Writes a day: {@code 2026年11月22日}. */
	public static String of(LocalDate day) {
		return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

}
