package org.yichuang.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.organisation.usecase.CloseBody;
import org.yichuang.outlet.Measurement;
import org.yichuang.outlet.MeasurementWithdrawn;
import org.yichuang.statistics.usecase.FoldPending;
import org.yichuang.statistics.usecase.Recount;
import org.yichuang.testing.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Facts, sums and figures on a real database, while the job folds beside them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StatisticsFlowTests {

	private static final Instant NOON = Instant.parse("2016-05-09T04:00:00Z");

	private static final Span YEAR = Span.year(2016);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Figures figures;

	@Autowired
	private FoldPending fold;

	@Autowired
	private Recount recount;

	@Autowired
	private Bodies bodies;

	private Body county;

	private Body town;

	private final String kind = "content.try-" + UUID.randomUUID();

	@BeforeEach
	void aCounty() {
		this.county = TestAccounts.of(this.context).county();
		this.town = town();
	}

	@Test
	void countsAFactOnceHoweverOftenItIsTold() {
		var fact = fact(this.town, "one", NOON, 1);
		tell(fact, fact);
		tell(fact);
		assertThat(total(this.county)).isEqualByComparingTo("1");
		this.fold.foldAll();
		tell(fact);
		this.fold.foldAll();
		assertThat(total(this.county)).isEqualByComparingTo("1");
	}

	@Test
	void knowsNothingOfADeedThatWasRolledBack() {
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(fact(this.town, "one", NOON, 1));
			status.setRollbackOnly();
		});
		tell(fact(this.town, "two", NOON, 1));
		assertThat(total(this.county)).isEqualByComparingTo("1");
		assertThatThrownBy(() -> this.events.publishEvent(fact(this.town, "three", NOON, 1)))
			.isInstanceOf(IllegalStateException.class);
	}

	@Test
	void takesAFactBackOnTheVeryDayOnWhichItCounted() {
		tell(fact(this.town, "one", NOON, 1), fact(this.town, "two", NOON, 1));
		this.fold.foldAll();
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(new MeasurementWithdrawn(this.kind, "one", NOON));
			this.events.publishEvent(new MeasurementWithdrawn(this.kind, "one", NOON));
			this.events.publishEvent(new MeasurementWithdrawn(this.kind, "never-was", NOON));
		});
		assertThat(by(Dimension.DAY)).containsExactly("2016-05-09=1");
		this.fold.foldAll();
		assertThat(by(Dimension.DAY)).containsExactly("2016-05-09=1");
		tell(fact(this.town, "one", NOON, 1));
		assertThat(total(this.county)).as("what was taken back does not come again").isEqualByComparingTo("1");
		assertSound();
	}

	@Test
	void countsByTheDayInBeijing() {
		tell(fact(this.town, "late", Instant.parse("2015-12-31T16:00:00Z"), 1),
				fact(this.town, "early", Instant.parse("2015-12-31T15:59:59Z"), 1));
		assertThat(by(Dimension.DAY)).containsExactly("2016-01-01=1");
		assertThat(this.figures.total(question(this.county, Span.year(2015))).values().getFirst().value())
			.isEqualByComparingTo("1");
	}

	@Test
	void laysApartByBodySiteAndPeriod() {
		var site = SiteId.next();
		var other = town();
		tell(fact(this.town, "a", NOON, 5), fact(other, "b", NOON.plusSeconds(86_400 * 30), 7),
				new Measurement(this.kind, this.town.id(), site, "c", NOON, 11));
		assertThat(by(Dimension.BODY)).containsExactlyInAnyOrder(this.town.id() + "=16", other.id() + "=7");
		assertThat(by(Dimension.SITE)).containsExactlyInAnyOrder("=12", site + "=11");
		assertThat(by(Dimension.MONTH)).containsExactlyInAnyOrder("2016-05=16", "2016-06=7");
		assertThat(by(Dimension.WEEK)).containsExactlyInAnyOrder("2016-W19=16", "2016-W23=7");
		assertThat(by(Dimension.QUARTER)).containsExactly("2016-Q2=23");
		assertThat(by(Dimension.YEAR)).containsExactly("2016=23");
		assertThat(by(Dimension.BODY, Dimension.MONTH)).contains(this.town.id() + ",2016-05=16");
		assertThat(total(this.town)).isEqualByComparingTo("16");
	}

	@Test
	void keepsCountingWhatAClosedBodyDid() {
		tell(fact(this.town, "one", NOON, 1));
		this.context.getBean(CloseBody.class).close(Actor.SYSTEM, this.town.id(), "撤并", this.town.version());
		assertThat(total(this.county)).isEqualByComparingTo("1");
		assertThat(total(this.town)).isEqualByComparingTo("1");
	}

	@Test
	void giveTheFiguresOf2016ForLettersToTheCountyHead() {
		var letters = IntStream.range(0, 278).mapToObj((i) -> "letter-" + this.kind + i).toList();
		tell(letters.stream().map((letter) -> fact("interaction.letter-received", letter, 1)));
		tell(letters.stream().limit(97).map((letter) -> fact("interaction.letter-valid", letter, 1)));
		tell(letters.stream().limit(82).map((letter) -> fact("interaction.letter-concluded", letter, 1)));
		tell(letters.stream().limit(82).map((letter) -> fact("interaction.letter-handling-hours", letter, 10)));
		var figures = this.figures.total(new FigureQuestion(List.of("interaction.letter-received",
				"interaction.letter-valid", "interaction.letter-concluded", "interaction.letters-in-hand",
				"interaction.letters-concluded-rate", "interaction.letter-handling-hours",
				"interaction.letters-handling-p90", "interaction.letters-in-time-rate"), YEAR, this.county.id(), null));
		assertThat(figures.values().stream().map((one) -> String.valueOf(one.value()))).containsExactly("278", "97",
				"82", "15", "84.5", "10.0", "10", "0.0");
	}

	@Test
	void losesNothingWhileManyMeasureAndTheJobFolds() throws Exception {
		int writers = 8;
		int each = 250;
		var random = new Random(3);
		var days = IntStream.range(0, each).map((i) -> random.nextInt(400)).toArray();
		try (var pool = Executors.newFixedThreadPool(writers)) {
			for (int writer = 0; writer < writers; writer++) {
				int me = writer;
				pool.submit(() -> IntStream.range(0, each)
					.forEach((i) -> tell(fact(this.town, me + "-" + i, NOON.plusSeconds(86_400L * days[i]), 2))));
			}
			for (int i = 0; i < 20; i++) {
				this.fold.foldAll();
			}
		}
		assertThat(this.figures
			.total(question(this.county, new Span(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 12, 31))))
			.values()
			.getFirst()
			.value()).isEqualByComparingTo(String.valueOf(2 * writers * each));
		assertSound();
		this.fold.foldAll();
		assertSound();
	}

	@Test
	void noticesSumsThatAreNotThoseOfTheFactsAndWritesThemAnew() {
		var facts = new ArrayList<Measurement>();
		var random = new Random(5);
		for (int i = 0; i < 300; i++) {
			facts.add(fact((i % 3 == 0) ? this.county : this.town, "s" + i,
					NOON.plusSeconds(random.nextLong(86_400L * 500)), random.nextLong(5000)));
		}
		tell(facts.stream());
		this.fold.foldAll();
		assertSound();
		this.jdbc.sql("update statistics_rollup set amount = amount + 1 where kind = ? and grain = 'M'")
			.param(this.kind)
			.update();
		assertThat(this.recount.count(this.kind).differences()).isPositive();
		assertThat(this.recount.verify((checked) -> {
		}).fault()).contains(this.kind);
		while (!this.recount.repair(this.kind)) {
			Thread.onSpinWait();
		}
		assertSound();
		assertThat(this.recount.verify((checked) -> {
		}).fault()).isNull();
	}

	private void assertSound() {
		assertThat(this.recount.count(this.kind).differences()).isZero();
	}

	private @Nullable BigDecimal total(Body under) {
		return this.figures.total(question(under, YEAR)).values().getFirst().value();
	}

	private List<String> by(Dimension... dimensions) {
		return this.figures.by(question(this.county, YEAR), dimensions)
			.stream()
			.map((row) -> String.join(",", row.key()) + "=" + row.values().getFirst().value())
			.toList();
	}

	private FigureQuestion question(Body under, Span span) {
		return new FigureQuestion(List.of(this.kind), span, under.id(), null);
	}

	private Body town() {
		return this.bodies.create(Actor.SYSTEM, new NewBody("t" + UUID.randomUUID().toString().substring(0, 12),
				this.county.id(), BodyLevel.TOWNSHIP, "青石镇"));
	}

	private void tell(Measurement... facts) {
		tell(java.util.Arrays.stream(facts));
	}

	private void tell(java.util.stream.Stream<Measurement> facts) {
		this.transaction.executeWithoutResult((status) -> facts.forEach(this.events::publishEvent));
	}

	private Measurement fact(String kind, String subject, long amount) {
		return new Measurement(kind, this.town.id(), null, subject, NOON, amount);
	}

	private Measurement fact(Body body, String subject, Instant at, long amount) {
		BodyId whose = body.id();
		return new Measurement(this.kind, whose, null, subject, at, amount);
	}

}
