package org.yichuang.disclosure.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yichuang.disclosure.DirectReportProblems;
import org.yichuang.kernel.Invalid.FieldFault;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reported item must hold, and what makes two the same. */
class ReportedItemTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private final ReportedItemRules rules = new ReportedItemRules(TODAY, Set.of("d01"));

	@Test
	void takesWhatHolds() {
		assertThat(this.rules.faults(item("关于防汛的通知", "d01", TODAY, "https://a.test/1"))).isEmpty();
	}

	@Test
	void writesOfTheSameTitleAreTheSame() {
		var key = item("关于 2026年“春耕”的通知", "d01", TODAY, "").titleKey();
		assertThat(item("关于２０２６年春耕的通知。", "d01", TODAY, "").titleKey()).isEqualTo(key);
		assertThat(item("关于2026年春耕的补充通知", "d01", TODAY, "").titleKey()).isNotEqualTo(key);
	}

	@Test
	void wantsAPageOfTheWeb() {
		for (var address : List.of("ftp://a.test/1", "a.test/1", "https://", "http://me@a.test/", "https://a b")) {
			assertThat(problems(item("通知", "d01", TODAY, address))).as(address)
				.contains(DirectReportProblems.REPORT_ADDRESS_MALFORMED);
		}
	}

	@Test
	void todayIsNotAhead() {
		assertThat(this.rules.faults(item("通知", "d01", TODAY, "https://a.test/1"))).isEmpty();
		assertThat(problems(item("通知", "d01", TODAY.plusDays(1), "https://a.test/1")))
			.containsExactly(DirectReportProblems.REPORT_DATE_AHEAD);
	}

	@Test
	void everyStateKnowsWhatComesNext() {
		assertThat(DirectReportState.ACCEPTED.mayBecome(DirectReportState.RETURNED)).isTrue();
		assertThat(DirectReportState.ACCEPTED.mayBecome(DirectReportState.SENT)).isFalse();
		assertThat(DirectReportState.RETURNED.mayBecome(DirectReportState.ACCEPTED)).isFalse();
		assertThat(List.of(DirectReportState.values())).noneMatch(DirectReportState.WITHDRAWN::mayBecome);
	}

	private List<Object> problems(ReportedItem item) {
		return this.rules.faults(item)
			.stream()
			.map(FieldFault::reason)
			.map((reason) -> (Object) reason.problem())
			.toList();
	}

	private static ReportedItem item(String title, String classCode, LocalDate disclosedOn, String address) {
		return new ReportedItem(title, classCode, null, disclosedOn, address, address.isEmpty() ? "全文" : "", List.of());
	}

}
