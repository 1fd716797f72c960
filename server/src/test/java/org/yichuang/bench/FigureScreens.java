package org.yichuang.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.statistics.FigureQuestion;
import org.yichuang.statistics.Span;
import org.yichuang.statistics.model.Grouping;
import org.yichuang.statistics.model.SubjectFilter;
import org.yichuang.statistics.model.Whose;
import org.yichuang.statistics.usecase.FoldPending;
import org.yichuang.statistics.usecase.LayOutFigures;
import org.yichuang.statistics.usecase.OpenFigure;

/**
 * Asks what the statistics screens ask, over a year of very many letters and over one of
 * 10,000, by turns: each question's p99, and by how much the large year takes longer.
 */
final class FigureScreens {

	private static final int SMALL = 10_000;

	private static final int LARGE = 1_000_000;

	private static final int TIMES = 300;

	private static final int WARM = 100;

	private static final double GOAL = 1.5;

	private static final double MOST_MILLIS = 50;

	private static final Span YEAR = Span.year(2026);

	private static final Span MONTH = new Span(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

	private static final List<String> ALL = List.of("content.published", "interaction.letter-received",
			"interaction.letter-valid", "interaction.letter-concluded", "interaction.letters-in-hand",
			"interaction.letters-concluded-rate", "interaction.letter-handling-hours",
			"interaction.letters-handling-p90");

	private FigureScreens() {
	}

	public static void main(String[] arguments) {
		int cases = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : LARGE;
		var small = new Office(SMALL);
		var large = new Office(cases);
		small.settle();
		large.settle();
		Quiet.await();
		Timings.byTurns(WARM, TIMES, small::ask, large::ask);
		double worst = 0;
		for (var question : small.timings.questions()) {
			double one = small.timings.p99(question);
			double other = large.timings.p99(question);
			worst = Math.max(worst, other);
			Quiet.say("%-22s p99 %7.2f ms of %,d cases, %7.2f ms of %,d, ratio %.2f; rows %.1f and %.1f", question,
					other, cases, one, SMALL, other / one, large.timings.rows(question), small.timings.rows(question));
		}
		System.out.printf(Locale.ROOT, "figures-p99-ms ratio %.2f (goal %.1f: the slowest question in %.0f ms)%n",
				worst / MOST_MILLIS, 1.0, MOST_MILLIS);
		System.out.printf(Locale.ROOT, "figures ratio %.2f (goal %.1f)%n", large.timings.sum() / small.timings.sum(),
				GOAL);
		System.exit(0);
	}

	/** One county of a hundred bodies with a year of so many letters. */
	private static final class Office {

		private final ConfigurableApplicationContext context = FigureWorld.start();

		private final LayOutFigures figures = this.context.getBean(LayOutFigures.class);

		private final OpenFigure facts = this.context.getBean(OpenFigure.class);

		private final Timings timings = new Timings(TIMES);

		Office(int cases) {
			var jdbc = this.context.getBean(JdbcClient.class);
			fill(jdbc, "interaction.letter-received", cases, "1", 0);
			fill(jdbc, "interaction.letter-valid", cases, "1", 0);
			fill(jdbc, "interaction.letter-concluded", (int) (cases * 0.85), "1", 2);
			fill(jdbc, "interaction.letter-handling-hours", (int) (cases * 0.85), "1 + mod(n::bigint * 7919, 120)", 2);
			fill(jdbc, "content.published", cases, "1", 0);
			this.context.getBean(FoldPending.class).foldAll();
		}

		void settle() {
			Quiet.settle(this.context.getBean(JdbcClient.class));
		}

		private static void fill(JdbcClient jdbc, String kind, int cases, String amount, int daysLater) {
			jdbc.sql("""
					with fact as (
						select 'case-' || n as subject, (array[:bodies]::uuid[])[1 + mod(n * 31, %d)] as body,
							timestamptz '2026-01-01 00:00+08' + make_interval(secs => mod(n::bigint * 104729, 31000000))
								+ make_interval(days => %d) as at,
							%s as amount
						from generate_series(1, :cases) n),
					known as (
						insert into statistics_measurement (kind, subject_id, at, day, body_id, site_id, amount, value)
						select :kind, subject, at, (at at time zone 'Asia/Shanghai')::date, body, null, amount,
							case when amount < 100 then amount else ceil(amount / 10.0) * 10 end
						from fact
						returning kind, day, body_id, value, amount)
					insert into statistics_pending (kind, day, body_id, site_id, value, count, amount)
					select kind, day, body_id, '00000000-0000-0000-0000-000000000000', value, 1, amount from known"""
				.formatted(FigureWorld.BODIES.size(), daysLater, amount))
				.param("bodies", FigureWorld.BODIES.stream().map((body) -> body.id().value()).toList())
				.param("cases", cases)
				.param("kind", kind)
				.update();
		}

		void ask(int round) {
			var town = FigureWorld.BODIES.get(7).id();
			this.timings.time("overview of a month", round, () -> table(ALL, MONTH, null, Grouping.TOTAL));
			this.timings.time("overview of a year", round, () -> table(ALL, YEAR, null, Grouping.TOTAL));
			this.timings.time("course over a year", round, () -> table(ALL.subList(0, 7), YEAR, null, Grouping.MONTH));
			this.timings.time("bodies in a month", round, () -> table(ALL, MONTH, null, Grouping.BRANCH));
			this.timings.time("bodies in a year", round, () -> table(ALL, YEAR, null, Grouping.BODY));
			this.timings.time("days of a month", round, () -> table(ALL.subList(0, 4), MONTH, null, Grouping.DAY));
			this.timings.time("one body's year", round, () -> table(ALL, YEAR, town, Grouping.MONTH));
			this.timings.time("cases of a month", round, () -> open(MONTH, null));
			this.timings.time("one body's cases", round, () -> open(YEAR, town));
		}

		private int table(List<String> asked, Span span, BodyId under, Grouping by) {
			return this.figures.lines(Actor.SYSTEM, new FigureQuestion(asked, span, under, null), by, "", 200)
				.items()
				.size();
		}

		private int open(Span span, BodyId under) {
			return this.facts
				.subjects(Actor.SYSTEM, new Whose(under, false),
						new SubjectFilter("interaction.letter-received", null, span, null, null, null), 50)
				.items()
				.size();
		}

	}

	/** Names a made-up body's id by its number. */
	static UUID id(int number) {
		return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
	}

	/** Numbers of the bodies, the county first. */
	static IntStream numbers() {
		return IntStream.range(0, 100);
	}

}
