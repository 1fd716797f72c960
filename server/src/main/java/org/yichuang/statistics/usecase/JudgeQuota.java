package org.yichuang.statistics.usecase;

import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Slice;
import org.yichuang.kernel.WorkingCalendars;
import org.yichuang.statistics.Dimension;
import org.yichuang.statistics.Span;
import org.yichuang.statistics.model.Holder;
import org.yichuang.statistics.model.HolderLine;
import org.yichuang.statistics.model.Periods;
import org.yichuang.statistics.model.Quota;
import org.yichuang.statistics.model.QuotaForm;
import org.yichuang.statistics.model.QuotaJudge;
import org.yichuang.statistics.model.QuotaTarget;
import org.yichuang.statistics.model.TallyQuestion;
import org.yichuang.statistics.model.Verdict;
import org.yichuang.statistics.store.QuotaTable;

/**
 * Says who met a quota and who did not, period by period, as far as the actor may see.
 */
@Component
public class JudgeQuota {

	private final FindHolders holders;

	private final ReadFigures figures;

	private final QuotaTable quotas;

	private final WorkingCalendars calendars;

	private final Clock clock;

	JudgeQuota(FindHolders holders, ReadFigures figures, QuotaTable quotas, WorkingCalendars calendars, Clock clock) {
		this.holders = holders;
		this.figures = figures;
		this.quotas = quotas;
		this.calendars = calendars;
		this.clock = clock;
	}

	/**
	 * Returns a line for each holder, in the order of the tree.
	 * @param span the periods that have a day in it are judged, whole
	 * @param after {@link Holder#order()} of the slice's last line; empty at the start
	 */
	public Slice<HolderLine> lines(Actor actor, Quota quota, Span span, String after, int size) {
		var rest = this.holders.of(actor, quota.held())
			.stream()
			.filter((holder) -> holder.order().compareTo(after) > 0)
			.limit(size + 1L)
			.toList();
		var slice = Slice.cut(rest, size, Holder::order);
		return new Slice<>(judged(quota, slice.items(), span), slice.next());
	}

	/** Returns a line for every holder. */
	public List<HolderLine> all(Actor actor, Quota quota, Span span) {
		return judged(quota, this.holders.of(actor, quota.held()), span);
	}

	/** Returns how many came out how, period by period. */
	public List<CoursePoint> course(Actor actor, Quota quota, Span span) {
		var points = new LinkedHashMap<String, Map<Verdict, Long>>();
		Periods.of(span, quota.rule().period())
			.forEach((period) -> points.put(Periods.name(period.first(), quota.rule().period().dimension()),
					new EnumMap<>(Verdict.class)));
		all(actor, quota, span).forEach((line) -> line.judgements()
			.forEach((one) -> points.getOrDefault(one.period(), new EnumMap<>(Verdict.class))
				.merge(one.verdict(), 1L, Long::sum)));
		return points.entrySet().stream().map((point) -> CoursePoint.of(point.getKey(), point.getValue())).toList();
	}

	private List<HolderLine> judged(Quota quota, List<Holder> holders, Span span) {
		var period = quota.rule().period();
		var periods = Periods.of(span, period);
		var whole = new Span(periods.getFirst().first(), periods.getLast().last());
		var figure = this.figures.defined(quota.rule().figure(), whole.last());
		var judge = new QuotaJudge(this.quotas.line(quota.line()), figure, this.calendars.current(),
				Beijing.today(this.clock));
		var who = (quota.held().target() == QuotaTarget.BODIES) ? Dimension.BODY : Dimension.SITE;
		var bodies = holders.stream().map((holder) -> holder.body().id()).distinct().toList();
		var tallies = this.figures.tallies(new TallyQuestion(figure.kinds(), whole, askedOf(who, bodies), null,
				List.of(who, period.dimension()),
				(figure.asksForValues() || quota.rule().form() == QuotaForm.WITHIN) ? figure.kinds() : List.of()));
		return holders.stream()
			.map((holder) -> new HolderLine(holder.id(), holder.name(), holder.order(), periods.stream()
				.map((one) -> judge.judge(holder, one,
						tallies.getOrDefault(List.of(holder.id(), Periods.name(one.first(), period.dimension())),
								Map.of())))
				.toList()))
			.toList();
	}

	/** What happened on a site counts for it, whichever body did it. */
	private static @Nullable List<BodyId> askedOf(Dimension who, List<BodyId> bodies) {
		return (who == Dimension.BODY) ? bodies : null;
	}

	/**
	 * 走势点 — how many came out how in one period.
	 *
	 * @param period its name
	 * @param met who met the quota
	 * @param missed who did not
	 * @param running who have not yet
	 */
	public record CoursePoint(String period, long met, long missed, long running) {

		static CoursePoint of(String period, Map<Verdict, Long> counts) {
			return new CoursePoint(period, counts.getOrDefault(Verdict.MET, 0L),
					counts.getOrDefault(Verdict.MISSED, 0L), counts.getOrDefault(Verdict.RUNNING, 0L));
		}

	}

}
