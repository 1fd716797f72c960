package org.yichuang.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.casework.spi.ActRule;
import org.yichuang.casework.spi.State;
import org.yichuang.casework.usecase.AssignMany;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yichuang.casework.CaseworkFixture.refused;

/** Cases on a real database: what may be done, and what comes of it. */
@SpringBootTest(properties = "yichuang.jobs=false")
@Import(SampleKind.Beans.class)
class CasesFlowTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	private CaseworkFixture here;

	@BeforeEach
	void openACounty() {
		this.here = new CaseworkFixture(this.context);
	}

	/** Every state with every act of the table, allowed or refused as the table says. */
	@TestFactory
	Stream<DynamicTest> doesWhatTheTableSays() {
		return SampleKind.TABLE.states()
			.stream()
			.flatMap((state) -> SampleKind.TABLE.acts()
				.stream()
				.map((act) -> DynamicTest.dynamicTest(state.code() + " × " + act.code(), () -> check(state, act))));
	}

	private void check(State state, ActRule act) {
		var matter = this.here.in(state.code());
		var given = Act.of(act.code(), "说明");
		if (act.from().contains(state.code())) {
			assertThat(this.here.against(this.here.handler, matter, act.code())).isEmpty();
			var after = this.here.act(this.here.handler, matter, given);
			assertThat(after.state()).isEqualTo((act.to() != null) ? act.to() : state.code());
			assertThat(after.isConcluded()).isEqualTo(SampleKind.TABLE.state(after.state()).terminal());
			assertThat(after.version()).isEqualTo(matter.version() + 1);
		}
		else {
			assertThat(this.here.against(this.here.handler, matter, act.code()))
				.contains(CaseworkProblems.NOT_IN_THIS_STATE);
			refused(() -> this.here.act(this.here.handler, matter, given), CaseworkProblems.NOT_IN_THIS_STATE);
			assertThat(this.here.cases.get(matter.id())).isEqualTo(matter);
		}
	}

	/**
	 * Every state with every common act: open ones are handled, concluded ones are not.
	 */
	@TestFactory
	Stream<DynamicTest> refusesCommonActsOnWhatIsConcluded() {
		return SampleKind.TABLE.states()
			.stream()
			.flatMap((state) -> Stream.of(CommonAct.values())
				.map((act) -> DynamicTest.dynamicTest(state.code() + " × " + act.code(), () -> check(state, act))));
	}

	private void check(State state, CommonAct act) {
		var matter = this.here.in(state.code());
		var against = new ArrayList<>(this.here.against(Actor.SYSTEM, matter, act.code()));
		if (act == CommonAct.REOPEN) {
			assertThat(against.contains(CaseworkProblems.NOT_CONCLUDED)).isEqualTo(!state.terminal());
		}
		else {
			assertThat(against.contains(CaseworkProblems.CONCLUDED)).isEqualTo(state.terminal());
		}
	}

	@Test
	void opensOnceForEachOriginAndNumber() {
		var fresh = new NewCase(SampleKind.CODE, "N" + CaseworkFixture.digits(), "问题", this.here.water.id(), null,
				Instant.parse("2026-03-02T02:00:00Z"), null, "test:" + UUID.randomUUID());
		var id = this.here.cases.open(Actor.SYSTEM, fresh);
		assertThat(this.here.cases.open(Actor.SYSTEM, fresh)).isEqualTo(id);
		assertThat(this.here.cases.byOrigin(fresh.origin()).orElseThrow().id()).isEqualTo(id);
		assertThat(this.here.cases.get(id).clock().allowance()).isEqualTo(Allowance.workingDays(5));
		assertThat(this.here.cases.limit(SampleKind.CODE, this.here.water.id())).isEqualTo(Allowance.workingDays(5));
		var twice = new NewCase(SampleKind.CODE, fresh.number(), "又一件", this.here.water.id(), null, fresh.receivedAt(),
				null, "test:" + UUID.randomUUID());
		refused(() -> this.here.cases.open(Actor.SYSTEM, twice), CaseworkProblems.NUMBER_TAKEN);
		var unknown = new NewCase("test.nothing", "1", "问题", this.here.water.id(), null, fresh.receivedAt(), null, "x");
		refused(() -> this.here.cases.open(Actor.SYSTEM, unknown), CaseworkProblems.UNKNOWN_KIND);
	}

	@Test
	void handsOverAndAcceptsOrSendsBack() {
		var matter = this.here.handling();
		var offer = Act.of(CommonAct.HAND_OVER, "属公路局职责").to(this.here.roads.id());
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.here.act(this.here.roadsHandler, matter, offer));
		var offered = this.here.act(this.here.handler, matter, offer);
		assertThat(offered.body()).isEqualTo(this.here.water.id());
		refused(() -> this.here.act(this.here.handler, offered, offer), CaseworkProblems.HAND_OVER_WAITS);
		refused(() -> this.here.act(this.here.handler, offered, Act.of("conclude", "")),
				CaseworkProblems.HAND_OVER_WAITS);
		var back = this.here.act(this.here.roadsHandler, offered, CommonAct.SEND_BACK, "不属本局");
		assertThat(back.offeredTo()).isNull();
		refused(() -> this.here.act(this.here.handler, back, CommonAct.SEND_BACK, "x"),
				CaseworkProblems.CAME_FROM_NOWHERE);
		this.here.act(this.here.handler, back, offer);
		var taken = this.here.act(this.here.roadsHandler, back, CommonAct.ACCEPT_HAND_OVER, "");
		assertThat(taken.body()).isEqualTo(this.here.roads.id());
		assertThat(taken.clock().dueAt()).isEqualTo(matter.clock().dueAt());
		assertThat(this.here.cases.visible(this.here.handler, matter.id()).body()).isEqualTo(this.here.roads.id());
		refused(() -> this.here.act(this.here.roadsHandler, taken, CommonAct.ACCEPT_HAND_OVER, ""),
				CaseworkProblems.NOTHING_OFFERED);
		var again = this.here.act(this.here.roadsHandler, taken, CommonAct.SEND_BACK, "应由水利局办理");
		assertThat(again.body()).isEqualTo(this.here.water.id());
		refused(() -> this.here.act(this.here.handler, again,
				Act.of(CommonAct.HAND_OVER, "x").to(this.here.water.id())), CaseworkProblems.BODY_IN_CHARGE);
	}

	@Test
	void assignsOnlyToThoseWhoMayHandle() {
		var matter = this.here.handling();
		var person = this.here.colleague.person();
		var mine = this.here.act(this.here.handler, matter, Act.of(CommonAct.ASSIGN, "").to(person));
		assertThat(mine.person()).isEqualTo(person);
		refused(() -> this.here.act(this.here.handler, mine, Act.of(CommonAct.ASSIGN, "").to(person)),
				CaseworkProblems.PERSON_IN_CHARGE);
		refused(() -> this.here.act(this.here.handler, mine,
				Act.of(CommonAct.ASSIGN, "").to(this.here.roadsHandler.person())),
				CaseworkProblems.PERSON_MAY_NOT_HANDLE);
		refused(() -> this.here.act(this.here.handler, mine, Act.of(CommonAct.ASSIGN, "").to(AccountId.next())),
				CaseworkProblems.PERSON_MAY_NOT_HANDLE);
		assertThatExceptionOfType(Invalid.class)
			.isThrownBy(() -> this.here.act(this.here.handler, mine, Act.of(CommonAct.ASSIGN, "")));
		var fresh = this.here.open();
		var failed = this.context.getBean(AssignMany.class)
			.assign(this.here.handler, Map.of(mine.id(), 0L, fresh.id(), 0L), this.here.handler.person());
		assertThat(failed).containsOnlyKeys(mine.id());
		assertThat(this.here.cases.get(fresh.id()).person()).isEqualTo(this.here.handler.person());
		refused(() -> this.context.getBean(AssignMany.class)
			.assign(this.here.handler,
					Stream.generate(CaseId::next).limit(201).collect(Collectors.toMap((id) -> id, (id) -> 0L)), person),
				CaseworkProblems.TOO_MANY);
	}

	@Test
	void asksOthersForTheirOpinions() {
		var matter = this.here.handling();
		var ask = Act.of(CommonAct.ASK_CO_HANDLER, "请查路面").to(this.here.roads.id()).within(Allowance.workingDays(2));
		this.here.act(this.here.handler, matter, ask);
		refused(() -> this.here.act(this.here.handler, matter, ask), CaseworkProblems.CO_HANDLER_ASKED);
		assertThat(this.here.cases.joint(matter.id())).singleElement()
			.satisfies((part) -> assertThat(part.dueAt()).isBefore(matter.clock().dueAt()));
		refused(() -> this.here.act(this.here.handler, matter, CommonAct.GIVE_OPINION, "替写"),
				KernelProblems.NOT_PERMITTED);
		this.here.act(this.here.roadsHandler, matter, CommonAct.GIVE_OPINION, "路面完好");
		assertThat(this.here.cases.joint(matter.id())).singleElement()
			.satisfies((part) -> assertThat(part.opinion()).isEqualTo("路面完好"));
		refused(() -> this.here.act(this.here.roadsHandler, matter, CommonAct.GIVE_OPINION, "再写"),
				CaseworkProblems.NO_OPINION_OWED);
		this.here.act(this.here.handler, matter, ask);
		this.here.act(this.here.handler, matter, Act.of(CommonAct.RELEASE_CO_HANDLER, "不需要了").to(this.here.roads.id()));
		assertThat(this.here.cases.joint(matter.id())).isEmpty();
	}

	@Test
	void urgesAndInquiresAndHasItAnswered() {
		var matter = this.here.handling();
		refused(() -> this.here.act(this.here.handler, matter, CommonAct.URGE, ""), KernelProblems.NOT_PERMITTED);
		this.here.act(this.here.supervisor, matter, CommonAct.URGE, "");
		refused(() -> this.here.act(this.here.handler, matter, CommonAct.ANSWER_INQUIRY, "x"),
				CaseworkProblems.NO_INQUIRY);
		this.here.act(this.here.supervisor, matter, CommonAct.INQUIRE, "为何未办？");
		assertThat(this.here.cases.inbox(this.here.supervisor, CaseFilter.of(InboxTab.SUPERVISED), null, 10).items())
			.hasSize(1);
		this.here.act(this.here.handler, matter, CommonAct.ANSWER_INQUIRY, "明日完成");
		assertThat(this.here.cases.timeline(matter.id(), Audience.STAFF)).extracting(Step::act)
			.containsExactly("open", "accept", "urge", "inquire", "answer-inquiry");
		assertThat(this.here.cases.timeline(matter.id(), Audience.CITIZEN)).extracting(Step::words)
			.containsExactly("已收到", "已受理");
		assertThat(this.here.cases.timeline(matter.id(), Audience.CITIZEN))
			.allSatisfy((step) -> assertThat(step.who() + step.note()).isEmpty());
	}

	@Test
	void mergesDuplicatesAndNothingElse() {
		var one = this.here.handling();
		var two = this.here.handling();
		refused(() -> this.here.act(this.here.handler, one, Act.of(CommonAct.MERGE, "重复").with(one.id())),
				CaseworkProblems.MERGE_ITSELF);
		var merged = this.here.act(this.here.handler, one, Act.of(CommonAct.MERGE, "重复").with(two.id()));
		assertThat(merged.isConcluded()).isTrue();
		assertThat(merged.mergedInto()).isEqualTo(two.id());
		refused(() -> this.here.act(this.here.handler, one, Act.of("conclude", "")), CaseworkProblems.MERGED);
		refused(() -> this.here.act(this.here.handler, two, Act.of(CommonAct.MERGE, "重复").with(one.id())),
				CaseworkProblems.MERGED);
		this.jdbc.sql("update casework_case set kind = 'test.other' where id = ?").param(one.id().value()).update();
		var three = this.here.handling();
		this.jdbc.sql("update casework_case set merged_into = null where id = ?").param(one.id().value()).update();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.here.act(Actor.SYSTEM, three, Act.of(CommonAct.MERGE, "重复").with(one.id())))
			.satisfies((no) -> assertThat(no.refusals().getFirst().problem())
				.isEqualTo(CaseworkProblems.MERGE_OTHER_KIND));
	}

	@Test
	void handlesAgainWhatWasConcluded() {
		var matter = this.here.in("CONCLUDED");
		var again = this.here.act(Actor.SYSTEM, matter, CommonAct.REOPEN, "不满意");
		assertThat(again.state()).isEqualTo("HANDLING");
		assertThat(again.round()).isEqualTo(2);
		assertThat(again.isConcluded()).isFalse();
		assertThat(again.clock().isRunning()).isTrue();
		refused(() -> this.here.act(Actor.SYSTEM, again, CommonAct.REOPEN, "x"), CaseworkProblems.NOT_CONCLUDED);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 6 })
	void takesNoGradesOutsideOneToFive(int grade) {
		var matter = this.here.in("CONCLUDED");
		assertThatExceptionOfType(Invalid.class).isThrownBy(() -> this.here.cases.rate(matter.id(), grade, ""))
			.withMessageContaining(CaseworkProblems.GRADE_OUT_OF_RANGE.name());
	}

	@Test
	void takesTheCitizensRatingWhenThereIsSomethingToRate() {
		var open = this.here.handling();
		refused(() -> this.here.cases.rate(open.id(), 5, ""), CaseworkProblems.NOT_CONCLUDED);
		var done = this.here.in("CONCLUDED");
		this.here.cases.rate(done.id(), 2, "太慢");
		assertThat(this.here.cases.rate(done.id(), 4, "").grade()).isEqualTo(4);
	}

	@Test
	void knowsNoActsThatNobodyDeclared() {
		var matter = this.here.handling();
		refused(() -> this.here.act(this.here.handler, matter, Act.of("burn", "")), CaseworkProblems.UNKNOWN_ACT);
	}

	@Test
	void showsNothingToStrangers() {
		var matter = this.here.handling();
		var stranger = new CaseworkFixture(this.context);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> stranger.cases.visible(stranger.handler, matter.id()));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> stranger.cases.act(stranger.supervisor, matter.id(), Act.of(CommonAct.URGE, "")));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.here.cases.visible(this.here.roadsHandler, matter.id()));
	}

	@Test
	void erasesWhatPeopleWroteAndKeepsWhatHappened() {
		var matter = this.here.in("CONCLUDED");
		this.here.cases.retitle(this.here.handler, matter.id(), "路灯问题");
		this.here.cases.anonymise(matter.id());
		assertThat(this.here.cases.get(matter.id()).title()).doesNotContain("路灯");
		assertThat(this.here.cases.timeline(matter.id(), Audience.STAFF)).hasSize(5)
			.noneSatisfy((step) -> assertThat(step.note()).contains("说明"));
	}

	/** Titles are sealed; the search opens them and goes on slice by slice. */
	@Test
	void findsTitlesByTheirWordsHoweverFarApartTheyStand() {
		for (int i = 0; i < 7; i++) {
			var matter = this.here.open();
			this.here.cases.retitle(this.here.handler, matter.id(), (i % 3 == 0) ? "河堤 A" + i : "树木" + i);
		}
		var filter = new CaseFilter(InboxTab.BODY, null, null, null, null, null, "河堤 a");
		var found = this.here.cases.inbox(this.here.handler, filter, null, 2);
		assertThat(found.items()).extracting((line) -> line.matter().title()).containsExactly("河堤 A0", "河堤 A3");
		var rest = this.here.cases.inbox(this.here.handler, filter, found.next(), 2);
		assertThat(rest.items()).extracting((line) -> line.matter().title()).containsExactly("河堤 A6");
		assertThat(rest.next()).isNull();
	}

	/** Forty times two clerks answer at once: one does, the other is told. */
	@Test
	void letsOneOfTwoClerksAnswer() throws InterruptedException {
		try (var pool = Executors.newFixedThreadPool(2)) {
			for (int i = 0; i < 40; i++) {
				var matter = this.here.handling();
				var start = new CountDownLatch(1);
				var answers = Stream.of(this.here.handler, this.here.colleague).map((clerk) -> pool.submit(() -> {
					start.await();
					return this.here.act(clerk, matter, Act.of("answer", "答复").onVersion(matter.version()));
				})).toList();
				start.countDown();
				assertThat(answers.stream().filter(CasesFlowTests::went).count()).isEqualTo(1);
				assertThat(this.here.cases.timeline(matter.id(), Audience.STAFF)).filteredOn("act", "answer")
					.hasSize(1);
			}
		}
	}

	private static boolean went(Future<Case> answer) {
		try {
			return answer.get() != null;
		}
		catch (ExecutionException | InterruptedException no) {
			assertThat(no).hasRootCauseInstanceOf(Refused.class).hasMessageContaining("CHANGED_MEANWHILE");
			return false;
		}
	}

	@Test
	void listsInTheOrderOfTheirDueDatesSliceBySlice() {
		var matters = List.of(3, 1, 5, 2, 4)
			.stream()
			.map((days) -> this.here.open(this.here.water.id(), Allowance.workingDays(days)).id())
			.toList();
		var listed = new ArrayList<CaseId>();
		String after = null;
		do {
			var slice = this.here.cases.inbox(this.here.handler, CaseFilter.of(InboxTab.BODY), after, 2);
			slice.items().forEach((line) -> listed.add(line.matter().id()));
			after = slice.next();
		}
		while (after != null);
		assertThat(listed).containsExactly(matters.get(1), matters.get(3), matters.get(0), matters.get(4),
				matters.get(2));
		assertThat(this.here.cases.inbox(this.here.roadsHandler, CaseFilter.of(InboxTab.OPEN), null, 10).items())
			.isEmpty();
		assertThat(this.here.cases.inbox(this.here.supervisor, CaseFilter.of(InboxTab.OPEN), null, 10).items())
			.hasSize(5);
	}

	@Test
	void listsEachPartForThoseItConcerns() {
		var matter = this.here.handling();
		this.here.act(this.here.handler, matter, Act.of(CommonAct.ASSIGN, "").to(this.here.colleague.person()));
		this.here.act(this.here.handler, matter,
				Act.of(CommonAct.ASK_CO_HANDLER, "请协助").to(this.here.roads.id()).within(Allowance.hours(8)));
		assertThat(list(this.here.colleague, InboxTab.MINE)).containsExactly(matter.id());
		assertThat(list(this.here.handler, InboxTab.MINE)).isEmpty();
		assertThat(list(this.here.roadsHandler, InboxTab.JOINT)).containsExactly(matter.id());
		assertThat(list(this.here.roadsHandler, InboxTab.BODY)).isEmpty();
		this.here.act(this.here.handler, matter, Act.of(CommonAct.HAND_OVER, "转").to(this.here.roads.id()));
		assertThat(list(this.here.roadsHandler, InboxTab.BODY)).containsExactly(matter.id());
		this.here.act(this.here.roadsHandler, matter, CommonAct.SEND_BACK, "退");
		this.here.act(this.here.handler, matter, Act.of("conclude", ""));
		assertThat(list(this.here.handler, InboxTab.CONCLUDED)).containsExactly(matter.id());
		assertThat(list(this.here.handler, InboxTab.BODY)).isEmpty();
		var filter = new CaseFilter(InboxTab.CONCLUDED, SampleKind.CODE, "CONCLUDED", this.here.water.id(), Card.NONE,
				matter.number(), "路灯");
		assertThat(this.here.cases.inbox(this.here.supervisor, filter, null, 10).items()).hasSize(1);
		assertThatExceptionOfType(Invalid.class)
			.isThrownBy(() -> this.here.cases.inbox(this.here.supervisor, filter, "x_y", 10));
	}

	private List<CaseId> list(Actor actor, InboxTab tab) {
		return this.here.cases.inbox(actor, CaseFilter.of(tab), null, 10)
			.items()
			.stream()
			.map((line) -> line.matter().id())
			.toList();
	}

}
