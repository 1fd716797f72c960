package org.yichuang.statistics.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.WorkingCalendar;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.statistics.QuotaId;
import org.yichuang.statistics.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Who meets a quota and who does not. */
class QuotaJudgeTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

	private static final Body TOWN = new Body(BodyId.next(), "t", null, BodyLevel.TOWNSHIP, "青石镇", "青石镇人民政府", "/t/", 0);

	private static final Holder HOLDER = new Holder(TOWN.id().toString(), "青石镇", "/t/", TOWN);

	@Test
	void 各单位每天至少登录2次() {
		var quota = quota(QuotaForm.AT_LEAST, 2, QuotaPeriod.DAY, false);
		assertThat(day(quota, MONDAY, 2)).isEqualTo(Verdict.MET);
		assertThat(day(quota, MONDAY, 1)).isEqualTo(Verdict.MISSED);
		assertThat(day(quota, SUNDAY, 0)).isEqualTo(Verdict.MISSED);
		assertThat(day(quota, TODAY, 1)).isEqualTo(Verdict.RUNNING);
		assertThat(day(quota, TODAY, 2)).isEqualTo(Verdict.MET);
		assertThat(day(quota, TODAY.plusDays(1), 0)).isEqualTo(Verdict.AHEAD);
	}

	@Test
	void leavesDaysOffOutWhereTheRuleSaysSo() {
		var quota = quota(QuotaForm.AT_LEAST, 2, QuotaPeriod.DAY, true);
		assertThat(day(quota, SUNDAY, 0)).isEqualTo(Verdict.DAY_OFF);
		assertThat(day(quota, MONDAY, 0)).isEqualTo(Verdict.MISSED);
		var madeUp = new QuotaJudge(List.of(quota), figure(FigureForm.SUM),
				new WorkingCalendar(Map.of(SUNDAY, true), Set.of(2026)), TODAY);
		assertThat(madeUp.judge(HOLDER, new Span(SUNDAY, SUNDAY), Map.of()).verdict()).isEqualTo(Verdict.MISSED);
	}

	@Test
	void 对投诉和咨询留言在48小时内给予答复() {
		var quota = quota(QuotaForm.WITHIN, 48, QuotaPeriod.DAY, false);
		assertThat(hours(quota, 3, 48)).isEqualTo(Verdict.MET);
		assertThat(hours(quota, 3, 49)).isEqualTo(Verdict.MISSED);
		assertThat(hours(quota)).isEqualTo(Verdict.NOTHING_DUE);
	}

	@Test
	void judgesEachPeriodByTheRuleThatHeldThen() {
		var later = version(quota(QuotaForm.AT_LEAST, 3, QuotaPeriod.DAY, false), MONDAY, null);
		var before = version(quota(QuotaForm.AT_LEAST, 2, QuotaPeriod.DAY, false), SUNDAY.minusDays(1), SUNDAY);
		var judge = new QuotaJudge(List.of(later, before), figure(FigureForm.SUM), calendar(), TODAY);
		var two = Map.of("kind", new Tally(2, 2, new TreeMap<>()));
		assertThat(judge.judge(HOLDER, new Span(SUNDAY, SUNDAY), two).verdict()).isEqualTo(Verdict.MET);
		assertThat(judge.judge(HOLDER, new Span(MONDAY, MONDAY), two).verdict()).isEqualTo(Verdict.MISSED);
		var first = SUNDAY.minusDays(2);
		assertThat(judge.judge(HOLDER, new Span(first, first), two).verdict()).isEqualTo(Verdict.NOT_HELD);
	}

	@Test
	void asksOnlyThoseItNames() {
		var quota = quota(QuotaForm.AT_LEAST, 2, QuotaPeriod.DAY, false);
		var other = new Quota(quota.id(), "l", "n", quota.rule(),
				new Held(QuotaTarget.BODIES, Set.of(BodyLevel.VILLAGE), null, List.of()), "", true, quota.holdsFrom(),
				null, 0);
		assertThat(day(other, MONDAY, 2)).isEqualTo(Verdict.NOT_HELD);
		var listed = new Held(QuotaTarget.BODIES, Set.of(BodyLevel.VILLAGE), null, List.of(TOWN.id()));
		assertThat(listed.names(TOWN)).isTrue();
		assertThat(new Held(QuotaTarget.BODIES, Set.of(), null, List.of(BodyId.next())).names(TOWN)).isFalse();
	}

	private static Verdict day(Quota quota, LocalDate day, long amount) {
		return new QuotaJudge(List.of(quota), figure(FigureForm.SUM), calendar(), TODAY)
			.judge(HOLDER, new Span(day, day), Map.of("kind", new Tally(amount, amount, new TreeMap<>())))
			.verdict();
	}

	private static Verdict hours(Quota quota, long... amounts) {
		var tally = Tally.NONE;
		for (long amount : amounts) {
			tally = tally.plus(new Tally(1, amount, new TreeMap<>(Map.of(Rounded.up(amount), 1L))));
		}
		return new QuotaJudge(List.of(quota), figure(FigureForm.MEAN), calendar(), TODAY)
			.judge(HOLDER, new Span(MONDAY, MONDAY), Map.of("kind", tally))
			.verdict();
	}

	private static WorkingCalendar calendar() {
		return new WorkingCalendar(Map.of(), Set.of(2026));
	}

	private static FigureDefinition figure(FigureForm form) {
		return new FigureDefinition("kind", LocalDate.EPOCH, form, "kind", null, null, FigureUnit.TIMES, "", 0);
	}

	private static Quota quota(QuotaForm form, long amount, QuotaPeriod period, boolean workingDaysOnly) {
		return new Quota(QuotaId.next(), "l", "n", new QuotaRule("kind", form, amount, 100, period, workingDaysOnly),
				new Held(QuotaTarget.BODIES, Set.of(), null, List.of()), "s", true, LocalDate.of(2000, 1, 1), null, 0);
	}

	private static Quota version(Quota quota, LocalDate from, @Nullable LocalDate until) {
		return new Quota(QuotaId.next(), "l", "n", quota.rule(), quota.held(), "s", true, from, until, 0);
	}

}
