package org.yichuang.requests;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private final Outcomes outcomes = new Outcomes();

	@Test
	void knowsEveryRowOfTheAnnualReport() {
		var rows = this.outcomes.on(TODAY).stream().map(Outcome::row).distinct().toList();
		assertThat(rows).containsExactly("3.1", "3.2", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5", "3.3.6", "3.3.7",
				"3.3.8", "3.4.1", "3.4.2", "3.4.3", "3.5.1", "3.5.2", "3.5.3", "3.5.4", "3.5.5", "3.6.1", "3.6.2",
				"3.6.3");
		assertThat(this.outcomes.all()).allSatisfy((outcome) -> assertThat(outcome.basis()).isNotBlank());
	}

	@Test
	void groupsRowsAsTheReportDoes() {
		var rows = new EnumMap<OutcomeGroup, Set<String>>(OutcomeGroup.class);
		this.outcomes.on(TODAY)
			.forEach((outcome) -> rows.computeIfAbsent(outcome.group(), (group) -> new TreeSet<>()).add(outcome.row()));
		assertThat(rows.values()).extracting(Set::size).containsExactly(1, 1, 8, 3, 5, 3);
		assertThat(this.outcomes.on(TODAY).stream().filter(Outcome::refusal).map(Outcome::group).distinct())
			.containsExactly(OutcomeGroup.PARTIAL, OutcomeGroup.REFUSED);
	}

	@Test
	void choosesByTheLawOfTheDayAndKeepsTheNamesOfWhatHeldOnce() {
		assertThat(this.outcomes.find("OTHER_UNPAID", LocalDate.of(2020, 12, 31))).isEmpty();
		assertThat(this.outcomes.find("OTHER_UNPAID", LocalDate.of(2021, 1, 1))).isPresent();
		var old = new Outcome("OLD", OutcomeGroup.OTHER, "3.6.4", "旧项", "旧法", false, null, TODAY.minusYears(3), TODAY);
		var next = new Outcome("OLD", OutcomeGroup.OTHER, "3.6.5", "新项", "新法", false, null, TODAY.plusDays(1), null);
		var both = new Outcomes(List.of(old, next));
		assertThat(Map.of(TODAY, old, TODAY.plusDays(1), next))
			.allSatisfy((day, outcome) -> assertThat(both.find("OLD", day)).contains(outcome));
		assertThat(new Outcomes(List.of(old)).ever("OLD")).contains(old);
	}

	@Test
	void 行政复议法第二十三条自2024年起不予公开须先复议() {
		var advice = new RemedyAdvice();
		var refused = this.outcomes.find("REFUSED_SECRET", TODAY).orElseThrow();
		var granted = this.outcomes.find("GRANTED", TODAY).orElseThrow();
		assertThat(advice.reviewFirst(refused, LocalDate.of(2023, 12, 31))).isFalse();
		assertThat(advice.reviewFirst(refused, LocalDate.of(2024, 1, 1))).isTrue();
		assertThat(advice.reviewFirst(granted, TODAY)).isFalse();
		assertThat(advice.on(TODAY).words(true)).contains("应当先", "六十日", "十五日").doesNotContain("六个月");
		assertThat(advice.on(TODAY).words(false)).contains("六十日", "六个月").doesNotContain("应当先");
	}

}
