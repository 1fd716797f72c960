package org.yichuang.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.calendar.model.HolidayNotice;
import org.yichuang.calendar.usecase.LoadNotice;
import org.yichuang.casework.model.Rule;
import org.yichuang.casework.model.Threshold;
import org.yichuang.casework.usecase.KeepRules;
import org.yichuang.casework.usecase.RunErrands;
import org.yichuang.casework.usecase.WatchClocks;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.WorkingCalendars;
import org.yichuang.organisation.AccountState;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.NewAssignment;
import org.yichuang.organisation.RoleScope;
import org.yichuang.organisation.usecase.ChangeAccountState;
import org.yichuang.organisation.usecase.CloseBody;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yichuang.casework.CaseworkFixture.refused;

/**
 * Clocks on a real database: pauses, extensions, warnings, new calendars, leaving people.
 */
@SpringBootTest(properties = "yichuang.jobs=false")
@Import(SampleKind.Beans.class)
class CaseClocksFlowTests {

	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private WatchClocks watch;

	@Autowired
	private RunErrands errands;

	private CaseworkFixture here;

	@BeforeEach
	void openACounty() {
		this.here = new CaseworkFixture(this.context);
	}

	@Test
	void standsWhileItIsPausedAndGivesTheTimeBack() {
		var matter = opened(Allowance.hours(48));
		var due = dueOf(matter);
		this.here.act(this.here.handler, matter, CommonAct.PAUSE, "等待检测结果");
		refused(() -> this.here.act(this.here.handler, matter, CommonAct.PAUSE, "x"), CaseworkProblems.CLOCK_PAUSED);
		this.clock.forward(Duration.ofHours(100));
		this.watch.tell();
		assertThat(warnings(matter)).isEmpty();
		assertThat(list(InboxTab.OVERDUE)).doesNotContain(matter.id());
		var running = this.here.act(this.here.handler, matter, CommonAct.RESUME, "");
		assertThat(Duration.between(due, dueOf(running))).isBetween(Duration.ofHours(100), Duration.ofMinutes(6010));
		refused(() -> this.here.act(this.here.handler, matter, CommonAct.RESUME, ""),
				CaseworkProblems.CLOCK_NOT_PAUSED);
		this.here.act(this.here.handler, matter, Act.of("accept", ""));
		this.here.act(this.here.handler, matter, Act.of("answer", "已修复"));
		refused(() -> this.here.act(this.here.handler, matter, CommonAct.PAUSE, "x"), CaseworkProblems.CLOCK_STOPPED);
	}

	@Test
	void extendsOnlyWithApprovalByAnother() {
		var matter = opened(Allowance.workingDays(5));
		var ask = Act.of(CommonAct.ASK_EXTENSION, "情况复杂").within(Allowance.workingDays(5));
		refused(() -> this.here.act(this.here.supervisor, matter, CommonAct.APPROVE_EXTENSION, ""),
				CaseworkProblems.NO_EXTENSION);
		refused(() -> this.here.act(this.here.handler, matter, ask.within(Allowance.workingDays(6))),
				CaseworkProblems.EXTENSION_TOO_LONG);
		refused(() -> this.here.act(this.here.handler, matter, ask.within(Allowance.days(30))),
				CaseworkProblems.EXTENSION_TOO_LONG);
		this.here.act(this.here.handler, matter, ask);
		refused(() -> this.here.act(this.here.handler, matter, ask), CaseworkProblems.EXTENSION_WAITS);
		refused(() -> this.here.act(this.here.handler, matter, CommonAct.APPROVE_EXTENSION, ""),
				KernelProblems.NOT_PERMITTED);
		this.here.act(this.here.supervisor, matter, CommonAct.DECLINE_EXTENSION, "抓紧");
		this.here.act(this.here.handler, matter, ask);
		var longer = this.here.act(this.here.supervisor, matter, CommonAct.APPROVE_EXTENSION, "");
		var calendar = this.context.getBean(WorkingCalendars.class).current();
		assertThat(longer.clock().dueDay())
			.isEqualTo(calendar.afterWorkingDays(matter.receivedAt().atZone(BEIJING).toLocalDate(), 10).day());
		refused(() -> this.here.act(this.here.handler, matter, ask), CaseworkProblems.EXTENDED_TOO_OFTEN);
		assertThat(this.here.cases.timeline(matter.id(), Audience.CITIZEN).getLast().words()).contains("延长至");
	}

	@Test
	void extendsNothingThatIsLateAndNothingTwiceByStartingAnew() {
		var ask = Act.of(CommonAct.ASK_EXTENSION, "情况复杂").within(Allowance.workingDays(5));
		var late = opened(Allowance.workingDays(5));
		this.here.act(this.here.handler, late, ask);
		var other = opened(Allowance.workingDays(5));
		this.clock.forward(Duration.ofDays(40));
		refused(() -> this.here.act(this.here.handler, other, ask), CaseworkProblems.EXTENSION_LATE);
		refused(() -> this.here.act(this.here.supervisor, late, CommonAct.APPROVE_EXTENSION, ""),
				CaseworkProblems.EXTENSION_LATE);

		var anew = opened(Allowance.workingDays(5));
		this.here.act(this.here.handler, anew, Act.of("accept", ""));
		this.here.act(this.here.handler, anew, ask);
		this.here.act(this.here.handler, anew, Act.of("restart", ""));
		refused(() -> this.here.act(this.here.supervisor, anew, CommonAct.APPROVE_EXTENSION, ""),
				CaseworkProblems.NO_EXTENSION);
		this.here.act(this.here.handler, anew, ask);
		this.here.act(this.here.supervisor, anew, CommonAct.APPROVE_EXTENSION, "");
		refused(() -> this.here.act(this.here.handler, anew, ask), CaseworkProblems.EXTENDED_TOO_OFTEN);
	}

	@Test
	void letsNobodyApproveTheirOwnExtension() {
		var both = this.here.holding(this.here.county, "CASE_HANDLER");
		this.context.getBean(Accounts.class)
			.assign(Actor.SYSTEM,
					NewAssignment.fromToday(both.person(), "CASE_SUPERVISOR", RoleScope.of(this.here.county.id())));
		var actor = this.here.actor(both.person());
		var matter = opened(Allowance.workingDays(5));
		this.here.act(actor, matter, Act.of(CommonAct.ASK_EXTENSION, "复杂").within(Allowance.workingDays(2)));
		refused(() -> this.here.act(actor, matter, CommonAct.APPROVE_EXTENSION, ""), CaseworkProblems.OWN_EXTENSION);
	}

	@Test
	void warnsOnceThatItIsDueSoonAndOnceThatItIsLate() {
		var matter = opened(Allowance.hours(48));
		this.watch.tell();
		assertThat(warnings(matter)).isEmpty();
		assertThat(matter.clock().card(this.clock.instant())).isEqualTo(Card.NONE);
		this.clock.forward(Duration.ofHours(39));
		this.watch.tell();
		this.watch.tell();
		assertThat(warnings(matter)).containsExactly("casework.due-soon");
		assertThat(matter.clock().card(this.clock.instant())).isEqualTo(Card.YELLOW);
		this.clock.forward(Duration.ofHours(10));
		this.watch.tell();
		this.watch.tell();
		assertThat(warnings(matter)).containsExactly("casework.due-soon", "casework.overdue");
		assertThat(list(InboxTab.OVERDUE)).contains(matter.id());
		this.here.act(this.here.handler, matter, Act.of("accept", ""));
		this.watch.tell();
		assertThat(warnings(matter)).hasSize(2);
	}

	@Test
	void warnsAfterANightWithoutPower() {
		var matters = List.of(opened(Allowance.hours(5)), opened(Allowance.hours(6)), opened(Allowance.hours(600)));
		this.clock.forward(Duration.ofHours(14));
		this.watch.tell();
		assertThat(matters.stream().map(this::warnings)).containsExactly(
				List.of("casework.due-soon", "casework.overdue"), List.of("casework.due-soon", "casework.overdue"),
				List.of());
	}

	@Test
	void warnsAgainForTheNewDateOfWhatWasExtended() {
		var matter = opened(Allowance.hours(48));
		this.clock.forward(Duration.ofHours(40));
		this.watch.tell();
		this.here.act(this.here.handler, matter,
				Act.of(CommonAct.ASK_EXTENSION, "复杂").within(Allowance.workingDays(5)));
		this.here.act(this.here.supervisor, matter, CommonAct.APPROVE_EXTENSION, "");
		this.watch.tell();
		assertThat(warnings(matter)).containsExactly("casework.due-soon");
		this.clock.forward(Duration.ofDays(20));
		this.watch.tell();
		assertThat(warnings(matter)).containsExactly("casework.due-soon", "casework.due-soon", "casework.overdue");
	}

	@Test
	void remindsCoHandlersOnce() {
		var matter = opened(Allowance.workingDays(9));
		this.here.act(this.here.handler, matter,
				Act.of(CommonAct.ASK_CO_HANDLER, "请协助").to(this.here.roads.id()).within(Allowance.hours(3)));
		this.watch.tellCoHandlers();
		assertThat(warnings(matter)).isEmpty();
		this.clock.forward(Duration.ofHours(4));
		this.watch.tellCoHandlers();
		this.watch.tellCoHandlers();
		assertThat(warnings(matter)).containsExactly("casework.opinion-overdue");
	}

	@Test
	void computesProvisionalDatesAnewWhenTheNoticeComes() {
		var december = LocalDate.of(2041, 12, 25).atTime(9, 0).atZone(BEIJING).toInstant();
		var ids = IntStream.range(0, 600)
			.mapToObj((i) -> this.here.cases.open(Actor.SYSTEM,
					new NewCase(SampleKind.CODE, "Y" + CaseworkFixture.digits(), "跨年", this.here.water.id(), null,
							december, Allowance.workingDays(10), "test:" + UUID.randomUUID())))
			.toList();
		var before = this.here.cases.get(ids.getFirst()).clock();
		assertThat(before.provisional()).isTrue();
		load(2041, LocalDate.of(2041, 1, 1));
		load(2042, LocalDate.of(2042, 1, 1), LocalDate.of(2042, 1, 2), LocalDate.of(2042, 1, 3));
		this.errands.run();
		assertThat(this.here.cases.get(ids.getFirst()).clock()).as("too early: calendars may be a second old")
			.isEqualTo(before);
		this.clock.forward(Duration.ofSeconds(3));
		this.errands.run();
		assertThat(ids).allSatisfy((id) -> {
			var after = this.here.cases.get(id).clock();
			assertThat(after.provisional()).isFalse();
			assertThat(after.dueDay()).isEqualTo(LocalDate.of(2042, 1, 13));
			assertThat(this.here.cases.timeline(id, Audience.CITIZEN).getLast().words()).contains("2042年1月13日");
		});
		assertThat(this.jdbc.sql("select count(*) from casework_step where act = 'due-moved' and case_id = any(?)")
			.param(ids.stream().map(CaseId::value).toArray(UUID[]::new))
			.query(Integer.class)
			.single()).as("one step each").isEqualTo(ids.size());
		assertThat(this.jdbc.sql("""
				select (after::json->>'moved')::int from audit_entry
				where action = 'casework.move-due' and subject_id like 'holiday notice 204_'""")
			.query(Integer.class)
			.list()).as("one line for the whole load").singleElement().matches((moved) -> moved >= ids.size());
		assertThat(this.jdbc.sql("select count(*) from notification_notice where kind = 'casework.due-moved'")
			.query(Integer.class)
			.single()).as("told once each, not once a case").isPositive().isLessThan(20);
		var version = this.here.cases.get(ids.getFirst()).version();
		load(2042, LocalDate.of(2042, 1, 1), LocalDate.of(2042, 1, 2), LocalDate.of(2042, 1, 3),
				LocalDate.of(2042, 10, 1));
		this.clock.forward(Duration.ofSeconds(3));
		this.errands.run();
		assertThat(this.here.cases.get(ids.getFirst()).version()).as("what stays is not touched").isEqualTo(version);
		assertThat(owed()).isZero();
	}

	@Test
	void givesTheCasesOfThoseWhoLeaveBack() {
		var matter = opened(Allowance.workingDays(5));
		this.here.act(this.here.handler, matter, Act.of(CommonAct.ASSIGN, "").to(this.here.colleague.person()));
		var account = this.context.getBean(Accounts.class).get(this.here.colleague.person());
		this.context.getBean(ChangeAccountState.class)
			.change(Actor.SYSTEM, account.id(),
					new ChangeAccountState.Step(AccountState.LOCKED, "调离", account.version()));
		this.errands.run();
		assertThat(this.here.cases.get(matter.id()).person()).isNull();
		assertThat(warnings(matter)).containsExactly("casework.fall-back");
		this.errands.run();
		assertThat(warnings(matter)).hasSize(1);
	}

	@Test
	void givesTheCasesOfADissolvedBodyToTheOneAbove() {
		var bureau = this.here.bureau("临时办");
		var matter = this.here.open(bureau.id(), Allowance.workingDays(5));
		var offered = this.here.open();
		this.here.act(this.here.handler, offered, Act.of(CommonAct.HAND_OVER, "转").to(bureau.id()));
		var asked = this.here.open();
		this.here.act(this.here.handler, asked,
				Act.of(CommonAct.ASK_CO_HANDLER, "协助").to(bureau.id()).within(Allowance.days(3)));
		this.context.getBean(CloseBody.class).close(Actor.SYSTEM, bureau.id(), "机构改革", bureau.version());
		this.errands.run();
		assertThat(this.here.cases.get(matter.id()).body()).isEqualTo(this.here.county.id());
		assertThat(this.here.cases.get(offered.id()).offeredTo()).isNull();
		assertThat(this.here.cases.joint(asked.id())).isEmpty();
		assertThat(this.context.getBean(Bodies.class).isOpen(bureau.id())).isFalse();
		refused(() -> this.here.act(this.here.handler, asked, Act.of(CommonAct.HAND_OVER, "转").to(bureau.id())),
				CaseworkProblems.BODY_CLOSED);
	}

	@Test
	void keepsRulesForKindsAndBodiesFromADayOn() {
		var rules = this.context.getBean(KeepRules.class);
		var rule = rule(this.here.water.id(), LocalDate.of(2020, 1, 1), Allowance.hours(48), 50);
		refused(() -> rules.add(this.here.handler, rule), KernelProblems.NOT_PERMITTED);
		rules.add(this.here.supervisor, rule);
		refused(() -> rules.add(this.here.supervisor, rule), CaseworkProblems.RULE_THERE);
		assertThat(this.here.cases.limit(SampleKind.CODE, this.here.water.id())).isEqualTo(Allowance.hours(48));
		assertThat(this.here.cases.limit(SampleKind.CODE, this.here.roads.id())).isEqualTo(Allowance.workingDays(5));
		var matter = opened(Allowance.hours(10));
		assertThat(matter.clock().yellowAt()).isEqualTo(dueOf(matter).minus(Duration.ofHours(5)));
		var wrong = rule(this.here.water.id(), LocalDate.of(2021, 1, 1), Allowance.hours(48), 101);
		assertThatExceptionOfType(Invalid.class).isThrownBy(() -> rules.add(this.here.supervisor, wrong))
			.withMessageContaining(CaseworkProblems.SHARE_OUT_OF_RANGE.name());
		var last = rules.all()
			.stream()
			.filter((it) -> it.kind().isEmpty() && it.body() == null)
			.findFirst()
			.orElseThrow();
		refused(() -> rules.remove(Actor.SYSTEM, last.id(), last.version()), CaseworkProblems.RULE_OF_LAST_RESORT);
		rules.remove(this.here.supervisor, rule.id(), 0);
		assertThat(this.here.cases.limit(SampleKind.CODE, this.here.water.id())).isEqualTo(Allowance.workingDays(5));
		this.clock.forward(Duration.ofSeconds(3));
		this.errands.run();
		assertThat(this.here.cases.get(matter.id()).clock().yellowAt())
			.isEqualTo(dueOf(matter).minus(Duration.ofHours(2)));
	}

	@Test
	void startsTheClockAgainWhereTheTableSaysSo() {
		var matter = this.here.act(this.here.handler, opened(Allowance.hours(48)), Act.of("accept", ""));
		this.clock.forward(Duration.ofHours(20));
		var again = this.here.act(this.here.handler, matter, Act.of("restart", "").within(Allowance.hours(30)));
		assertThat(Duration.between(this.clock.instant(), dueOf(again))).isCloseTo(Duration.ofHours(30),
				Duration.ofMinutes(1));
		assertThat(again.clock().allowance()).isEqualTo(Allowance.hours(30));
	}

	private Rule rule(BodyId body, LocalDate from, Allowance limit, int share) {
		return new Rule(UUID.randomUUID(), SampleKind.CODE, body, from, limit, new Threshold(share, null),
				Threshold.LATE, 1, Allowance.workingDays(5), "测试文件", "李明", this.clock.instant(), 0);
	}

	private Case opened(Allowance limit) {
		return this.here.open(this.here.water.id(), limit);
	}

	private void load(int year, LocalDate... off) {
		var days = Arrays.stream(off).map((day) -> new HolidayNotice.Day("元旦", day, true)).toList();
		this.context.getBean(LoadNotice.class)
			.load(Actor.SYSTEM, new HolidayNotice(year, List.of(), days), LoadNotice.ANY_VERSION);
		var calendars = this.context.getBean(WorkingCalendars.class);
		Awaitility.await().until(() -> Boolean.FALSE.equals(calendars.current().named().get(off[off.length - 1])));
	}

	private long owed() {
		return this.jdbc.sql("select count(*) from casework_errand").query(Long.class).single();
	}

	private static Instant dueOf(Case matter) {
		return Objects.requireNonNull(matter.clock().dueAt());
	}

	/** What the trail says the program did to a case, oldest first. */
	private List<String> warnings(Case matter) {
		return this.jdbc.sql("""
				select action from audit_entry where subject_id = :id and account_id is null
					and action <> 'casework.open' order by at, id""")
			.param("id", matter.id().toString())
			.query(String.class)
			.list();
	}

	private List<CaseId> list(InboxTab tab) {
		return this.here.cases.inbox(this.here.supervisor, CaseFilter.of(tab), null, 50)
			.items()
			.stream()
			.map((line) -> line.matter().id())
			.toList();
	}

}
