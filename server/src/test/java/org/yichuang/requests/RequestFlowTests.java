package org.yichuang.requests;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.disclosure.usecase.OpenSection;
import org.yichuang.forms.Posted;
import org.yichuang.intake.usecase.DeliverSubmission;
import org.yichuang.intake.usecase.EnterSubmission;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.requests.store.RequestStore;
import org.yichuang.testing.TestAccounts;
import org.yichuang.casework.Act;
import org.yichuang.casework.Allowance;
import org.yichuang.casework.ClockEvent;
import org.yichuang.casework.CaseworkProblems;
import org.yichuang.casework.CommonAct;
import org.yichuang.intake.Origin;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.WorkingCalendars;
import org.yichuang.outlet.Measurement;
import org.yichuang.outlet.Notice;
import org.yichuang.requests.model.ApplicantKind;
import org.yichuang.requests.model.Consultation;
import org.yichuang.requests.model.Demand;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.EndOutcome;
import org.yichuang.requests.model.ReceivingWay;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.model.Sensitivity;
import org.yichuang.requests.store.ConsultationStore;
import org.yichuang.requests.store.DemandStore;
import org.yichuang.requests.store.RegisterStore;
import org.yichuang.requests.usecase.AskApplicant;
import org.yichuang.requests.usecase.CheckIdentity;
import org.yichuang.requests.usecase.ConsultOthers;
import org.yichuang.requests.usecase.DelayReply;
import org.yichuang.requests.usecase.ReceiveAnswer;
import org.yichuang.requests.usecase.ShowRequest;
import org.yichuang.requests.usecase.WatchPeriods;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A request's whole way but for its letters, on real tables. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "yichuang.jobs=false", "yichuang.publishing.render-time=60s" })
@Import(RequestWorld.Staged.class)
@RecordApplicationEvents
class RequestFlowTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestClock clock;

	@Autowired
	private ApplicationEvents happened;

	@LocalServerPort
	private int port;

	private RequestWorld world;

	@BeforeEach
	void openADesk() {
		this.world = new RequestWorld(this.context);
	}

	@Test
	void aRequestArrivesWithoutPersonalDataInItsTitleAndItsClockWaits() {
		var request = this.world.request(Map.of("title", "慕小满13812345678要求公开的征地补偿方案"), Origin.WEB);
		assertThat(request.title()).doesNotContain("慕小满", "13812345678").contains("征地补偿方案");
		assertThat(request.state()).isEqualTo(RequestState.RECEIVED);
		assertThat(request.receipt().way()).isEqualTo(ReceivingWay.ONLINE);
		assertThat(this.world.matter(request).clock().startedAt()).isNull();
		assertThat(this.happened.stream(Notice.class)).anyMatch((notice) -> notice.kind().equals("casework.opened")
				&& notice.recipients().contains(this.world.officerAccount));
	}

	@Test
	void 第三十一条_theClockStartsFromTheDayOfReceiptAndNotFromTheRegistration() {
		var request = this.world.request(Map.of(), Origin.POST);
		var day = workingDayBack(3);
		var registered = this.world.register(request, ReceivingWay.MAIL_SIGNED, day);
		assertThat(registered.receipt().receivedOn()).isEqualTo(day);
		assertThat(registered.course().dueOn()).isEqualTo(after(day, 20));
		assertThat(this.world.matter(request).clock().dueDay()).isEqualTo(after(day, 20));
		assertThat(this.happened.stream(Measurement.class)).anyMatch((fact) -> fact.kind().equals("requests.received")
				&& fact.subjectId().equals(request.id().toString()) && fact.at().equals(Beijing.start(day)));
	}

	@Test
	void 第三十一条_aDayAheadOrBeforeAnOnlineRequestCameIsRefused() {
		var request = this.world.request();
		var today = this.world.today();
		assertThat(fault(() -> this.world.register(request, ReceivingWay.ONLINE, today.plusDays(1))))
			.isEqualTo(RequestsProblems.DAY_AHEAD);
		assertThat(fault(() -> this.world.register(request, ReceivingWay.ONLINE, today.minusDays(1))))
			.isEqualTo(RequestsProblems.RECEIVED_BEFORE_SENT);
		assertThat(problem(() -> this.world.register(request, ReceivingWay.MAIL_ORDINARY, today.minusYears(2))))
			.isEqualTo(CaseworkProblems.DAY_TOO_EARLY);
		assertThat(problem(() -> this.world.act(this.world.officer, request,
				RequestAct.REGISTER_REQUEST.with("").since(today.plusDays(1)))))
			.isEqualTo(CaseworkProblems.DAY_AHEAD);
	}

	@Test
	void 第三十一条_anApplicantConfirmsOnlineAndThatDayIsSuggested() {
		var request = this.world.request();
		assertThat(this.world.tracked(request).acts()).extracting(MatterView.Act::code)
			.containsExactly("confirm", "supplement", "withdraw");
		this.world.track(request, "confirm", Map.of());
		assertThat(this.happened.stream(Notice.class)).anyMatch((notice) -> notice.kind().equals("requests.confirmed"));
		assertThat(problem(() -> this.world.track(request, "confirm", Map.of())))
			.isEqualTo(RequestsProblems.NOT_WAITING);
		var confirmed = this.world.today();
		this.clock.forward(Duration.ofDays(2));
		assertThat(this.world.register(request, ReceivingWay.ONLINE, confirmed).receipt().receivedOn())
			.isEqualTo(confirmed);
	}

	@Test
	void theRegisterHasNoGapsWhoeverRegistersAtOnceAndWhateverFails() throws Exception {
		var today = this.world.today();
		var requests = IntStream.range(0, 6).mapToObj((i) -> this.world.request(Map.of(), Origin.COUNTER)).toList();
		var register = this.context.getBean(RegisterStore.class);
		this.context.getBean(TransactionTemplate.class).executeWithoutResult((status) -> {
			register.draw(this.world.body.id(), today.getYear());
			status.setRollbackOnly();
		});
		try (var pool = Executors.newFixedThreadPool(3)) {
			pool.invokeAll(requests.stream()
				.map((request) -> (Callable<DisclosureRequest>) () -> this.world.register(request, ReceivingWay.COUNTER,
						today))
				.toList());
		}
		assertThat(requests).extracting((request) -> this.world.now(request).receipt().registration())
			.doesNotContainNull()
			.extracting("number")
			.containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
		assertThat(this.world.now(requests.getFirst()).receipt().registration().toString())
			.matches("〔" + today.getYear() + "〕\\d号");
	}

	@Test
	void 第三十条_aCorrectionIsAskedForOnceAndInTimeAndStartsTheClockAnew() {
		var day = workingDayBack(5);
		var request = this.world.registered(day);
		var demand = ask(request, Demand.Kind.CORRECTION, null);
		assertThat(this.world.now(request).state()).isEqualTo(RequestState.AWAITING_CORRECTION);
		assertThat(this.world.now(request).course().dueOn()).isNull();
		assertThat(demand.dueOn()).isEqualTo(after(this.world.today(), 15));
		assertThat(this.world.tracked(request).explanation()).contains("请写明年度", demand.dueOn().toString());
		assertThat(problem(() -> this.world.act(this.world.officer, request, RequestAct.CLOSE_UNCORRECTED.with(""))))
			.isEqualTo(RequestsProblems.CORRECTION_PERIOD_RUNS);

		this.clock.forward(Duration.ofDays(4));
		this.world.track(request, "correct", Map.of("text", "2025年度，含支出明细。"));
		assertThat(this.world.now(request).state()).isEqualTo(RequestState.HANDLING);
		assertThat(this.world.now(request).course().dueOn()).isEqualTo(after(this.world.today(), 20));
		assertThat(this.happened.stream(Notice.class)).anyMatch((notice) -> notice.kind().equals("requests.corrected"));
		assertThat(problem(() -> ask(request, Demand.Kind.CORRECTION, null)))
			.isEqualTo(RequestsProblems.CORRECTION_ASKED);
		assertThat(problem(() -> receive(request, Demand.Kind.CORRECTION, this.world.today())))
			.isEqualTo(RequestsProblems.NOT_WAITING);
	}

	@Test
	void 第三十条_afterSevenWorkingDaysNoCorrectionIsAskedFor() {
		var request = this.world.registered(workingDayBack(8));
		assertThat(problem(() -> ask(request, Demand.Kind.CORRECTION, null)))
			.isEqualTo(RequestsProblems.CORRECTION_TOO_LATE);
		var late = ask(request, Demand.Kind.CORRECTION, workingDayBack(2));
		assertThat(late.askedOn()).as("sent in time, entered late").isEqualTo(workingDayBack(2));
	}

	@Test
	void 第三十条_aCorrectionThatCameEarlierThanItIsEnteredCountsFromItsDay() {
		var request = this.world.registered(workingDayBack(6));
		ask(request, Demand.Kind.CORRECTION, workingDayBack(4));
		assertThat(fault(() -> receive(request, Demand.Kind.CORRECTION, workingDayBack(6))))
			.isEqualTo(RequestsProblems.RECEIVED_BEFORE_SENT);
		receive(request, Demand.Kind.CORRECTION, workingDayBack(2));
		assertThat(this.world.now(request).course().dueOn()).isEqualTo(after(workingDayBack(2), 20));
	}

	@Test
	void 第三十条_whoDoesNotCorrectInTimeIsClosedWithRecordAndNotTakenAnyMore() {
		var request = this.world.registered(this.world.today());
		var demand = ask(request, Demand.Kind.CORRECTION, null);
		this.clock.forward(until(demand.dueOn().plusDays(1)));
		assertThat(this.context.getBean(WatchPeriods.class).watch()).isPositive();
		assertThat(this.happened.stream(Notice.class)
			.filter((notice) -> notice.kind().equals("requests.correction-over")
					&& notice.title().contains(request.source().number())))
			.hasSize(1);
		this.world.act(this.world.officer, request, RequestAct.CLOSE_UNCORRECTED.with("期满没有补正"));
		var closed = this.world.now(request);
		assertThat(closed.state()).isEqualTo(RequestState.CLOSED);
		assertThat(closed.course().firstOutcome()).isEqualTo(EndOutcome.UNCORRECTED);
		assertThat(closed.course().firstConcludedOn()).isEqualTo(this.world.today());
		assertThat(problem(() -> receive(request, Demand.Kind.CORRECTION, this.world.today())))
			.isEqualTo(CaseworkProblems.NOT_IN_THIS_STATE);
		assertThat(this.world.tracked(request).acts()).isEmpty();
	}

	@Test
	void 第三十三条_theClockStandsFromTheFirstConsultationToTheLast() {
		var request = this.world.registered(workingDayBack(10));
		var third = consult(request, Consultation.Kind.THIRD_PARTY, workingDayBack(8));
		var agency = consult(request, Consultation.Kind.AGENCY, workingDayBack(6));
		assertThat(this.world.now(request).state()).isEqualTo(RequestState.CONSULTING);
		answer(request, third, Consultation.Opinion.OBJECTS, workingDayBack(5));
		assertThat(this.world.now(request).state()).isEqualTo(RequestState.CONSULTING);
		assertThat(problem(() -> this.world.act(this.world.officer, request, RequestAct.END_CONSULTATION.with(""))))
			.isEqualTo(RequestsProblems.CONSULTATION_OPEN);
		answer(request, agency, Consultation.Opinion.CONSENTS, workingDayBack(3));
		var after = this.world.now(request);
		assertThat(after.state()).isEqualTo(RequestState.HANDLING);
		assertThat(after.course().dueOn()).as("2 of 20 were used, 18 are left").isEqualTo(after(workingDayBack(3), 18));
		assertThat(problem(() -> answer(request, third, Consultation.Opinion.CONSENTS, this.world.today())))
			.isEqualTo(RequestsProblems.CONSULTATION_ANSWERED);
	}

	@Test
	void 第三十二条_silencePastTheLimitLetsTheClockRunOnAndALateAnswerIsOnlyWrittenDown() {
		var request = this.world.registered(this.world.today());
		var third = consult(request, Consultation.Kind.THIRD_PARTY, null);
		assertThat(problem(() -> answer(request, third, Consultation.Opinion.SILENT, null)))
			.isEqualTo(RequestsProblems.CONSULTATION_RUNS);
		var reached = this.world.today();
		this.context.getBean(ConsultOthers.class).reached(this.world.officer, request.id(), third.id(), reached);
		var due = after(reached, 15);
		this.clock.forward(until(due.plusDays(3)));
		this.context.getBean(WatchPeriods.class).watch();
		assertThat(this.happened.stream(Notice.class))
			.anyMatch((notice) -> notice.kind().equals("requests.consultation-over"));
		answer(request, third, Consultation.Opinion.SILENT, null);
		assertThat(this.world.now(request).course().dueOn()).as("from the end of the limit on, not from today")
			.isEqualTo(after(due, 20));
		answer(request, third, Consultation.Opinion.OBJECTS, this.world.today());
		var kept = this.context.getBean(ConsultationStore.class).of(request.id()).getFirst();
		assertThat(kept.closedOn()).isEqualTo(due);
		assertThat(kept.answer()).extracting("opinion").isEqualTo(Consultation.Opinion.OBJECTS);
		assertThat(this.world.now(request).course().dueOn()).isEqualTo(after(due, 20));
	}

	@Test
	void 第三十三条_anExtensionIsAtMostTwentyWorkingDaysOnceAndTold() {
		var day = this.world.today();
		var request = this.world.registered(day);
		assertThat(problem(() -> extend(request, Allowance.workingDays(21)))).isIn(CaseworkProblems.EXTENSION_TOO_LONG,
				RequestsProblems.EXTENSION_BEYOND_LAW);
		assertThat(problems(() -> extend(request, Allowance.days(25)))).contains(RequestsProblems.EXTENSION_BEYOND_LAW);
		extend(request, Allowance.workingDays(20));
		assertThat(problem(() -> this.world.act(this.world.officer, request, Act.of(CommonAct.APPROVE_EXTENSION, ""))))
			.isNotNull();
		this.world.act(this.world.head, request, Act.of(CommonAct.APPROVE_EXTENSION, "同意"));
		assertThat(this.world.now(request).course().dueOn()).isEqualTo(after(day, 40));
		assertThat(this.world.now(request).course().toldDueOn()).isEqualTo(after(day, 40));
		assertThat(problem(() -> extend(request, Allowance.workingDays(1))))
			.isEqualTo(CaseworkProblems.EXTENDED_TOO_OFTEN);
	}

	@Test
	void 第三十五条_manyRequestsAreNotedReasonsAskedForOnceAndADelaySetOnlyWithReasons() {
		var last = this.world.request();
		for (var i = 1; i < 10; i++) {
			last = this.world.request(Map.of("title", "青石镇第" + i + "号工程的验收报告"), Origin.COUNTER);
		}
		var request = this.world.register(last, ReceivingWay.COUNTER, this.world.today());
		var shown = this.context.getBean(ShowRequest.class).show(this.world.officer, request.id());
		assertThat(shown.sameApplicant()).isGreaterThanOrEqualTo(10);
		assertThat(shown.many()).isTrue();
		assertThat(problem(() -> delay(request))).isEqualTo(RequestsProblems.NO_REASONS_GIVEN);
		ask(request, Demand.Kind.REASONS, null);
		assertThat(problem(() -> this.world.act(this.world.officer, request, RequestAct.CLOSE_REASONS.with(""))))
			.isEqualTo(RequestsProblems.REASONS_PERIOD_RUNS);
		this.world.track(request, "give-reasons", Map.of("text", "毕业论文研究需要。"));
		assertThat(problem(() -> ask(request, Demand.Kind.REASONS, null))).isEqualTo(RequestsProblems.REASONS_ASKED);
		delay(request);
		assertThat(this.world.now(request).course().dueOn()).isEqualTo(after(this.world.today(), 40));
	}

	@Test
	void theSameRequestOfTheSameApplicantIsNoted() {
		var first = this.world.request();
		var second = this.world.request();
		var other = this.world.request(Map.of("identity", "", "document", "PASSPORT", "document_number", "E12345678"),
				Origin.COUNTER);
		var show = this.context.getBean(ShowRequest.class);
		assertThat(show.show(this.world.officer, second.id()).duplicateOf()).isEqualTo(first.source().number());
		assertThat(show.show(this.world.officer, other.id()).duplicateOf()).isNull();
	}

	@Test
	void onlyTheLawStopsTheClockAndEveryRequestHasItsOwnAnswer() {
		var request = this.world.registered(this.world.today());
		var other = this.world.registered(this.world.today());
		assertThat(problems(() -> this.world.act(this.world.officer, request, Act.of(CommonAct.PAUSE, "等材料"))))
			.contains(RequestsProblems.NO_FREE_PAUSE);
		assertThat(problem(() -> this.world.act(this.world.officer, request,
				Act.of(CommonAct.MERGE, "重复").with(other.source().matter()))))
			.isEqualTo(RequestsProblems.NOT_MERGED);
		assertThat(problems(() -> this.world.act(this.world.officer, request, Act.of(CommonAct.HAND_OVER, "请办")
			.to(this.context.getBean(org.yichuang.organisation.Bodies.class).get(this.world.body.id()).parent()))))
			.contains(RequestsProblems.REGISTERED_STAYS);
	}

	@Test
	void aRequestIsWithdrawnByItsApplicantAndCountedOnlyIfItWasRegistered() {
		var unregistered = this.world.request();
		this.world.track(unregistered, "withdraw", Map.of());
		assertThat(this.world.now(unregistered).course().firstOutcome()).isNull();
		var request = this.world.registered(this.world.today());
		this.world.track(request, "withdraw", Map.of());
		assertThat(this.world.now(request).state()).isEqualTo(RequestState.WITHDRAWN);
		assertThat(this.world.now(request).course().firstOutcome()).isEqualTo(EndOutcome.OTHER);
		assertThat(problem(() -> this.world.act(this.world.officer, request, Act.of(CommonAct.REOPEN, "误撤"))))
			.isEqualTo(RequestsProblems.ONLY_CONCLUDED_REOPENS);
	}

	@Test
	void whatLiesUnregisteredIsToldOnceAndWhatIsHandedOverIsRegisteredThere() {
		var request = this.world.request();
		var watch = this.context.getBean(WatchPeriods.class);
		this.clock.forward(Duration.ofDays(12));
		watch.watch();
		watch.watch();
		assertThat(this.happened.stream(Notice.class)
			.filter((notice) -> notice.kind().equals("requests.unregistered")
					&& notice.title().contains(request.source().number())))
			.hasSize(1);
		var other = new RequestWorld(this.context);
		this.world.act(this.world.officer, request, Act.of(CommonAct.HAND_OVER, "由青石镇公开").to(other.body.id()));
		assertThat(problems(() -> this.world.register(request, ReceivingWay.ONLINE, this.world.today())))
			.contains(CaseworkProblems.HAND_OVER_WAITS);
		this.world.act(other.officer, request, Act.of(CommonAct.ACCEPT_HAND_OVER, ""));
		assertThat(this.world.now(request).body()).isEqualTo(other.body.id());
		var there = other.register(request, ReceivingWay.ONLINE, this.world.today());
		assertThat(there.receipt().registration().body()).isEqualTo(other.body.id());
		assertThat(problems(() -> this.world.act(other.officer, request, Act.of(CommonAct.SEND_BACK, "退回"))))
			.contains(RequestsProblems.REGISTERED_STAYS);
	}

	@Test
	void aReviewOrdersAnotherHandlingAndTheFirstResultStays() {
		var request = this.world.registered(this.world.today());
		var demand = ask(request, Demand.Kind.CORRECTION, null);
		this.clock.forward(until(demand.dueOn().plusDays(1)));
		this.world.act(this.world.officer, request, RequestAct.CLOSE_UNCORRECTED.with(""));
		var closed = this.world.today();
		this.clock.forward(Duration.ofDays(30));
		this.world.act(this.world.officer, request, Act.of(CommonAct.REOPEN, "行政复议决定责令重新答复"));
		var again = this.world.now(request);
		assertThat(again.state()).isEqualTo(RequestState.HANDLING);
		assertThat(again.course().outcome()).isNull();
		assertThat(again.course().dueOn()).isEqualTo(after(this.world.today(), 20));
		this.world.act(this.world.officer, request, RequestAct.WITHDRAW.with("申请人撤回"));
		var course = this.world.now(request).course();
		assertThat(course.outcome()).isEqualTo(EndOutcome.OTHER);
		assertThat(course.firstOutcome()).isEqualTo(EndOutcome.UNCORRECTED);
		assertThat(course.firstConcludedOn()).isEqualTo(closed);
	}

	@Test
	void aBureauWithoutASiteTakesRequestsAtItsOwnCounterOnTheSiteAbove() {
		var bureau = this.context.getBean(Bodies.class)
			.create(Actor.SYSTEM, new NewBody("b" + UUID.randomUUID().toString().substring(0, 12), this.world.body.id(),
					BodyLevel.DEPARTMENT, "农业办"));
		this.context.getBean(OpenSection.class).open(Actor.SYSTEM, bureau.id(), this.world.site.id());
		var key = "request-" + bureau.code();
		var clerk = this.context.getBean(Accounts.class)
			.actor(TestAccounts.of(this.context).holding(bureau, "DISCLOSURE_OFFICER"), "test");
		var enter = this.context.getBean(EnterSubmission.class);
		assertThat(enter.points(clerk, this.world.site.id())).extracting("key").containsExactly(key);
		assertThat(catchThrowable(() -> enter.point(clerk, this.world.site.id(), "request")))
			.isInstanceOf(NotFound.class);
		var receipt = enter.enter(clerk, new EnterSubmission.Entry(this.world.site.id(), key,
				Posted.of(RequestWorld.filledIn(Map.of())), Origin.COUNTER, "one"));
		while (this.context.getBean(DeliverSubmission.class).next()) {
			// until all is handed over
		}
		var request = this.context.getBean(RequestStore.class).find(receipt.id()).orElseThrow();
		assertThat(request.body()).isEqualTo(bureau.id());
		assertThat(request.receipt().way()).isEqualTo(ReceivingWay.COUNTER);
	}

	@Test
	void aHolidayNoticeMovesTheLastDayAndThePageTellsBoth() {
		var request = this.world.registered(this.world.today());
		var told = this.world.now(request).course().dueOn();
		assertThat(this.world.tracked(request).explanation()).doesNotContain("此前告知");
		this.context.getBean(JdbcClient.class)
			.sql("update casework_case set due_at = due_at + interval '2 days' where id = ?")
			.param(request.source().matter().value())
			.update();
		this.context.getBean(TransactionTemplate.class)
			.executeWithoutResult(
					(status) -> this.context.publishEvent(new ClockEvent.ClocksReckoned("2027年放假安排", 1, 1, List.of())));
		var now = this.world.now(request).course();
		assertThat(now.dueOn()).isEqualTo(told.plusDays(2));
		assertThat(now.toldDueOn()).isEqualTo(told);
		assertThat(this.world.tracked(request).explanation()).contains("此前告知的办理期限为" + told, "现为" + told.plusDays(2));
	}

	@Test
	void anApplicantAddsSomethingWhileItIsHandledAndNoClockMoves() {
		var request = this.world.registered(this.world.today());
		var due = this.world.now(request).course().dueOn();
		this.world.track(request, "supplement", Map.of("text", "也可以提供电子表格。"));
		assertThat(this.happened.stream(Notice.class))
			.anyMatch((notice) -> notice.kind().equals("requests.supplemented"));
		assertThat(this.context.getBean(ShowRequest.class).show(this.world.officer, request.id()).additions())
			.extracting("text")
			.containsExactly("也可以提供电子表格。");
		assertThat(this.world.now(request).course().dueOn()).isEqualTo(due);
		this.world.track(request, "withdraw", Map.of());
		assertThat(problem(() -> this.world.track(request, "supplement", Map.of("text", "再补充"))))
			.isEqualTo(CaseworkProblems.CONCLUDED);
	}

	@Test
	void aVoidLineKeepsItsNumberAndCountsNowhere() {
		var request = this.world.registered(this.world.today());
		this.world.act(this.world.head, request, RequestAct.VOID.with("与另一件重复登记"));
		var voided = this.world.now(request);
		assertThat(voided.state()).isEqualTo(RequestState.VOIDED);
		assertThat(voided.receipt().registration()).isNotNull();
		assertThat(voided.course().firstOutcome()).isNull();
		assertThat(this.happened.stream(org.yichuang.outlet.MeasurementWithdrawn.class))
			.anyMatch((fact) -> fact.kind().equals("requests.received"));
	}

	@Test
	void identityIsCheckedOnceByAPersonAndTheRouteIsTheOffices() {
		var request = this.world.request();
		var check = this.context.getBean(CheckIdentity.class);
		check.check(this.world.officer, request.id());
		assertThat(this.world.now(request).applicant().checkedBy()).isEqualTo("李明");
		assertThat(problem(() -> check.check(this.world.officer, request.id())))
			.isEqualTo(RequestsProblems.IDENTITY_CHECKED);
		this.world.register(request, ReceivingWay.ONLINE, this.world.today());
		check.route(this.world.officer, request.id(), Sensitivity.SENSITIVE);
		assertThat(problems(() -> this.world.act(this.world.head, request, RequestAct.APPROVE_REPLY.with(""))))
			.contains(RequestsProblems.MUST_BE_SIGNED);
		check.route(this.world.officer, request.id(), Sensitivity.ORDINARY);
		assertThat(problems(() -> this.world.act(this.world.head, request, RequestAct.PASS_ON_REPLY.with(""))))
			.contains(RequestsProblems.NEED_NOT_BE_SIGNED);
	}

	@Test
	void staffReadAndActOverTheConsolesInterface() {
		var request = this.world.request();
		var web = new RealPort(this.port);
		var officer = AsAccount.signIn(this.context, this.world.officerAccount).headers();
		var path = "/api/console/information-requests/" + request.id();
		var shown = web.get(path, officer).json();
		assertThat(shown.path("state").asString()).isEqualTo("RECEIVED");
		assertThat(shown.toString()).doesNotContain(RequestWorld.IDENTITY, "13812345678");
		var registered = web.post(path + "/register",
				"{\"way\":\"ONLINE\",\"applicant\":\"NATURAL\",\"version\":" + shown.path("version").asInt() + "}",
				officer);
		assertThat(registered.json().path("register").asString()).endsWith("〕1号");
		assertThat(web
			.post("/api/console/cases/" + request.source().matter() + "/acts",
					"{\"code\":\"ask-correction\",\"version\":-1}", officer)
			.code()).isEqualTo("casework/own-pages-only");
		assertThat(web.get("/api/console/cases/" + request.source().matter(), officer).json().path("offers").toString())
			.doesNotContain("ask-correction")
			.contains("withdraw");
		var asked = web.post(path + "/ask-correction",
				"{\"text\":\"请写明年度\",\"workingDays\":61,\"version\":" + version(registered) + "}", officer);
		assertThat(asked.body()).contains("requests/period-out-of-range");
		assertThat(web
			.get("/api/console/information-requests?state=HANDLING&way=ONLINE&applicant=NATURAL&body="
					+ this.world.body.id() + "&dueBefore=" + this.world.today().plusDays(90), officer)
			.json()
			.path("items")).hasSize(1);
		assertThat(web.get("/api/console/information-requests?outcome=GRANTED", officer).json().path("items"))
			.isEmpty();
		assertThat(web.get("/api/console/request-desks/deadlines", officer).json()).hasSize(9);
		assertThat(web.get("/api/console/request-desks", officer).json()).hasSize(1);
	}

	@Test
	void aDeskIsChangedByThoseWhoManageItAndItsFieldsAreChecked() {
		var web = new RealPort(this.port);
		var head = AsAccount.signIn(this.context, this.world.headAccount).headers();
		var officer = AsAccount.signIn(this.context, this.world.officerAccount).headers();
		var path = "/api/console/request-desks/" + this.world.desk.id();
		var fields = "{\"name\":\"青石镇党政办公室\",\"address\":\"青石镇人民路1号\",\"form\":\"" + this.world.desk.form()
				+ "\",\"open\":false,\"keepDays\":%d,\"version\":0}";
		assertThat(web.send("PUT", path, fields.formatted(9), json(head)).body())
			.contains("requests/keep-days-out-of-range");
		assertThat(web.send("PUT", path,
				fields.formatted(900).replace(this.world.desk.form().toString(), DeskId.next().toString()), json(head))
			.body()).contains("requests/form-unfit");
		assertThat(web.send("PUT", path, fields.formatted(900), json(officer)).status()).isEqualTo(403);
		var changed = web.send("PUT", path, fields.formatted(900), json(head)).json();
		assertThat(changed.path("open").asBoolean()).isFalse();
		assertThat(changed.path("words").path("address").asString()).isEqualTo("青石镇人民路1号");
		assertThat(web.send("PUT", path, fields.formatted(900), json(head)).status()).isEqualTo(409);
	}

	private static String[] json(org.springframework.http.HttpHeaders headers) {
		return RealPort.flat(headers, "Content-Type", "application/json");
	}

	private static int version(RealPort.Answer answer) {
		return answer.json().path("version").asInt();
	}

	private Demand ask(DisclosureRequest request, Demand.Kind kind, LocalDate day) {
		return this.context.getBean(AskApplicant.class)
			.ask(this.world.officer, request.id(),
					new AskApplicant.Asking(kind, "请写明年度和资金类别。", day, null, Act.ANY_VERSION));
	}

	private void receive(DisclosureRequest request, Demand.Kind kind, LocalDate day) {
		this.context.getBean(ReceiveAnswer.class)
			.receive(this.world.officer, request.id(),
					new ReceiveAnswer.Received(kind, "2025年度。", day, Act.ANY_VERSION));
	}

	private Consultation consult(DisclosureRequest request, Consultation.Kind kind, LocalDate day) {
		return this.context.getBean(ConsultOthers.class)
			.ask(this.world.officer, request.id(), new ConsultOthers.Question(kind,
					new Consultation.Party("白鹭墩合作社", "青石镇白鹭墩村"), "是否同意公开合同附件？", day, Act.ANY_VERSION));
	}

	private void answer(DisclosureRequest request, Consultation one, Consultation.Opinion opinion, LocalDate day) {
		this.context.getBean(ConsultOthers.class)
			.answer(this.world.officer, request.id(), one.id(),
					new ConsultOthers.Reply(opinion, day, "", Act.ANY_VERSION));
	}

	private void extend(DisclosureRequest request, Allowance time) {
		this.world.act(this.world.officer, request, Act.of(CommonAct.ASK_EXTENSION, "需要检索档案").within(time));
	}

	private void delay(DisclosureRequest request) {
		this.context.getBean(DelayReply.class).delay(this.world.head, request.id(), 40, "", Act.ANY_VERSION);
	}

	private LocalDate after(LocalDate day, int workingDays) {
		return this.context.getBean(WorkingCalendars.class).current().afterWorkingDays(day, workingDays).day();
	}

	/** The working day so many before today. */
	private LocalDate workingDayBack(int many) {
		var calendar = this.context.getBean(WorkingCalendars.class).current();
		var day = this.world.today();
		for (int left = many; left > 0;) {
			day = day.minusDays(1);
			left -= calendar.isWorkingDay(day) ? 1 : 0;
		}
		return day;
	}

	private Duration until(LocalDate day) {
		return Duration.between(this.clock.instant(), Beijing.start(day)).plusHours(9);
	}

	private static ProblemCode problem(Runnable deed) {
		return problems(deed).getFirst();
	}

	private static List<ProblemCode> problems(Runnable deed) {
		var thrown = catchThrowable(deed::run);
		assertThat(thrown).isInstanceOf(Refused.class);
		return ((Refused) thrown).refusals().stream().map((refusal) -> refusal.problem()).toList();
	}

	private static ProblemCode fault(Runnable deed) {
		var thrown = catchThrowable(deed::run);
		assertThat(thrown).isInstanceOf(Invalid.class);
		return ((Invalid) thrown).faults().getFirst().reason().problem();
	}

}
