package org.yichuang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.Yichuang;
import org.yichuang.casework.Audience;
import org.yichuang.casework.CaseFilter;
import org.yichuang.casework.Cases;
import org.yichuang.casework.CaseworkPermission;
import org.yichuang.casework.InboxTab;
import org.yichuang.casework.model.Errand;
import org.yichuang.casework.spi.ActRule;
import org.yichuang.casework.spi.CaseKind;
import org.yichuang.casework.spi.ClockEffect;
import org.yichuang.casework.spi.State;
import org.yichuang.casework.spi.StateTable;
import org.yichuang.casework.store.ErrandStore;
import org.yichuang.casework.usecase.ReadInbox;
import org.yichuang.casework.usecase.RunErrands;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Grant;
import org.yichuang.kernel.Scope;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;

/**
 * {@code bin/bench inbox [cases [few]]}: to-do list, counts and tracking with a million
 * cases in the database against ten thousand; and all open clocks computed anew.
 */
public final class Inbox {

	private static final double GOAL = 1.5;

	private static final int BODIES = 60;

	private static final int PEOPLE = 300;

	private static final int ROUNDS = 1000;

	private final Cases cases;

	private final ReadInbox inbox;

	private final JdbcClient jdbc;

	private final ConfigurableApplicationContext context;

	private final List<Body> bureaus = new ArrayList<>();

	private final List<UUID> people = new ArrayList<>();

	private final Random random = new Random(20261122);

	private final Body county;

	private Inbox(ConfigurableApplicationContext context) {
		this.context = context;
		this.cases = context.getBean(Cases.class);
		this.inbox = context.getBean(ReadInbox.class);
		this.jdbc = context.getBean(JdbcClient.class);
		var bodies = context.getBean(Bodies.class);
		this.county = bodies.create(Actor.SYSTEM, new NewBody("999900", null, BodyLevel.COUNTY, "某县"));
		for (int i = 0; i < BODIES; i++) {
			this.bureaus.add(bodies.create(Actor.SYSTEM,
					new NewBody("b" + i, this.county.id(), BodyLevel.DEPARTMENT, "第" + i + "局")));
		}
		for (int i = 0; i < PEOPLE; i++) {
			this.people.add(AccountId.next().value());
		}
	}

	public static void main(String[] arguments) throws IOException {
		int many = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 1_000_000;
		int few = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 10_000;
		var home = Files.createTempDirectory("yichuang-bench-inbox");
		var application = new SpringApplication(Yichuang.class, Kind.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setLazyInitialization(true);
		try (var context = application.run("--yichuang.jobs=false", "--yichuang.home=" + home,
				"--logging.level.root=warn", "--spring.main.banner-mode=off")) {
			new Inbox(context).run(few, many);
		}
	}

	private void run(int few, int many) {
		// what the notices that the program brings have asked for is no part of the
		// measure
		this.jdbc.sql("delete from casework_errand").update();
		fill(0, few);
		measure();
		var before = measure();
		fill(few, many);
		measure();
		var after = measure();
		for (int i = 0; i < before.size(); i++) {
			var figure = before.get(i);
			var grown = after.get(i);
			say("%s p99 %.2f ms with %,d cases, %.2f ms with %,d", figure.name(), figure.millis(), few, grown.millis(),
					many);
		}
		reckon();
		for (int i = 0; i < before.size(); i++) {
			say("%s ratio %.2f (goal %.1f)", before.get(i).name(), after.get(i).millis() / before.get(i).millis(),
					GOAL);
		}
	}

	/** One in ten is open, as 100,000 clocks of a million; each has four steps. */
	private void fill(int from, int to) {
		this.jdbc
			.sql("""
					insert into casework_case (id, kind, number, title, state, body, person, origin, received_at, limit_amount,
						limit_unit, started_at, due_at, provisional, yellow_at, red_at, stopped_at, round, grade, concluded_at,
						version)
					select gen_random_uuid(), 'bench.matter', 'B' || n, '反映第 ' || n || ' 个问题',
						case when n % 10 = 0 then 'HANDLING' else 'DONE' end, (cast(:bodies as uuid[]))[1 + n % :bodyCount],
						(cast(:people as uuid[]))[1 + (n / 7) % :peopleCount], 'bench:' || n, t, 5, 'WORKING_DAYS', t,
						t + interval '9 days', true, t + interval '8 days', t + interval '9 days',
						case when n % 10 > 0 then t + interval '3 days' end, 1, 0,
						case when n % 10 > 0 then t + interval '3 days' end, 0
					from (select n, now() - (n % 2000) * interval '13 minutes' as t from generate_series(:from, :to - 1) n) s""")
			.param("bodies", this.bureaus.stream().map((body) -> body.id().value()).toArray(UUID[]::new))
			.param("bodyCount", BODIES)
			.param("people", this.people.toArray(UUID[]::new))
			.param("peopleCount", PEOPLE)
			.param("from", from)
			.param("to", to)
			.update();
		this.jdbc.sql("""
				insert into casework_step (id, case_id, at, act, label, who, body_name, state_label, note, words)
				select gen_random_uuid(), c.id, c.received_at, 'step', '办理', '李明', '某局', '办理中', '', '正在办理'
				from casework_case c, generate_series(1, 4) where c.number = any(
					select 'B' || n from generate_series(:from, :to - 1) n)""")
			.param("from", from)
			.param("to", to)
			.update();
		this.jdbc.sql("vacuum analyze casework_case").update();
		this.jdbc.sql("vacuum analyze casework_step").update();
		say("%,d cases in the database", to);
	}

	private List<Figure> measure() {
		int count = this.jdbc.sql("select count(*) from casework_case").query(Integer.class).single();
		var figures = new ArrayList<Figure>();
		figures.add(time("inbox", (round) -> {
			var filter = CaseFilter.of(InboxTab.values()[round % InboxTab.values().length]);
			var first = this.inbox.slice(actor(round), filter, null, 50);
			if (first.next() != null && round % 2 == 0) {
				this.inbox.slice(actor(round), filter, first.next(), 50);
			}
		}));
		figures.add(time("inbox-counts", (round) -> this.inbox.counts(actor(round))));
		figures.add(time("tracking", (round) -> {
			var found = this.cases.byOrigin("bench:" + this.random.nextInt(count)).orElseThrow();
			this.cases.timeline(found.id(), Audience.CITIZEN);
		}));
		return figures;
	}

	/** By turns a clerk of a bureau and somebody who looks over the whole county. */
	private Actor actor(int round) {
		var body = (round % 3 == 0) ? this.county : this.bureaus.get(round % BODIES);
		var powers = Set.of(CaseworkPermission.READ.code(), CaseworkPermission.HANDLE.code());
		return new Actor(new AccountId(this.people.get(round % PEOPLE)), "李明", body.id(),
				List.of(new Grant("CASE_HANDLER", powers, new Scope.BodyTree(body.path()))), "local");
	}

	private static Figure time(String name, Round work) {
		var nanos = new long[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			work.run(i);
			nanos[i] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		return new Figure(name, nanos[ROUNDS * 99 / 100] / 1e6);
	}

	private void reckon() {
		int open = this.jdbc.sql("select count(*) from casework_case where concluded_at is null")
			.query(Integer.class)
			.single();
		this.context.getBean(ErrandStore.class)
			.add(Errand.of(Errand.What.RECKON, null, "bench", Instant.EPOCH), Instant.EPOCH);
		System.gc();
		long start = System.nanoTime();
		this.context.getBean(RunErrands.class).run();
		double seconds = (System.nanoTime() - start) / 1e9;
		var runtime = Runtime.getRuntime();
		say("reckon: %,d open clocks computed anew in %.1f s, %.0f a second, heap %d MB", open, seconds, open / seconds,
				(runtime.totalMemory() - runtime.freeMemory()) >> 20);
	}

	private static void say(String text, Object... values) {
		System.out.println(String.format(Locale.ROOT, text, values));
	}

	/** What is done once in a round. */
	private interface Round {

		void run(int round);

	}

	/**
	 * A figure.
	 *
	 * @param name what was measured
	 * @param millis the time that 99 in 100 stay below
	 */
	private record Figure(String name, double millis) {
	}

	/** The kind that the bench's cases are of. */
	static class Kind {

		@Bean
		CaseKind benchKind() {
			return new CaseKind() {
				private final StateTable table = new StateTable("HANDLING", true, null,
						List.of(State.open("HANDLING", "办理中", "正在办理"), State.terminal("DONE", "已办结", "已办结")),
						List.of(new ActRule("finish", "办结", Set.of("HANDLING"), "DONE", CaseworkPermission.HANDLE,
								false, ClockEffect.NONE, "已办结")));

				@Override
				public String code() {
					return "bench.matter";
				}

				@Override
				public String label() {
					return "测试事项";
				}

				@Override
				public StateTable table() {
					return this.table;
				}
			};
		}

	}

}
