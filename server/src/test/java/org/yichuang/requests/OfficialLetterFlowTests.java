package org.yichuang.requests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.casework.Act;
import org.yichuang.files.Files;
import org.yichuang.forms.Removals;
import org.yichuang.intake.Intake;
import org.yichuang.intake.Matters;
import org.yichuang.intake.Origin;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.organisation.Accounts;
import org.yichuang.platform.Verification;
import org.yichuang.requests.model.ApplicantKind;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.LetterDelivery.Way;
import org.yichuang.requests.model.Letterhead;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OfficialLetter.Stage;
import org.yichuang.requests.model.OfficialLetter.Words;
import org.yichuang.requests.model.OwnTemplate;
import org.yichuang.requests.model.ReceivingWay;
import org.yichuang.requests.model.Remedy;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.model.RequestFee;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.model.Sensitivity;
import org.yichuang.requests.store.LetterNumberStore;
import org.yichuang.requests.store.OfficialLetterStore;
import org.yichuang.requests.usecase.ChangeAnnexes;
import org.yichuang.requests.usecase.CheckIdentity;
import org.yichuang.requests.usecase.DeliverLetter;
import org.yichuang.requests.usecase.DraftOfficialLetter;
import org.yichuang.requests.usecase.EditLetterTemplates;
import org.yichuang.requests.usecase.FollowRemedies;
import org.yichuang.requests.usecase.HandleFee;
import org.yichuang.requests.usecase.PublishReply;
import org.yichuang.requests.usecase.ReadOfficialLetters;
import org.yichuang.requests.usecase.RegisterRequest;
import org.yichuang.requests.usecase.RouteLetter;
import org.yichuang.requests.usecase.WithdrawLetter;
import org.yichuang.sitegroup.Channels;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestAccounts;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Letters, numbers, fees and remedies on real tables, with real PDFs. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "yichuang.jobs=false", "yichuang.publishing.render-time=60s" })
@Import(RequestWorld.Staged.class)
@RecordApplicationEvents
class OfficialLetterFlowTests {

	private static final Map<String, String> GRANTED = Map.of("审查情况", "该信息由本机关制作，依法可以公开。", "提供内容",
			"2025年养护资金共计120万元，联系人慕小满。", "提供方式", "网上提供电子文件。");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DraftOfficialLetter drafting;

	@Autowired
	private RouteLetter route;

	@Autowired
	private DeliverLetter delivering;

	@Autowired
	private ReadOfficialLetters reading;

	@Autowired
	private EditLetterTemplates templates;

	@Autowired
	private OfficialLetterStore letters;

	@Autowired
	private LetterNumberStore numbers;

	@Autowired
	private HandleFee fees;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private TestClock clock;

	@LocalServerPort
	private int port;

	private RequestWorld world;

	@BeforeEach
	void openADeskWithALetterhead() {
		this.world = new RequestWorld(this.context);
		this.templates.put(this.world.head, new Letterhead(this.world.body.id(), "青政", "0990-8000001",
				"青石镇人民路1号，邮政编码400000", "云溪县人民政府", "云溪县人民法院", "收款户名：青石镇财政所；账号：8000 0001。", 0));
	}

	@Test
	void aReplyGoesFromItsTemplateToTheApplicantUnderANumberAndIsSealed() throws IOException {
		var request = registered();
		var draft = draft(request, OfficialLetterKind.REPLY, "GRANTED");
		assertThat(problems(() -> submit(request, draft))).containsExactly(RequestLetterProblems.FACT_MISSING);
		assertThat(this.reading.get(this.world.officer, request.id(), draft.id())).satisfies((shown) -> {
			assertThat(shown.missing()).containsExactly("审查情况", "提供内容", "提供方式");
			assertThat(shown.filled().to()).isEqualTo("慕小满：");
			assertThat(shown.filled().text()).contains("第三十六条第二项", "云溪县人民法院", "2025年度农村公路养护资金");
			assertThat(shown.offers()).extracting((offer) -> offer.verb().name()).containsExactly("EDIT", "SUBMIT");
		});
		var written = edit(request, draft, GRANTED);
		assertThat(problems(() -> edit(request, draft, GRANTED))).containsExactly(KernelProblems.CHANGED_MEANWHILE);
		var annex = annex(request, written, "资金使用情况表");
		submit(request, written);
		assertThat(state(request)).isEqualTo(RequestState.IN_REVIEW);
		assertThat(problems(() -> edit(request, now(draft), GRANTED)))
			.containsExactly(RequestLetterProblems.LETTER_NOT_DRAFT);
		assertThat(problems(() -> this.route.approve(this.world.officer, request.id(), draft.id(), -1)))
			.contains(KernelProblems.NOT_PERMITTED);
		var signed = this.route.approve(this.world.head, request.id(), draft.id(), now(draft).version());
		assertThat(state(request)).isEqualTo(RequestState.SIGNED);
		assertThat(signed.number()).isEqualTo("青政公开答复〔" + this.world.today().getYear() + "〕第1号");

		var pdf = this.reading.pdf(this.world.officer, request.id(), draft.id());
		assertThat(signed.seal()).isNotNull();
		assertThat(Sm3Digest.of(pdf).hex()).isEqualTo(digest(signed));
		try (var read = Loader.loadPDF(pdf)) {
			assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", "")).contains("慕小满：", signed.number(),
					"120万元", "附件：资金使用情况表", "云溪县人民法院");
		}
		assertThat(atRest(draft)).doesNotContain("慕小满", "120万元", "JVBERi0").contains("sealed:");

		assertThat(papers(request)).isEmpty();
		deliver(request, signed, Way.ONLINE);
		assertThat(state(request)).isEqualTo(RequestState.REPLIED);
		assertThat(this.world.now(request).course().outcome()).isEqualTo("GRANTED");
		assertThat(papers(request)).hasSize(2).anyMatch((name) -> name.endsWith("第1号.pdf")).contains("资金使用情况表.txt");
		assertThat(opened(request, draft.id().toString()))
			.hasValueSatisfying((bytes) -> assertThat(bytes).isEqualTo(pdf));
		assertThat(opened(request, annex.toString())).isPresent();
		assertThat(this.world.tracked(request).answer()).contains(signed.number(), "120万元");
		assertThat(verified().isSound()).isTrue();
	}

	@Test
	void nobodyReviewsTheirOwnAndASensitiveReplyNeedsASecondSignature() {
		var request = registered();
		this.context.getBean(CheckIdentity.class).route(this.world.officer, request.id(), Sensitivity.SENSITIVE);
		var draft = this.drafting.draft(this.world.head, request.id(), wanted(OfficialLetterKind.REPLY, "GRANTED"));
		var written = this.drafting.edit(this.world.head, request.id(), draft.id(),
				new DraftOfficialLetter.Written(draft.words(), with(draft, GRANTED), draft.version()));
		this.route.submit(this.world.head, request.id(), draft.id(), written.version());
		assertThat(problems(() -> this.route.approve(this.world.head, request.id(), draft.id(), -1)))
			.containsExactly(RequestLetterProblems.OWN_LETTER);
		assertThat(problems(() -> this.world.act(this.world.head, request, RequestAct.PASS_ON_REPLY.with(""))))
			.contains(RequestLetterProblems.OWN_LETTER);
		var second = another("DISCLOSURE_HEAD");
		this.route.approve(second, request.id(), draft.id(), -1);
		assertThat(state(request)).isEqualTo(RequestState.IN_SIGNING);
		assertThat(problems(() -> this.route.sign(second, request.id(), draft.id(), -1)))
			.containsExactly(RequestLetterProblems.OWN_REVIEW);
		assertThat(problems(() -> this.route.approve(second, request.id(), draft.id(), -1)))
			.containsExactly(RequestLetterProblems.LETTER_NOT_WAITING);
		this.route.sign(another("DISCLOSURE_HEAD"), request.id(), draft.id(), -1);
		assertThat(state(request)).isEqualTo(RequestState.SIGNED);
	}

	@Test
	void numbersHaveNoGapWhateverStopsAndVoidOnesAreExplained() {
		var torn = inReview(registered());
		assertThat(catchThrowable(() -> this.transaction.executeWithoutResult((status) -> {
			this.route.approve(this.world.head, torn.request(), torn.id(), -1);
			throw new IllegalStateException("the machine stops here");
		}))).hasMessageContaining("stops here");
		assertThat(now(torn).stage()).isEqualTo(Stage.IN_REVIEW);
		assertThat(series()).isEmpty();
		var first = this.route.approve(this.world.head, torn.request(), torn.id(), -1);
		assertThat(first.number()).endsWith("第1号");
		this.route.sendBack(this.world.head, torn.request(), torn.id(), new RouteLetter.Returned("数字有误", -1));
		assertThat(now(torn).stage()).isEqualTo(Stage.WITHDRAWN);
		var second = inReview(registered());
		assertThat(this.route.approve(this.world.head, second.request(), second.id(), -1).number()).endsWith("第2号");
		assertThat(series()).extracting(LetterNumberStore.Drawn::count).containsExactly(1, 2);
		assertThat(series()).extracting(LetterNumberStore.Drawn::voidReason).containsExactly("签发后送达前撤回", null);
	}

	@Test
	void whatWentOutWrongIsReplacedOrWithdrawnOnRecord() {
		var request = registered();
		var draft = edit(request, draft(request, OfficialLetterKind.REPLY, "GRANTED"), GRANTED);
		var annex = annex(request, draft, "情况表");
		submit(request, draft);
		var signed = this.route.approve(this.world.head, request.id(), draft.id(), -1);
		deliver(request, signed, Way.ONLINE);
		assertThat(problems(() -> this.route.sendBack(this.world.head, request.id(), signed.id(),
				new RouteLetter.Returned("改", -1))))
			.containsExactly(RequestLetterProblems.LETTER_DELIVERED);
		var annexes = this.context.getBean(ChangeAnnexes.class);
		annexes.replace(this.world.officer, request.id(), signed.id(),
				new ChangeAnnexes.Replaced(annex, file("另一份"), "附件传错"));
		assertThat(this.reading.get(this.world.officer, request.id(), signed.id()).annexes())
			.extracting((each) -> each.reason() + (each.replacedAt() == null))
			.containsExactly("附件传错false", "true");

		assertThat(problems(() -> this.drafting.draft(this.world.officer, request.id(),
				new DraftOfficialLetter.Wanted(OfficialLetterKind.REPLY, "PARTIAL", signed.id(), "更正"))))
			.containsExactly(RequestLetterProblems.OUTCOME_DIFFERS);
		var other = this.drafting.draft(this.world.officer, request.id(),
				new DraftOfficialLetter.Wanted(OfficialLetterKind.REPLY, "GRANTED", signed.id(), "金额更正"));
		submit(request, other);
		var hasty = this.route.approve(this.world.head, request.id(), other.id(), -1);
		this.route.sendBack(this.world.head, request.id(), hasty.id(), new RouteLetter.Returned("再核", -1));
		assertThat(now(signed).stage()).isEqualTo(Stage.SIGNED);
		var next = this.drafting.draft(this.world.officer, request.id(),
				new DraftOfficialLetter.Wanted(OfficialLetterKind.REPLY, "GRANTED", signed.id(), "金额更正"));
		submit(request, next);
		var replacing = this.route.approve(this.world.head, request.id(), next.id(), -1);
		assertThat(now(signed).stage()).isEqualTo(Stage.REPLACED);
		assertThat(now(signed).reason()).isEqualTo("金额更正");
		assertThat(state(request)).isEqualTo(RequestState.REPLIED);
		assertThat(problems(() -> deliver(request, now(signed), Way.ONLINE)))
			.containsExactly(RequestLetterProblems.LETTER_NOT_SIGNED);
		deliver(request, replacing, Way.ONLINE);
		this.context.getBean(WithdrawLetter.class)
			.withdraw(this.world.head, request.id(), replacing.id(), new RouteLetter.Returned("适用条款有误", -1));
		assertThat(state(request)).isEqualTo(RequestState.HANDLING);
		assertThat(this.world.matter(request).round()).isEqualTo(2);
		assertThat(this.world.now(request).course().firstOutcome()).isEqualTo("GRANTED");
		assertThat(papers(request)).isEmpty();
	}

	@Test
	void aReplyNeedsARegisteredRequestAFittingResultAndItsFacts() {
		var unregistered = this.world.request();
		assertThat(problems(() -> draft(unregistered, OfficialLetterKind.REPLY, "GRANTED")))
			.containsExactly(RequestLetterProblems.NOT_OPEN_FOR_REPLY);
		var request = registered();
		assertThat(faults(() -> draft(request, OfficialLetterKind.REPLY, "OTHER_UNPAID")))
			.containsExactly(RequestLetterProblems.OUTCOME_UNFIT);
		assertThat(faults(() -> draft(request, OfficialLetterKind.REPLY, "NO_SUCH")))
			.containsExactly(RequestLetterProblems.OUTCOME_UNFIT);
		assertThat(problems(() -> this.world.act(this.world.officer, request, RequestAct.SUBMIT_REPLY.with(""))))
			.containsExactly(RequestLetterProblems.NO_REPLY);
		var draft = draft(request, OfficialLetterKind.REPLY, "REFUSED_SECRET");
		assertThat(problems(() -> draft(request, OfficialLetterKind.REPLY, "GRANTED")))
			.containsExactly(RequestLetterProblems.REPLY_THERE);
		assertThat(faults(() -> this.drafting.edit(this.world.officer, request.id(), draft.id(),
				new DraftOfficialLetter.Written(new Words("标题", "", "{没有的事实}"), Map.of(), draft.version()))))
			.containsExactly(RequestLetterProblems.FACT_UNKNOWN);
		assertThat(this.reading.get(this.world.officer, request.id(), draft.id()).filled().text()).contains("应当先");
		this.drafting.discard(this.world.officer, request.id(), draft.id(), draft.version());
		assertThat(this.letters.of(request.id())).isEmpty();
	}

	@Test
	void aBodyThatSetUpNothingTakesItsFactsFromItsDeskAndTheLaw() {
		this.world = new RequestWorld(this.context);
		var request = registered();
		var letter = draft(request, OfficialLetterKind.REPLY, "GRANTED");
		var county = TestAccounts.of(this.context).county().legalName();
		assertThat(this.reading.get(this.world.officer, request.id(), letter.id()).filled().text())
			.contains("向" + county + "申请行政复议", "有管辖权的人民法院");
		assertThat(this.reading
			.get(this.world.officer, request.id(), draft(request, OfficialLetterKind.FEE_NOTICE, null).id())
			.missing()).contains("收款账户", "收费金额");
	}

	@Test
	void thePostIsProvenAndDaysMustFollowEachOther() {
		var request = registered();
		var receipt = draft(request, OfficialLetterKind.RECEIPT, null);
		var issued = submit(request, receipt);
		assertThat(issued.stage()).isEqualTo(Stage.SIGNED);
		var today = this.world.today();
		assertThat(faults(() -> this.delivering.deliver(this.world.officer, request.id(), issued.id(),
				new DeliverLetter.Sent(Way.POST, null, "", null, "", "", null, -1))))
			.containsExactly(KernelProblems.REQUIRED);
		assertThat(faults(() -> this.delivering.deliver(this.world.officer, request.id(), issued.id(),
				new DeliverLetter.Sent(Way.POST, today.plusDays(1), "EX1", null, "", "", null, -1))))
			.containsExactly(RequestLetterProblems.DAYS_OUT_OF_ORDER);
		var posted = this.delivering.deliver(this.world.officer, request.id(), issued.id(),
				new DeliverLetter.Sent(Way.POST, null, "EX123456789CN", null, "", "", null, -1));
		assertThat(posted.receivedOn()).isNull();
		assertThat(posted.wanted()).isEqualTo("ONLINE");
		this.clock.forward(Duration.ofDays(2));
		this.delivering.receive(this.world.officer, request.id(), issued.id(),
				new DeliverLetter.Received(posted.id(), today.plusDays(1), "慕小满", file("回执联"), posted.version()));
		assertThat(this.reading.get(this.world.officer, request.id(), issued.id()).deliveries().getFirst())
			.satisfies((delivery) -> {
				assertThat(delivery.receivedOn()).isEqualTo(today.plusDays(1));
				assertThat(delivery.receiver()).isEqualTo("慕小满");
				assertThat(delivery.proof()).isNotNull();
			});
		assertThat(this.jdbc.sql("select receiver from requests_letter_delivery where id = ?")
			.param(posted.id())
			.query(String.class)
			.single()).startsWith("sealed:");
	}

	@Test
	void 第四十二条_aFeeIsReckonedToldPaidAndTheClockStartsAnew() {
		var request = registered();
		assertThat(problems(
				() -> this.fees.pay(this.world.officer, request.id(), new HandleFee.Payment(this.world.today(), ""))))
			.containsExactly(RequestLetterProblems.FEE_NOTHING);
		var fee = this.fees.reckon(this.world.officer, request.id(),
				new HandleFee.Amount(RequestFee.Method.BY_PAGE, 100, 0));
		assertThat(fee.fen()).isEqualTo(70_000);
		assertThat(problems(() -> this.world.act(this.world.officer, request, RequestAct.DEMAND_FEE.with(""))))
			.contains(RequestLetterProblems.FEE_NOTICE_MISSING);
		var notice = draft(request, OfficialLetterKind.FEE_NOTICE, null);
		submit(request, notice);
		var signed = this.route.approve(this.world.head, request.id(), notice.id(), -1);
		assertThat(signed.words().text()).contains("第31页至第100页，70页×10元＝700元", "合计：700元", "青石镇财政所");
		deliver(request, signed, Way.ONLINE);
		assertThat(state(request)).isEqualTo(RequestState.AWAITING_PAYMENT);
		assertThat(this.world.tracked(request).explanation()).contains("700元", "青石镇财政所");
		assertThat(problems(() -> this.fees.reckon(this.world.officer, request.id(),
				new HandleFee.Amount(RequestFee.Method.BY_PAGE, 10, 2))))
			.containsExactly(RequestLetterProblems.FEE_NOTICED);
		assertThat(problems(() -> this.fees.closeUnpaid(this.world.officer, request.id())))
			.containsExactly(RequestLetterProblems.FEE_PERIOD_RUNS);
		this.clock.forward(Duration.ofDays(5));
		this.fees.pay(this.world.officer, request.id(), new HandleFee.Payment(this.world.today(), "票据0001"));
		assertThat(state(request)).isEqualTo(RequestState.HANDLING);
		var started = this.world.matter(request).clock().startedAt();
		assertThat(started).isNotNull();
		assertThat((started != null) ? Beijing.day(started) : LocalDate.EPOCH).isEqualTo(this.world.today());
	}

	@Test
	void anUnpaidFeeClosesTheRequestOnlyAfterItsPeriodAndALateNoticeIsNotSent() {
		var request = noticed();
		this.clock.forward(Duration.ofDays(60));
		this.fees.closeUnpaid(this.world.officer, request.id());
		assertThat(this.world.now(request).course().outcome()).isEqualTo("OTHER_UNPAID");
		var closing = draft(request, OfficialLetterKind.CLOSING_NOTICE, "OTHER_UNPAID");
		assertThat(closing.outcome()).isEqualTo("OTHER_UNPAID");

		var late = registered();
		this.fees.reckon(this.world.officer, late.id(), new HandleFee.Amount(RequestFee.Method.BY_PAGE, 50, 0));
		var notice = draft(late, OfficialLetterKind.FEE_NOTICE, null);
		submit(late, notice);
		var signed = this.route.approve(this.world.head, late.id(), notice.id(), -1);
		this.clock.forward(Duration.ofDays(60));
		assertThat(problems(() -> deliver(late, signed, Way.ONLINE))).contains(RequestLetterProblems.FEE_NOTICE_LATE);
	}

	@Test
	void theApplicantsEarlierRequestsOfTheMonthCount() {
		var first = registered();
		var second = registered();
		assertThat(this.fees.show(this.world.officer, first.id()).earlier()).isZero();
		assertThat(this.fees.show(this.world.officer, second.id()).earlier()).isEqualTo(1);
		this.fees.reckon(this.world.officer, first.id(), new HandleFee.Amount(RequestFee.Method.BY_PIECE, 10, 0));
		var fee = this.fees.reckon(this.world.officer, second.id(),
				new HandleFee.Amount(RequestFee.Method.BY_PIECE, 1, 0));
		assertThat(fee.before()).isEqualTo(10);
		assertThat(fee.fen()).isEqualTo(10_000);
		var somebody = registered(Map.of("identity", "110101199001010015"));
		assertThat(this.fees.show(this.world.officer, somebody.id()).earlier()).isZero();
		var unregistered = this.world.request();
		assertThat(problems(() -> this.fees.reckon(this.world.officer, unregistered.id(),
				new HandleFee.Amount(RequestFee.Method.BY_PAGE, 50, 0))))
			.containsExactly(RequestLetterProblems.FEE_RULE_MISSING);
	}

	@Test
	void aReviewIsFollowedToItsResultAndCanReopenTheRequest() {
		var request = replied("REFUSED_INTERNAL", Map.of("审查情况", "该信息为人事安排。", "理由", "属于内部管理。"));
		var remedies = this.context.getBean(FollowRemedies.class);
		assertThat(faults(() -> remedies.file(this.world.officer, request.id(),
				new FollowRemedies.Filed(Remedy.Kind.RECONSIDERATION, this.world.today().plusDays(1), "云溪县人民政府", ""))))
			.containsExactly(RequestLetterProblems.DAYS_OUT_OF_ORDER);
		var filed = remedies.file(this.world.officer, request.id(),
				new FollowRemedies.Filed(Remedy.Kind.RECONSIDERATION, this.world.today(), "云溪县人民政府", "云复〔2026〕3号"));
		remedies.add(this.world.officer, request.id(), filed.id(), new Remedy.Paper(file("复议申请书"), "复议申请书"));
		var decided = new FollowRemedies.Decided(Remedy.Result.CORRECTED, this.world.today(), "责令重新答复", true,
				filed.version());
		remedies.decide(this.world.head, request.id(), filed.id(), decided);
		assertThat(problems(() -> remedies.decide(this.world.head, request.id(), filed.id(),
				new FollowRemedies.Decided(Remedy.Result.UPHELD, this.world.today(), "", false, filed.version() + 1))))
			.containsExactly(RequestLetterProblems.REMEDY_DECIDED);
		assertThat(remedies.of(this.world.officer, request.id())).singleElement().satisfies((dossier) -> {
			assertThat(dossier.remedy().result()).isEqualTo(Remedy.Result.CORRECTED);
			assertThat(dossier.papers()).extracting(Remedy.Paper::name).containsExactly("复议申请书");
		});
		assertThat(state(request)).isEqualTo(RequestState.HANDLING);
		var again = edit(request, draft(request, OfficialLetterKind.REPLY, "GRANTED"), GRANTED);
		submit(request, again);
		this.route.approve(this.world.head, request.id(), again.id(), -1);
		assertThat(this.letters.of(request.id())).extracting(OfficialLetter::stage)
			.containsExactly(Stage.REPLACED, Stage.SIGNED);
	}

	@Test
	void templatesOfStaffStandInVersionByVersionAndMayNotLeaveOutTheLaw() {
		var place = new OwnTemplate.Place(this.world.body.id(), OfficialLetterKind.REPLY, "GRANTED");
		assertThat(
				faults(() -> this.templates.put(this.world.head, place, new OwnTemplate.Said("答复书", "{申请内容}已收悉。"), 0)))
			.containsExactly(RequestLetterProblems.FACT_MISSING, RequestLetterProblems.FACT_MISSING);
		assertThat(faults(
				() -> this.templates.put(this.world.head, place, new OwnTemplate.Said("答复书", "{决定依据}{救济告知}{天气}"), 0)))
			.containsExactly(RequestLetterProblems.FACT_UNKNOWN);
		var said = new OwnTemplate.Said("镇政府答复书", "根据{决定依据}，现予公开。\n{救济告知}");
		this.templates.put(this.world.head, place, said, 0);
		assertThat(problems(() -> this.templates.put(this.world.head, place, said, 0)))
			.containsExactly(KernelProblems.CHANGED_MEANWHILE);
		this.templates.put(this.world.head, place, new OwnTemplate.Said("镇政府答复书（二）", said.text()), 1);
		assertThat(this.templates.versions(this.world.head, place)).extracting(OwnTemplate::count)
			.containsExactly(2, 1);
		assertThat(draft(registered(), OfficialLetterKind.REPLY, "GRANTED").words().title()).isEqualTo("镇政府答复书（二）");
		this.templates.retire(this.world.head, place);
		assertThat(draft(registered(), OfficialLetterKind.REPLY, "GRANTED").words().title()).isEqualTo("政府信息公开申请答复书");
		assertThat(problems(() -> this.templates.put(this.world.head,
				new OwnTemplate.Place(this.world.body.id(), OfficialLetterKind.RECEIPT, "GRANTED"), said, 0)))
			.containsExactly(RequestLetterProblems.TEMPLATE_MISSING);
		assertThat(problems(() -> this.templates.put(this.world.officer, place, said, 2)))
			.containsExactly(KernelProblems.NOT_PERMITTED);
	}

	@Test
	void whatWasGivenToOneBecomesAnArticleForAllOnceAPersonDecided() {
		var publish = this.context.getBean(PublishReply.class);
		var open = registered();
		assertThat(problems(() -> publish.propose(this.world.officer, open.id())))
			.containsExactly(RequestLetterProblems.NOTHING_TO_PUBLISH);
		var request = replied("GRANTED", GRANTED);
		var proposal = publish.propose(this.world.officer, request.id());
		assertThat(proposal.text().body()).contains("120万元");
		assertThat(proposal.found()).extracting((found) -> found.detail().words()).contains("慕小满");
		var channel = this.context.getBean(Channels.class).of(this.world.site.id()).getFirst().id();
		assertThat(problems(() -> publish.publish(this.world.officer, request.id(),
				new PublishReply.Chosen(channel, proposal.text(), List.of(), List.of()))))
			.contains(RequestLetterProblems.REPLY_DETAIL_UNDECIDED, RequestLetterProblems.REPLY_DETAIL_LEFT);
		var decisions = proposal.found()
			.stream()
			.map((found) -> new Removals.Decision(found.detail().words(), true))
			.distinct()
			.toList();
		var text = new PublishReply.Text("青石镇农村公路养护资金使用情况", "2025年养护资金共计120万元。");
		var article = publish.publish(this.world.officer, request.id(),
				new PublishReply.Chosen(channel, text, decisions, List.of()));
		assertThat(article).isNotNull();
	}

	@Test
	void bytesThatWereTouchedAreFoundAndNotGivenOut() {
		var request = registered();
		var issued = submit(request, draft(request, OfficialLetterKind.RECEIPT, null));
		this.jdbc.sql("update requests_letter set digest = repeat('0', 64) where id = ?")
			.param(issued.id().value())
			.update();
		assertThat(problems(() -> this.reading.pdf(this.world.officer, request.id(), issued.id())))
			.containsExactly(RequestLetterProblems.LETTER_FILE_GONE);
		assertThat(verified().fault()).contains(issued.number());
		this.letters.anonymise(request.id());
		assertThat(verified().isSound()).isTrue();
		assertThat(atRest(issued)).doesNotContain("sealed:");
	}

	@Test
	void theConsoleDraftsReadsAndPrintsLettersOverHttp() {
		var request = registered();
		var web = new RealPort(this.port);
		var officer = AsAccount.signIn(this.context, this.world.officerAccount).headers();
		var path = "/api/console/information-requests/" + request.id();
		var drafted = web
			.send("POST", path + "/letters", "{\"kind\":\"REPLY\",\"outcome\":\"GRANTED\"}",
					RealPort.flat(officer, "Content-Type", "application/json"))
			.json();
		assertThat(drafted.path("missing").size()).isEqualTo(3);
		assertThat(drafted.path("offers").get(1).path("refusals").get(0).path("reason").asString()).contains("审查情况");
		var letter = path + "/letters/" + drafted.path("id").asString();
		assertThat(web.download(letter + "/letter.pdf", officer))
			.startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
		assertThat(web
			.send("POST", letter + "/approve", "{\"version\":0}",
					RealPort.flat(officer, "Content-Type", "application/json"))
			.status()).isEqualTo(403);
		assertThat(web.get(path + "/letters", officer).json().size()).isEqualTo(1);
		assertThat(web.get("/api/console/request-outcomes", officer).json().size()).isEqualTo(23);
		assertThat(web.get("/api/console/letter-templates/facts", officer).json().size()).isGreaterThan(30);
		assertThat(web.get(path + "/fees", officer).json().path("source").asString()).contains("109号");
		assertThat(web.get(path + "/remedies", officer).json().size()).isZero();
		assertThat(web.get("/api/console/request-letterheads/" + this.world.body.id(), officer)
			.json()
			.path("court")
			.asString()).isEqualTo("云溪县人民法院");
	}

	private DisclosureRequest registered() {
		return registered(Map.of());
	}

	private DisclosureRequest registered(Map<String, String> different) {
		var request = this.world.request(different, Origin.COUNTER);
		return this.context.getBean(RegisterRequest.class)
			.register(this.world.officer, request.id(), new RegisterRequest.Registering(ReceivingWay.COUNTER,
					this.world.today(), ApplicantKind.NATURAL, "", Act.ANY_VERSION));
	}

	private DisclosureRequest noticed() {
		var request = registered();
		this.fees.reckon(this.world.officer, request.id(), new HandleFee.Amount(RequestFee.Method.BY_PAGE, 50, 0));
		var notice = draft(request, OfficialLetterKind.FEE_NOTICE, null);
		submit(request, notice);
		deliver(request, this.route.approve(this.world.head, request.id(), notice.id(), -1), Way.COLLECTED);
		return request;
	}

	private DisclosureRequest replied(String outcome, Map<String, String> facts) {
		var request = registered();
		submit(request, edit(request, draft(request, OfficialLetterKind.REPLY, outcome), facts));
		var letter = this.letters.of(request.id()).getFirst();
		deliver(request, this.route.approve(this.world.head, request.id(), letter.id(), -1), Way.COLLECTED);
		return request;
	}

	private OfficialLetter inReview(DisclosureRequest request) {
		return submit(request, edit(request, draft(request, OfficialLetterKind.REPLY, "GRANTED"), GRANTED));
	}

	private OfficialLetter draft(DisclosureRequest request, OfficialLetterKind kind, @Nullable String outcome) {
		return this.drafting.draft(this.world.officer, request.id(), wanted(kind, outcome));
	}

	private static DraftOfficialLetter.Wanted wanted(OfficialLetterKind kind, @Nullable String outcome) {
		return new DraftOfficialLetter.Wanted(kind, outcome, null, "");
	}

	private OfficialLetter edit(DisclosureRequest request, OfficialLetter letter, Map<String, String> facts) {
		return this.drafting.edit(this.world.officer, request.id(), letter.id(),
				new DraftOfficialLetter.Written(letter.words(), with(letter, facts), letter.version()));
	}

	private static Map<String, String> with(OfficialLetter letter, Map<String, String> facts) {
		var all = new HashMap<>(letter.facts());
		all.putAll(facts);
		return all;
	}

	private OfficialLetter submit(DisclosureRequest request, OfficialLetter letter) {
		return this.route.submit(this.world.officer, request.id(), letter.id(), letter.version());
	}

	private void deliver(DisclosureRequest request, OfficialLetter letter, Way way) {
		this.delivering.deliver(this.world.officer, request.id(), letter.id(),
				new DeliverLetter.Sent(way, null, "", null, "", "", null, -1));
	}

	private UUID annex(DisclosureRequest request, OfficialLetter letter, String name) {
		return this.context.getBean(ChangeAnnexes.class)
			.add(this.world.officer, request.id(), letter.id(), new ChangeAnnexes.Added(name, file(name)))
			.id();
	}

	private FileId file(String text) {
		return this.context.getBean(Files.class)
			.store(this.world.officer, "表.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
			.id();
	}

	private OfficialLetter now(OfficialLetter letter) {
		return this.letters.find(letter.id()).orElseThrow();
	}

	private RequestState state(DisclosureRequest request) {
		return this.world.now(request).state();
	}

	private Actor another(String role) {
		var account = TestAccounts.of(this.context).holding(this.world.body, role);
		return this.context.getBean(Accounts.class).actor(account, "test");
	}

	private List<LetterNumberStore.Drawn> series() {
		return this.numbers
			.of(new LetterNumberStore.Series(this.world.body.id(), "青政公开答复", this.world.today().getYear()));
	}

	private static String digest(OfficialLetter letter) {
		var seal = letter.seal();
		return (seal != null) ? seal.digest() : "";
	}

	private String atRest(OfficialLetter letter) {
		return this.jdbc.sql("""
				select concat_ws(' ', l.addressee, l.text, l.facts, l.reason, f.content) from requests_letter l
				left join requests_letter_file f on f.letter_id = l.id where l.id = ?
				""").param(letter.id().value()).query(String.class).single();
	}

	private List<String> papers(DisclosureRequest request) {
		return this.context.getBean(Matters.class)
			.papers(this.context.getBean(Intake.class).get(request.source().submission()))
			.stream()
			.map((paper) -> paper.name())
			.toList();
	}

	private Optional<byte[]> opened(DisclosureRequest request, String code) {
		return this.context.getBean(Matters.class)
			.paper(this.context.getBean(Intake.class).get(request.source().submission()), code)
			.map((opened) -> opened.bytes());
	}

	private Verification.Report verified() {
		return this.context.getBeansOfType(Verification.class)
			.values()
			.stream()
			.filter((each) -> each.name().equals("依申请公开文书"))
			.findFirst()
			.orElseThrow()
			.verify((checked) -> {
			});
	}

	private static List<ProblemCode> problems(Runnable deed) {
		return (catchThrowable(deed::run) instanceof Refused refused)
				? refused.refusals().stream().<ProblemCode>map((refusal) -> refusal.problem()).toList() : List.of();
	}

	private static List<ProblemCode> faults(Runnable deed) {
		return (catchThrowable(deed::run) instanceof Invalid invalid)
				? invalid.faults().stream().<ProblemCode>map((fault) -> fault.reason().problem()).toList() : List.of();
	}

}
