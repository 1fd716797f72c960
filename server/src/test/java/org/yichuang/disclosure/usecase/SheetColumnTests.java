package org.yichuang.disclosure.usecase;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yichuang.disclosure.DirectReportProblems;
import org.yichuang.testing.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates as people write them in tables. */
class SheetColumnTests {

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-02", "2026/3/2", "2026.3.2", "2026年3月2日", "20260302", " 2026-03-02 ",
			"2026-03-02 00:00:00" })
	void readsADate(String written) {
		assertThat(SheetColumn.day("disclosedOn", written)).isEqualTo(LocalDate.of(2026, 3, 2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-30", "3月2日", "上周", "46083", "2026-3", "=A1" })
	void refusesWhatIsNone(String written) {
		assertThat(Problems.met(() -> SheetColumn.day("disclosedOn", written)))
			.containsExactly(DirectReportProblems.SHEET_DATE_UNREADABLE);
	}

	@Test
	void nothingWrittenIsNoDate() {
		assertThat(SheetColumn.day("madeOn", "  ")).isNull();
	}

}
