package org.yichuang.participation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.yichuang.forms.Checked;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.intake.spi.SubmissionPoints;
import org.yichuang.intake.spi.SubmissionReceiver;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.model.ActivityFilter.Position;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.ConsultationDetail.Paragraph;
import org.yichuang.participation.model.OpenText;
import org.yichuang.participation.model.Opinion;
import org.yichuang.participation.model.Opinion.Adoption;
import org.yichuang.participation.model.OpinionFilter;
import org.yichuang.participation.model.Window;
import org.yichuang.participation.usecase.DecideOpinions;
import org.yichuang.participation.usecase.ExportAnswers;
import org.yichuang.participation.usecase.MoveActivity;
import org.yichuang.participation.usecase.NewActivity;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.usecase.StartActivity;
import org.yichuang.participation.usecase.WriteResult;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A consultation's whole way: draft text, opinions through intake, adoption, feedback.
 */
@SpringBootTest(properties = "yichuang.publishing.render-time=60s")
@Import(ParticipationTime.class)
class ConsultationFlowTests {

	private static final ConsultationDetail DRAFT = new ConsultationDetail(null, 0, "为规范停车，起草本办法。",
			List.of(new Paragraph("第一条", "为了规范停车秩序，制定本办法。"), new Paragraph("第二条", "收费实行政府指导价。")), "", "邮寄：人民路1号");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DecideOpinions opinions;

	@Autowired
	private ShowActivity show;

	@Autowired
	private MoveActivity move;

	@Autowired
	private WriteResult result;

	@Autowired
	private TestClock clock;

	@Autowired
	private ParticipationTime time;

	private ParticipationFixture world;

	@BeforeEach
	void openASite() {
		this.world = new ParticipationFixture(this.context);
	}

	@Test
	void goesFromTheDraftToWhatBecameOfEachOpinion() throws IOException {
		var id = open();
		var first = send(id, "p2", "建议夜间免费。");
		var second = send(id, "whole", "支持。");
		var third = send(id, "p1", "请写明适用范围。");
		this.clock.forward(Duration.ofDays(32));
		this.context.getBean(org.yichuang.participation.usecase.KeepActivityTime.class).moveDue();

		this.result.write(this.world.manager, id, "共收到三条意见，采纳一条，部分采纳一条。", 0);
		assertThat(reasons(refusals(id, ActivityAct.CONCLUDE)))
			.containsExactly(ParticipationProblems.OPINIONS_UNDECIDED);
		decide(id, first, Adoption.PARTLY, "部分路段夜间免费");
		decide(id, second, Adoption.ADOPTED, "");
		assertThat(problem(() -> decide(id, third, Adoption.NOT_ADOPTED, " ")))
			.isEqualTo(ParticipationProblems.REASON_REQUIRED);
		decide(id, third, Adoption.NOT_ADOPTED, "上位法已有规定");
		this.opinions.show(this.world.manager, id, List.of(opinion(first), opinion(third)), OpenText.State.SHOWN);
		assertThat(this.opinions.counts(this.show.dossier(this.world.manager, id))).containsEntry(Adoption.PARTLY, 1L)
			.containsEntry(Adoption.ADOPTED, 1L)
			.containsEntry(Adoption.NOT_ADOPTED, 1L)
			.doesNotContainKey(Adoption.UNDECIDED);
		this.world.move(this.world.reviewer, id, ActivityAct.CONCLUDE);
		this.world.publish();

		var page = this.world.page(this.world.activity(id).path().substring(1));
		assertThat(page).content()
			.contains("第一条", "共收到三条意见", "建议夜间免费。", "部分采纳", "部分路段夜间免费", "上位法已有规定", "起草说明")
			.doesNotContain("支持。", "李小明", "对本条提意见");
		assertThat(matters().view(this.context.getBean(Intake.class).get(first)).answer()).isEqualTo("部分路段夜间免费");
		assertThat(this.time.amounts("participation.consultation-opened", id)).containsExactly(1L);
		assertThat(this.time.amounts("participation.consultation-result-published", id)).containsExactly(1L);
		assertThat(this.time.actions(id)).contains("participation.decide-opinions", "participation.screen-opinions");
		assertThat(this.time.measured.stream()
			.filter((one) -> one.kind().equals("participation.opinion-received") && one.site() != null
					&& one.site().equals(this.world.site.id())))
			.hasSize(3);
	}

	@Test
	void leadsFromAParagraphToAFormThatNamesIt() throws Exception {
		var id = open();
		var browser = MockMvcBuilders.webAppContextSetup((WebApplicationContext) this.context).build();
		var html = browser.perform(MockMvcRequestBuilders.get("/send/consultation-" + this.world.activity(id).number())
			.param("about", "p2")
			.param("opinion", "不是我写的")
			.with((request) -> {
				request.setServerName(this.world.site.host());
				return request;
			})).andReturn().getResponse().getContentAsString();
		var page = Jsoup.parse(html);
		assertThat(page.select("input[name=about][checked]").eachAttr("value")).containsExactly("p2");
		assertThat(page.select("textarea[name=opinion]").text()).isEmpty();
	}

	@Test
	void keepsWhoSaidItWithIntakeOnly() {
		var id = open();
		var sent = send(id, "p1", "建议保留。");
		assertThat(this.jdbc.sql("select to_jsonb(o)::text from participation_opinion o where activity = :id")
			.param("id", id.value())
			.query(String.class)
			.single()).contains("sealed:").doesNotContain("建议保留", "李小明", "13800001111");
		assertThat(first(id).words()).isEqualTo("建议保留。");
		// a row from before opinions were sealed
		this.jdbc.sql("update participation_opinion set words = '从前的意见', reason = '从前的理由' where submission = :id")
			.param("id", sent.value())
			.update();
		assertThat(first(id).words()).isEqualTo("从前的意见");
		assertThat(first(id).decision().reason()).isEqualTo("从前的理由");
	}

	@Test
	void takesASubmissionOverOnce() {
		var id = open();
		var sent = send(id, "p1", "建议保留。");
		take(sent);
		take(sent);
		assertThat(this.opinions
			.opinions(this.show.dossier(this.world.manager, id), new OpinionFilter(null, 1, null),
					new Position(null, 50))
			.items()).hasSize(1);
	}

	@Test
	void 重大行政决策程序暂行条例第十五条_公开征求意见一般不少于三十日_缩短须说明() {
		var id = this.world.draft(ActivityKind.CONSULTATION);
		var now = this.clock.instant();
		var short29 = new Window(now, now.plus(Duration.ofDays(29)));
		this.world.save(id, short29, DRAFT);
		assertThat(reasons(refusals(id, ActivityAct.SUBMIT))).containsExactly(ParticipationProblems.WINDOW_TOO_SHORT);
		this.world.save(id, short29, new ConsultationDetail(null, 0, DRAFT.explanation(), DRAFT.draft(), "汛期临近", ""));
		assertThat(refusals(id, ActivityAct.SUBMIT)).isEmpty();
		this.world.save(id, new Window(now, now.plus(Duration.ofDays(30))), DRAFT);
		assertThat(refusals(id, ActivityAct.SUBMIT)).isEmpty();
		this.world.open(id);
		assertThat(reasons(refusals(id, ActivityAct.CLOSE))).containsExactly(ParticipationProblems.WINDOW_TOO_SHORT);
	}

	@Test
	void countsTheDaysThatAreLeftWhenItIsAnnounced() {
		var id = this.world.draft(ActivityKind.CONSULTATION);
		var now = this.clock.instant();
		this.world.save(id, new Window(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(32))), DRAFT);
		this.world.move(this.world.manager, id, ActivityAct.SUBMIT);
		this.clock.forward(Duration.ofDays(10));
		assertThat(problem(() -> this.world.move(this.world.reviewer, id, ActivityAct.APPROVE)))
			.isEqualTo(ParticipationProblems.WINDOW_TOO_SHORT);
		this.world.move(this.world.reviewer, id, ActivityAct.RETURN, "时间已过");
		this.world.save(id, new Window(now.plus(Duration.ofDays(1)), this.clock.instant().plus(Duration.ofDays(31))),
				DRAFT);
		this.world.move(this.world.manager, id, ActivityAct.SUBMIT);
		var told = this.clock.instant().minusMillis(1);
		this.world.move(this.world.reviewer, id, ActivityAct.APPROVE);
		assertThat(this.world.activity(id).window().opensAt()).isAfterOrEqualTo(told);
	}

	@Test
	void asksForTheTextAndWhyItIsProposed() {
		var id = this.world.draft(ActivityKind.CONSULTATION);
		this.world.save(id, new ConsultationDetail(null, 0, " ", List.of(new Paragraph(" ", "")), "", ""));
		assertThat(reasons(refusals(id, ActivityAct.SUBMIT))).containsExactlyInAnyOrder(
				ParticipationProblems.DRAFT_TEXT_REQUIRED, ParticipationProblems.EXPLANATION_REQUIRED);
		assertThat(problem(() -> this.context.getBean(ExportAnswers.class)
			.counts(this.world.manager, id, new ByteArrayOutputStream())))
			.isEqualTo(ParticipationProblems.NOT_OF_THIS_KIND);
	}

	@Test
	void takesOpinionsOnlyWhileItIsOpenAndOnItsOwnSite() {
		var id = open();
		var key = "consultation-" + this.world.activity(id).number();
		assertThat(point(key).open()).isTrue();
		assertThat(points().find(new ParticipationFixture(this.context).site.id(), key)).isEmpty();
		assertThat(points().find(this.world.site.id(), "consultation-0")).isEmpty();
		assertThat(points().open(this.world.site.id())).filteredOn((point) -> point.kind().startsWith("participation."))
			.hasSize(1);
		this.world.move(this.world.reviewer, id, ActivityAct.CANCEL, "另行安排");
		assertThat(point(key).open()).isFalse();
		assertThat(points().open(this.world.site.id())).filteredOn((point) -> point.kind().startsWith("participation."))
			.isEmpty();
	}

	@Test
	void beginsNothingOnASiteThatDoesNotRun() {
		var start = this.context.getBean(StartActivity.class);
		var closed = this.context.getBean(Sites.class).get(this.world.site.id()).in(SiteState.SUSPENDED, "维护");
		assertThat(reasons(start.refusals(this.world.manager, closed)))
			.containsExactly(ParticipationProblems.SITE_NOT_RUNNING);
		assertThat(start.start(this.world.manager,
				new NewActivity(this.world.site.id(), ActivityKind.CONSULTATION, "停车办法")))
			.isNotNull();
	}

	private ActivityId open() {
		var id = this.world.draft(ActivityKind.CONSULTATION);
		this.world.save(id, DRAFT);
		this.world.open(id);
		return id;
	}

	private SubmissionId send(ActivityId id, String about, String words) {
		var point = point("consultation-" + this.world.activity(id).number());
		var forms = this.context.getBean(Forms.class);
		var version = forms.current(point.form());
		var posted = Posted.of(Map.of("about", List.of(about), "opinion", List.of(words), "name", List.of("李小明"),
				"phone", List.of("13800001111")));
		var answers = ((Checked.Sound) forms.check(version, posted)).answers();
		var intake = this.context.getBean(Intake.class);
		var receipt = intake.accept(new NewSubmission(point.kind(), point.subject(), this.world.site.id(), version,
				answers, UUID.randomUUID().toString(), Origin.WEB));
		take(receipt.id());
		return receipt.id();
	}

	/** As intake hands it over: in a transaction, at least once. */
	private void take(SubmissionId sent) {
		this.context.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> receiver().received(this.context.getBean(Intake.class).get(sent)));
	}

	private Opinion first(ActivityId id) {
		return this.opinions
			.opinions(this.show.dossier(this.world.manager, id), new OpinionFilter(null, null, null),
					new Position(null, 50))
			.items()
			.getFirst();
	}

	private UUID opinion(SubmissionId sent) {
		return this.jdbc.sql("select id from participation_opinion where submission = :id")
			.param("id", sent.value())
			.query(UUID.class)
			.single();
	}

	private void decide(ActivityId id, SubmissionId sent, Adoption adoption, String reason) {
		this.opinions.decide(this.world.manager, id, List.of(opinion(sent)),
				new Opinion.Decision(adoption, reason, ""));
	}

	private List<Refusal> refusals(ActivityId id, ActivityAct act) {
		var actor = (act == ActivityAct.CONCLUDE) ? this.world.reviewer : this.world.manager;
		return this.move.refusals(actor, this.show.dossier(this.world.manager, id), act);
	}

	private SubmissionPoint point(String key) {
		return points().find(this.world.site.id(), key).orElseThrow();
	}

	private SubmissionPoints points() {
		return only(SubmissionPoints.class, (room) -> room.kind().equals("participation.opinion"));
	}

	private SubmissionReceiver receiver() {
		return only(SubmissionReceiver.class, (room) -> room.kind().equals("participation.opinion"));
	}

	private TrackedMatters matters() {
		return only(TrackedMatters.class, (room) -> room.kind().equals("participation.opinion"));
	}

	private <T> T only(Class<T> type, java.util.function.Predicate<T> wanted) {
		return this.context.getBeanProvider(type).stream().filter(wanted).findFirst().orElseThrow();
	}

	private static List<ProblemCode> reasons(List<Refusal> refusals) {
		return refusals.stream().map(Refusal::problem).toList();
	}

	private static ProblemCode problem(Runnable deed) {
		var problem = new ProblemCode[1];
		assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refused.class,
				(refused) -> problem[0] = refused.refusals().getFirst().problem());
		return problem[0];
	}

}
