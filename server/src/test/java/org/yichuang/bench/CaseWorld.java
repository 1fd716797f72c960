package org.yichuang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.Yichuang;
import org.yichuang.casework.CaseworkPermission;
import org.yichuang.casework.spi.ActRule;
import org.yichuang.casework.spi.CaseKind;
import org.yichuang.casework.spi.ClockEffect;
import org.yichuang.casework.spi.State;
import org.yichuang.casework.spi.StateTable;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.forms.NewForm;
import org.yichuang.forms.spi.FormPurpose;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Grant;
import org.yichuang.kernel.Scope;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;

/** A county of sixty bureaus with three hundred clerks, on a database of its own. */
final class CaseWorld implements AutoCloseable {

	static final int PEOPLE = 300;

	static final String NOTE = "bench.note";

	private static final int BODIES = 60;

	private final ConfigurableApplicationContext context;

	private final Body county;

	private final List<Body> bureaus = new ArrayList<>();

	private final List<UUID> people = new ArrayList<>();

	CaseWorld() {
		this.context = start();
		var bodies = this.context.getBean(Bodies.class);
		this.county = bodies.create(Actor.SYSTEM, new NewBody("999900", null, BodyLevel.COUNTY, "某县"));
		for (int i = 0; i < BODIES; i++) {
			this.bureaus.add(bodies.create(Actor.SYSTEM,
					new NewBody("b" + i, this.county.id(), BodyLevel.DEPARTMENT, "第" + i + "局")));
		}
		for (int i = 0; i < PEOPLE; i++) {
			this.people.add(AccountId.next().value());
		}
		// what the notices that the program brings have asked for is no part of the
		// measure
		jdbc().sql("delete from casework_errand").update();
	}

	private static ConfigurableApplicationContext start() {
		try {
			var application = new SpringApplication(Yichuang.class, Kind.class);
			application.setWebApplicationType(WebApplicationType.NONE);
			application.setLazyInitialization(true);
			application.addInitializers(
					(context) -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
			return application.run("--yichuang.test.own-home=true", "--yichuang.jobs=false",
					"--yichuang.home=" + Files.createTempDirectory("yichuang-bench"), "--logging.level.root=warn",
					"--spring.main.banner-mode=off");
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	Body county() {
		return this.county;
	}

	List<Body> bureaus() {
		return this.bureaus;
	}

	JdbcClient jdbc() {
		return bean(JdbcClient.class);
	}

	/**
	 * Adds cases through no door but into the tables themselves: ids grow with time, as
	 * they do, and four steps stand in each time line. The open ones are the same however
	 * many concluded ones there are: the {@code k}-th open one has the same body, person,
	 * title and dates.
	 * @param openOf one in so many is open
	 * @param received an expression for when case {@code k} was received
	 */
	void fill(int cases, int openOf, String received) {
		// the database itself checks nothing meanwhile that holds by the way it is made
		jdbc().sql("alter table casework_step disable trigger all").update();
		jdbc()
			.sql("""
					insert into casework_case (id, kind, number, title, state, body, person, origin, received_at, limit_amount,
						limit_unit, started_at, due_at, provisional, yellow_at, red_at, stopped_at, round, grade, concluded_at,
						version)
					select ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'bench.matter', 'B' || n,
						'反映' || k %% 997 || '村' || (array['路灯', '井盖', '噪声', '供水', '公交', '垃圾', '占道', '停车',
							'扬尘', '物业'])[1 + k %% 10] || case when n %% 5000 = 7 then '及古桥' else '' end || '问题', case when n %% %1$d = 0 then 'HANDLING' else 'DONE' end,
						(cast(:bodies as uuid[]))[1 + k %% 60], (cast(:people as uuid[]))[1 + (k / 7) %% 300], 'bench:' || n, t,
						5, 'WORKING_DAYS', t, t + interval '9 days', true, t + interval '8 days', t + interval '9 days',
						case when n %% %1$d > 0 then t + interval '3 days' end, 1, 0,
						case when n %% %1$d > 0 then t + interval '3 days' end, 0
					from (select n, k, %2$s as t
						from (select n, case when n %% %1$d = 0 then n / %1$d else n end as k
							from generate_series(0, :cases - 1) n) numbered) s"""
				.formatted(openOf, received))
			.param("bodies", this.bureaus.stream().map((body) -> body.id().value()).toArray(UUID[]::new))
			.param("people", this.people.toArray(UUID[]::new))
			.param("cases", cases)
			.update();
		jdbc().sql("""
				insert into casework_step (id, case_id, at, act, label, who, body_name, state_label, note, words)
				select ('01910000-0000-7000-8000-' || lpad(to_hex(n::bigint * 4 + k), 12, '0'))::uuid,
					('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, now(), 'step', '办理', '李明', '某局',
					'办理中', '', '正在办理'
				from generate_series(0, :cases - 1) n, generate_series(0, 3) k""").param("cases", cases).update();
		jdbc().sql("alter table casework_step enable trigger all").update();
		jdbc().sql("vacuum analyze casework_case").update();
		jdbc().sql("vacuum analyze casework_step").update();
	}

	/** Returns the form that the bench's submissions are filled in with. */
	FormVersion form() {
		var forms = bean(Forms.class);
		var note = FormDefinition
			.of(Section.of("", Field.of("title", "标题", FieldKind.TEXT), Field.of("text", "内容", FieldKind.PARAGRAPH)));
		return forms.current(forms.ensure(NOTE, new NewForm(this.county.id(), NOTE, "来信", note)));
	}

	/** By turns a clerk of a bureau and somebody who looks over the whole county. */
	Actor actor(int round) {
		var body = (round % 3 == 0) ? this.county : this.bureaus.get(round % BODIES);
		var powers = Set.of(CaseworkPermission.READ.code(), CaseworkPermission.HANDLE.code());
		return new Actor(new AccountId(this.people.get(round % PEOPLE)), "李明", body.id(),
				List.of(new Grant("CASE_HANDLER", powers, new Scope.BodyTree(body.path()))), "local");
	}

	@Override
	public void close() {
		this.context.close();
	}

	/** The kind that the bench's cases are of. */
	static class Kind {

		@Bean
		FormPurpose benchPurpose() {
			return new FormPurpose() {
				@Override
				public String code() {
					return NOTE;
				}

				@Override
				public String label() {
					return "来信";
				}
			};
		}

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
