package org.yichuang.statistics.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.WorkingCalendar;
import org.yichuang.statistics.Span;

/**
 * 判定规则 — says how a holder came out in a period, by the version of the quota that held on
 * the period's first day.
 *
 * @param versions all that the quota was, the latest first
 * @param figure the figure that is judged
 * @param calendar which days are worked
 * @param today the day on which it is judged
 */
public record QuotaJudge(List<Quota> versions, FigureDefinition figure, WorkingCalendar calendar, LocalDate today) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Judges one period of one holder. */
	public Judgement judge(Holder holder, Span period, Map<String, Tally> tallies) {
		var quota = this.versions.getFirst();
		var name = Periods.name(period.first(), quota.rule().period().dimension());
		for (var version : this.versions) {
			if (!version.holdsFrom().isAfter(period.first())) {
				return judged(version, holder, period, name, tallies);
			}
		}
		return new Judgement(name, Verdict.NOT_HELD, null);
	}

	private Judgement judged(Quota quota, Holder holder, Span period, String name, Map<String, Tally> tallies) {
		var until = quota.holdsUntil();
		boolean over = until != null && period.first().isAfter(until);
		if (over || !quota.active() || !quota.held().names(holder.body())) {
			return new Judgement(name, Verdict.NOT_HELD, null);
		}
		if (period.first().isAfter(this.today)) {
			return new Judgement(name, Verdict.AHEAD, null);
		}
		var value = value(quota.rule(), tallies);
		return new Judgement(name, verdict(quota.rule(), period, value), value);
	}

	private Verdict verdict(QuotaRule rule, Span period, @Nullable BigDecimal value) {
		if (rule.workingDaysOnly() && !this.calendar.isWorkingDay(period.first())) {
			return Verdict.DAY_OFF;
		}
		if (value == null) {
			return Verdict.NOTHING_DUE;
		}
		long needed = (rule.form() == QuotaForm.WITHIN) ? rule.share() : rule.amount();
		if (value.compareTo(BigDecimal.valueOf(needed)) >= 0) {
			return Verdict.MET;
		}
		return period.last().isBefore(this.today) ? Verdict.MISSED : Verdict.RUNNING;
	}

	private @Nullable BigDecimal value(QuotaRule rule, Map<String, Tally> tallies) {
		return (rule.form() == QuotaForm.WITHIN)
				? within(tallies.getOrDefault(this.figure.kind(), Tally.NONE), rule.amount()) : this.figure.of(tallies);
	}

	/** Rounded down, so that 99.96 % within the limit does not pass for all. */
	private static @Nullable BigDecimal within(Tally tally, long limit) {
		return (tally.count() > 0) ? BigDecimal.valueOf(tally.atMost(limit))
			.multiply(HUNDRED)
			.divide(BigDecimal.valueOf(tally.count()), 1, RoundingMode.DOWN) : null;
	}

}
