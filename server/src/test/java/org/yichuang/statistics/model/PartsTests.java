package org.yichuang.statistics.model;

import java.time.LocalDate;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.yichuang.kernel.Invalid;
import org.yichuang.statistics.Dimension;
import org.yichuang.statistics.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Spans cut into years, months and days. */
class PartsTests {

	@Test
	void readsALongSpanByWholeYearsAndMonths() {
		assertThat(Parts.of(span("2024-11-20", "2027-02-03"), Grain.YEAR)).containsExactly(
				part(Grain.DAY, "2024-11-20", "2024-12-01"), part(Grain.MONTH, "2024-12-01", "2025-01-01"),
				part(Grain.YEAR, "2025-01-01", "2027-01-01"), part(Grain.MONTH, "2027-01-01", "2027-02-01"),
				part(Grain.DAY, "2027-02-01", "2027-02-04"));
	}

	@Test
	void goesNoCoarserThanAsked() {
		assertThat(Parts.of(span("2026-01-01", "2026-12-31"), Grain.DAY)).hasSize(1);
		assertThat(Parts.of(span("2026-01-01", "2026-12-31"), Grain.MONTH))
			.containsExactly(part(Grain.MONTH, "2026-01-01", "2027-01-01"));
		assertThat(Parts.of(span("2026-01-01", "2026-12-31"), Grain.YEAR))
			.containsExactly(part(Grain.YEAR, "2026-01-01", "2027-01-01"));
	}

	@Test
	void coversEveryDayOfAThousandRandomSpansOnce() {
		var random = new Random(19);
		for (int i = 0; i < 1000; i++) {
			var first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
			var span = new Span(first, first.plusDays(random.nextInt(1500)));
			var next = span.first();
			for (var part : Parts.of(span, Grain.values()[random.nextInt(3)])) {
				assertThat(part.from()).isEqualTo(next);
				next = part.until();
			}
			assertThat(next).isEqualTo(span.last().plusDays(1));
		}
	}

	@Test
	void refusesSpansThatAreNone() {
		assertThatThrownBy(() -> span("2026-01-02", "2026-01-01")).isInstanceOf(Invalid.class)
			.hasMessageContaining("DAYS_REVERSED");
		assertThatThrownBy(() -> new Span(LocalDate.MIN, LocalDate.of(2026, 1, 1))).isInstanceOf(Invalid.class)
			.hasMessageContaining("DAYS_OUT_OF_RANGE");
		assertThatThrownBy(() -> Periods.of(span("1990-01-01", "2026-01-01"), QuotaPeriod.DAY))
			.isInstanceOf(Invalid.class)
			.hasMessageContaining("PERIOD_TOO_LONG");
	}

	@Test
	void namesPeriodsAsTheDatabaseDoes() {
		var newYear = LocalDate.of(2027, 1, 1);
		assertThat(Periods.name(newYear, Dimension.WEEK)).isEqualTo("2026-W53");
		assertThat(Periods.name(newYear, Dimension.QUARTER)).isEqualTo("2027-Q1");
		assertThat(Periods.name(newYear, Dimension.MONTH)).isEqualTo("2027-01");
		assertThat(QuotaPeriod.QUARTER.around(LocalDate.of(2026, 11, 22))).isEqualTo(span("2026-10-01", "2026-12-31"));
		assertThat(QuotaPeriod.WEEK.around(LocalDate.of(2026, 11, 22))).isEqualTo(span("2026-11-16", "2026-11-22"));
		assertThat(QuotaPeriod.MONTH.before(LocalDate.of(2026, 3, 31))).isEqualTo(span("2026-02-01", "2026-02-28"));
	}

	private static Span span(String first, String last) {
		return new Span(LocalDate.parse(first), LocalDate.parse(last));
	}

	private static Parts.Part part(Grain grain, String from, String until) {
		return new Parts.Part(grain, LocalDate.parse(from), LocalDate.parse(until));
	}

}
