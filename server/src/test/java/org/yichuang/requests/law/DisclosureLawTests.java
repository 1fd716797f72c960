package org.yichuang.requests.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yichuang.calendar.model.HolidayNotice;
import org.yichuang.calendar.usecase.ReadNoticeFile;
import org.yichuang.casework.Allowance;
import org.yichuang.casework.model.OfficeHours;
import org.yichuang.casework.model.Reckoned;
import org.yichuang.casework.model.Reckoner;
import org.yichuang.casework.model.Rule;
import org.yichuang.casework.model.Threshold;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.WorkingCalendar;
import org.yichuang.requests.FeeSchedules;
import org.yichuang.requests.Outcome;
import org.yichuang.requests.Outcomes;
import org.yichuang.requests.RemedyAdvice;
import org.yichuang.requests.law.LawTable.Fact;
import org.yichuang.requests.law.LawTable.Row;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.FeeReckoning;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 逐条对照 — the regulation article by article, over the holidays of 2024–2026: what lawyers
 * wrote down in {@code requests/law.txt} against what the program reckons, with the
 * calendar, the clock, the deadlines, outcomes, fees and remedies that it works with.
 */
class DisclosureLawTests {

	private static final LawTable TABLE = LawTable.read();

	private static final Reckoner RECKONER = new Reckoner(calendar(), OfficeHours.of("08:30-12:00,14:30-17:30"));

	private static final Outcomes OUTCOMES = new Outcomes();

	private static final FeeSchedules FEES = new FeeSchedules();

	private static final RemedyAdvice REMEDIES = new RemedyAdvice();

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final int FEN = 100;

	private static final Rule RULE = new Rule(UUID.randomUUID(), "", null, LocalDate.EPOCH, Allowance.workingDays(20),
			Threshold.LATE, Threshold.LATE, 1, Allowance.workingDays(20), "", "", Instant.EPOCH, 0);

	static Stream<Row> rows() {
		return TABLE.rows().stream();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rows")
	void 逐条(Row row) {
		assertThat(row.due()).isNotEmpty();
		row.due().forEach((due) -> named(row, due));
	}

	@Test
	void countsOnTheCalendarThatTheTableWritesOut() {
		var worked = LocalDate.of(2024, 1, 1)
			.datesUntil(LocalDate.of(2027, 1, 1))
			.filter(RECKONER.calendar()::isWorkingDay)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(worked).isEqualTo(TABLE.worked());
		assertThat(worked.headSet(LocalDate.of(2025, 1, 1))).hasSize(251);
		assertThat(worked.tailSet(LocalDate.of(2026, 1, 1))).hasSize(248);
	}

	@Test
	void namesEveryArticleOfRequestsWithItsCases() {
		var articles = TABLE.rows().stream().map(Row::article).collect(Collectors.joining(" "));
		assertThat(TABLE.rows()).hasSizeGreaterThanOrEqualTo(80);
		assertThat(articles).contains("第十四条", "第十五条", "第十六条", "第二十六条", "第二十九条", "第三十条", "第三十一条", "第三十二条", "第三十三条",
				"第三十四条", "第三十五条", "第三十六条", "第三十七条", "第三十八条", "第三十九条", "109号", "行政复议法");
		assertThat(TABLE.rows()).doesNotHaveDuplicates();
	}

	@Test
	void showsEveryOutcomeThatCanBeChosen() {
		var shown = TABLE.rows()
			.stream()
			.flatMap((
					row) -> row.due().stream().filter((due) -> due.word().equals("结果")).map((due) -> outcome(row, due)))
			.collect(Collectors.toSet());
		assertThat(shown).isEqualTo(Set.copyOf(OUTCOMES.on(TODAY)));
	}

	/** Whoever reads that it fails reads which article it is about. */
	private static void named(Row row, Fact due) {
		try {
			holds(row, due);
		}
		catch (AssertionError wrong) {
			throw new AssertionError(row + "，应当：" + due.word() + " " + String.join(" ", due.rest()), wrong);
		}
	}

	private static void holds(Row row, Fact due) {
		switch (due.word()) {
			case "收费" -> assertThat(fee(row)).isEqualTo(due.number() * (long) FEN);
			case "结果" -> outcome(row, due);
			case "先复议" -> assertThat(reviewFirst(row)).isTrue();
			case "可直接起诉" -> assertThat(reviewFirst(row)).isFalse();
			case "复议期限" -> assertThat(review(row)).isEqualTo(due.day());
			default -> onTime(row, due);
		}
	}

	private static void onTime(Row row, Fact due) {
		var course = LawDeadlines.course(RECKONER.calendar(), row.facts());
		switch (due.word()) {
			case "收到日" -> assertThat(course.received()).isEqualTo(due.day());
			case "答复期限" -> assertThat(day(reply(course))).isEqualTo(due.day());
			case "暂定" -> assertThat(reply(course).provisional()).isTrue();
			case "确定" -> assertThat(reply(course).provisional()).isFalse();
			case "不准延长" -> assertThat(LawDeadlines.mayExtend(course)).isFalse();
			case "补正告知期限" ->
				assertThat(course.due(DeadlineKind.CORRECTION_NOTICE, course.start())).isEqualTo(due.day());
			case "第三方意见期限", "机关意见期限" -> assertThat(course.consultation().dueOn()).isEqualTo(due.day());
			case "收费通知期限" -> assertThat(course.due(DeadlineKind.FEE_NOTICE, course.start())).isEqualTo(due.day());
			case "缴费期限" -> assertThat(course.due(DeadlineKind.PAYMENT, course.demanded())).isEqualTo(due.day());
			case "公开期限" -> assertThat(course.disclosedBy()).isEqualTo(due.day());
			default -> throw new IllegalArgumentException("nobody knows what this means: " + due);
		}
	}

	private static Reckoned reply(Course course) {
		if (!course.extensions().isEmpty()) {
			assertThat(LawDeadlines.mayExtend(course)).isTrue();
		}
		var limit = LawDeadlines.ALL.on(DeadlineKind.REPLY, course.start()).allowance();
		return RECKONER.reckon(Beijing.start(course.start()), limit, course.pauses(), course.approved(), RULE);
	}

	private static LocalDate day(Reckoned reckoned) {
		return Beijing.day(reckoned.dueAt().minusNanos(1));
	}

	/** By piece what all requests of the month cost together, by page what one costs. */
	private static long fee(Row row) {
		var fact = row.facts().getFirst();
		var schedule = FEES.on(TODAY).orElseThrow();
		return switch (fact.word()) {
			case "同一申请人当月" -> FeeReckoning.byPiece(schedule, 0, fact.number()).fen();
			case "提供" -> FeeReckoning.byPage(schedule, fact.number()).fen();
			default -> throw new IllegalArgumentException("nothing to pay for: " + fact);
		};
	}

	/**
	 * 「（三）不予公开 1.属于国家秘密」 names a row of the annual table; the article tells those in one
	 * row apart.
	 */
	private static Outcome outcome(Row row, Fact due) {
		var words = String.join(" ", due.rest());
		var item = (due.rest().size() > 1) ? due.rest().getLast() : "";
		var number = "3." + ("一二三四五六".indexOf(words.charAt(1)) + 1)
				+ (item.isEmpty() ? "" : "." + item.substring(0, item.indexOf('.')));
		var label = item.isEmpty() ? words.substring(words.indexOf('）') + 1) : item.substring(item.indexOf('.') + 1);
		var found = OUTCOMES.on(TODAY)
			.stream()
			.filter((outcome) -> outcome.row().equals(number) && rests(outcome, row.article()))
			.toList();
		assertThat(found).as("outcomes in row %s by %s", number, row.article()).hasSize(1);
		assertThat(found.getFirst().label()).startsWith(label);
		return found.getFirst();
	}

	private static boolean rests(Outcome outcome, String article) {
		return !article.startsWith("第") || outcome.basis().contains(article);
	}

	private static boolean reviewFirst(Row row) {
		var fact = row.facts().getFirst();
		var named = row.due().stream().filter((due) -> due.word().equals("结果")).findFirst();
		if (named.isPresent()) {
			return REMEDIES.reviewFirst(outcome(row, named.get()), TODAY);
		}
		var code = fact.rest().getFirst().equals("决定不予公开") ? "REFUSED_INTERNAL" : "GRANTED";
		var day = LocalDate.parse(fact.word());
		return REMEDIES.reviewFirst(OUTCOMES.find(code, day).orElseThrow(), day);
	}

	private static LocalDate review(Row row) {
		var delivered = row.facts().getFirst().day();
		assertThat(REMEDIES.on(delivered).words(true)).contains("自收到本答复之日起六十日内");
		return day(RECKONER.reckon(Beijing.start(delivered), Allowance.days(60), List.of(), List.of(), RULE));
	}

	/** The notices that the program brings, and the one of 2024 from the table. */
	private static WorkingCalendar calendar() {
		var named = new HashMap<>(TABLE.named());
		var years = new HashSet<>(Set.of(2024));
		for (int year : List.of(2025, 2026)) {
			var notice = bundled(year);
			notice.days().forEach((day) -> named.put(day.date(), !day.off()));
			years.add(notice.year());
		}
		return new WorkingCalendar(named, years);
	}

	private static HolidayNotice bundled(int year) {
		try (var content = HolidayNotice.class.getResourceAsStream("/calendar/" + year + ".json")) {
			return new ReadNoticeFile().read(content);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
