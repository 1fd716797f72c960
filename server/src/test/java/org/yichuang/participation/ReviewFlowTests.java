package org.yichuang.participation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.forms.FormsProblems;
import org.yichuang.forms.NewForm;
import org.yichuang.forms.usecase.EditDraft;
import org.yichuang.forms.usecase.ReleaseVersion;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.ReviewDetail.Criterion;
import org.yichuang.participation.model.ReviewDetail.Grade;
import org.yichuang.participation.model.ReviewDetail.Group;
import org.yichuang.participation.model.ReviewDetail.Target;
import org.yichuang.participation.usecase.CountReview;
import org.yichuang.participation.usecase.DropAnswer.Outcome;
import org.yichuang.participation.usecase.EmptyUrns;
import org.yichuang.participation.usecase.IssueCodes;
import org.yichuang.participation.usecase.MoveActivity;
import org.yichuang.participation.usecase.PreviewActivity;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.usecase.WriteResult;
import org.yichuang.platform.TextSeal;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Bodies are graded by the public and by invited groups, on real tables and real files.
 */
@SpringBootTest(properties = "yichuang.publishing.render-time=60s")
@Import(ParticipationTime.class)
class ReviewFlowTests {

	private static final List<Grade> GRADES = List.of(new Grade("满意", 100), new Grade("一般", 60), new Grade("不满意", 0));

	private static final List<Group> GROUPS = List.of(new Group(ReviewDetail.PUBLIC, "社会公众", 60),
			new Group("g1", "代表委员", 40));

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private IssueCodes codes;

	@Autowired
	private CountReview count;

	@Autowired
	private EmptyUrns urns;

	@Autowired
	private TestClock clock;

	private ParticipationFixture world;

	@BeforeEach
	void openASite() {
		this.world = new ParticipationFixture(this.context);
	}

	@Test
	void goesFromTheListOfBodiesToThePublishedRanking() throws IOException {
		var id = this.world.draft(ActivityKind.REVIEW);
		this.world.save(id, review(2));
		var invited = this.codes.issue(this.world.manager, id, "g1", 2);
		assertThat(this.context.getBean(PreviewActivity.class).page(this.world.reviewer, id)).contains("参加评议", "县水利局");
		assertThat(this.context.getBean(PreviewActivity.class).questions(this.world.reviewer, id)).contains("服务",
				"不满意");
		this.world.open(id);
		IntStream.range(0, 3).forEach((i) -> grade(id, "", Map.of("b1_c1", "s1", "b1_c2", "s1", "b2_c1", "s3")));
		invited.forEach((code) -> grade(id, code, Map.of("b1_c1", "s2", "b1_c2", "s2", "b2_c1", "s1")));
		this.world.move(this.world.manager, id, ActivityAct.CLOSE, "评议表已经足够");
		this.urns.emptyAll();

		var result = this.count.of(this.world.activity(id));
		assertThat(result.papers()).isEqualTo(5);
		assertThat(result.groups()).extracting((group) -> group.name() + group.papers())
			.containsExactly("社会公众3", "代表委员2");
		// 0.6·100 + 0.4·60 and 0.6·0 + 0.4·100
		assertThat(result.bodies()).extracting((body) -> body.rank() + body.name() + body.score())
			.containsExactly("1县水利局84.00", "2青石镇40.00");
		var table = new ByteArrayOutputStream();
		this.count.export(this.world.manager, id, table);
		assertThat(table.size()).isGreaterThan(1000);

		this.context.getBean(WriteResult.class).write(this.world.manager, id, "青石镇：延长窗口时间，月底前完成。", 0);
		this.world.move(this.world.reviewer, id, ActivityAct.CONCLUDE);
		this.world.publish();
		var page = Jsoup.parse(Files.readString(this.world.page(this.world.activity(id).path().substring(1))));
		assertThat(page.select(".ranking tbody tr").eachText().getFirst()).contains("1 县水利局 84.00", "100.00", "3 人");
		assertThat(page.text()).contains("青石镇：延长窗口时间", "共收到评议表 5 份");
		assertThat(this.world.page("participation/reviews/index.html")).content().contains("公交线路优化");
		var time = this.context.getBean(ParticipationTime.class);
		assertThat(time.amounts("participation.review-answered", id)).containsExactly(5L);
		assertThat(time.amounts("participation.review-opened", id)).containsExactly(1L);
		assertThat(time.amounts("participation.review-result-published", id)).containsExactly(1L);
		assertThat(time.actions(id)).contains("participation.issue-codes", "participation.export-review");
	}

	@Test
	void judgesNoBodyThatAGroupHardlyGraded() {
		var id = open(3);
		var code = this.codes.issue(this.world.manager, id, "g1", 1).getFirst();
		IntStream.range(0, 9).forEach((i) -> grade(id, "", Map.of("b1_c1", "s1")));
		grade(id, code, Map.of("b1_c1", "s1"));
		this.world.move(this.world.manager, id, ActivityAct.CLOSE, "够了");
		this.urns.emptyAll();
		var first = this.count.of(this.world.activity(id)).bodies().getFirst();
		assertThat(first.score()).isNull();
		assertThat(first.groups().getFirst().score()).isEqualByComparingTo("100");
		assertThat(first.groups().getLast().score()).isNull();
	}

	@Test
	void takesACodeOnceAndKeepsNoPaper() {
		var id = open(1);
		var issued = this.codes.issue(this.world.manager, id, "g1", 12);
		// the schedule would empty the urn at its tenth paper, and again only at the end
		synchronized (this.urns) {
			issued.forEach((code) -> assertThat(grade(id, code, Map.of("b1_c1", "s1", "advice", "多下乡")))
				.isEqualTo(Outcome.TAKEN));
			assertThat(grade(id, issued.getFirst(), Map.of("b1_c1", "s3"))).isEqualTo(Outcome.CODE_USED);
			assertThat(grade(id, "ABCD-EFGH-JKLM", Map.of("b1_c1", "s3"))).isEqualTo(Outcome.CODE_USED);
			this.urns.emptyAll();
		}
		// what is counted shows while it runs, scores only at the end
		var result = this.count.of(this.world.activity(id));
		assertThat(result.papers()).isEqualTo(12);
		assertThat(result.bodies()).isEmpty();
		assertThat(this.count.codes(this.world.activity(id)).get("g1").used()).isEqualTo(12);
		assertThat(rows("participation_answer", id)).isZero();
		assertThat(rows("participation_open_text", id)).isEqualTo(12);
		assertThat(this.jdbc.sql("select distinct field from participation_open_text where activity = :id")
			.param("id", id.value())
			.query(String.class)
			.list()).containsExactly("advice");
	}

	@Test
	void takesPapersWithoutScriptAndNothingThatIsForged() throws Exception {
		var id = open(1);
		var code = this.codes.issue(this.world.manager, id, "g1", 1).getFirst();
		var address = "/send/reviews/" + this.world.activity(id).number();
		var browser = MockMvcBuilders.webAppContextSetup((WebApplicationContext) this.context).build();
		var first = page(browser, MockMvcRequestBuilders.get(address));
		assertThat(first.select("fieldset")).hasSize(4);
		assertThat(first.select("input[name=_code]").hasAttr("required")).isFalse();
		this.clock.forward(Duration.ofSeconds(10));
		var blank = send(browser, post(first, address));
		assertThat(blank.getContentAsString()).contains("您还没有评议任何单位");
		assertThat(page(browser, post(first, address).param("b1_c1", "s9")).select(".form-faults a")).hasSize(1);
		assertThat(inUrn(id)).isEmpty();
		var forged = post(first, address).param("b1_c1", "s1").param("_group", "g1").param("b9_c1", "s1");
		assertThat(send(browser, forged).getStatus()).isEqualTo(303);
		assertThat(inUrn(id)).containsExactly("{\"b1_c1\":[\"s1\"],\"_group\":[\"public\"]}");
		// an invited member may use a browser that has been used
		var used = new Cookie("yichuang_survey_" + this.world.activity(id).number(), "1");
		assertThat(page(browser, MockMvcRequestBuilders.get(address).cookie(used)).text()).contains("已经评议过");
		var again = page(browser, MockMvcRequestBuilders.get(address).param("code", code).cookie(used));
		this.clock.forward(Duration.ofSeconds(10));
		var sent = send(browser, post(again, address).param("b2_c1", "s3").cookie(used));
		assertThat(sent.getStatus()).isEqualTo(303);
		assertThat(sent.getCookies()).isEmpty();
		assertThat(inUrn(id)).contains("{\"b2_c1\":[\"s3\"],\"_group\":[\"g1\"]}");
		assertThat(send(browser, MockMvcRequestBuilders.get(address.replace("reviews", "surveys"))).getStatus())
			.isEqualTo(404);
	}

	@Test
	void saysWhatIsMissingAndWhatDoesNotHold() {
		var id = this.world.draft(ActivityKind.REVIEW);
		this.world.save(id, new ReviewDetail(null, 0, List.of(), List.of(), List.of(), GROUPS, 1));
		assertThat(submitRefusals(id)).containsExactlyInAnyOrder(ParticipationProblems.REVIEW_PART_REQUIRED,
				ParticipationProblems.REVIEW_PART_REQUIRED, ParticipationProblems.REVIEW_PART_REQUIRED,
				ParticipationProblems.GROUP_WITHOUT_CODES);
		assertThat(faults(id, targets("青石镇", "青石镇"))).containsExactly(ParticipationProblems.NAME_TWICE);
		assertThat(
				faults(id,
						new ReviewDetail(null, 0, List.of(), List.of(new Criterion("服务", 0)),
								List.of(new Grade("好", 101)), GROUPS, 0)))
			.containsOnly(ParticipationProblems.NUMBER_OUT_OF_RANGE)
			.hasSize(3);
		assertThat(faults(id, new ReviewDetail(null, 0, List.of(new Target(UUID.randomUUID(), "无此单位")), List.of(),
				List.of(), GROUPS, 1)))
			.isNotEmpty();
		assertThatExceptionOfType(Invalid.class)
			.isThrownBy(() -> this.codes.issue(this.world.manager, id, ReviewDetail.PUBLIC, 1));
		assertThatExceptionOfType(Invalid.class).isThrownBy(() -> this.codes.issue(this.world.manager, id, "g9", 1));
		var survey = this.world.draft(ActivityKind.SURVEY);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.count.of(this.world.activity(survey)))
			.satisfies((refused) -> assertThat(refused.refusals().getFirst().problem())
				.isEqualTo(ParticipationProblems.NOT_OF_THIS_KIND));
	}

	@Test
	void givesGroupsKeysThatStay() {
		var id = this.world.draft(ActivityKind.REVIEW);
		this.world.save(id, new ReviewDetail(null, 0, List.of(), List.of(), List.of(),
				List.of(new Group("", "企业", 10), new Group("g1", "代表", 10), new Group("<b>", "群众", 10)), 1));
		var groups = ((ReviewDetail) this.world.activity(id).detail()).groups();
		assertThat(groups).extracting((group) -> group.key() + group.name()).contains("g1代表");
		assertThat(groups.stream().map(Group::key)).allMatch((key) -> key.matches("g\\d")).doesNotHaveDuplicates();
	}

	@Test
	void creditsGradesToTheBodyThatStandsOnThePaperWhateverStaffDidWithItsForm() {
		var id = this.world.draft(ActivityKind.REVIEW);
		this.world.save(id, review(1));
		this.codes.issue(this.world.manager, id, "g1", 1);
		this.world.move(this.world.manager, id, ActivityAct.SUBMIT);
		var form = new FormId(((ReviewDetail) this.world.activity(id).detail()).form());
		var designer = this.world.holding("FORM_DESIGNER");
		var edit = this.context.getBean(EditDraft.class);
		assertThat(problem(() -> edit.start(designer, form, 1))).isEqualTo(FormsProblems.MADE_BY_THE_PROGRAM);
		assertThat(problem(() -> edit.save(designer, form, FormDefinition.of(), version(form))))
			.isEqualTo(FormsProblems.MADE_BY_THE_PROGRAM);
		assertThat(problem(() -> this.context.getBean(ReleaseVersion.class).release(designer, form, version(form))))
			.isEqualTo(FormsProblems.MADE_BY_THE_PROGRAM);
		assertThatExceptionOfType(Invalid.class).isThrownBy(() -> this.context.getBean(Forms.class)
			.create(designer, new NewForm(this.world.county.id(), "participation.review", "评议表", FormDefinition.of())));
		draftFromBefore(form);

		this.world.move(this.world.reviewer, id, ActivityAct.RETURN, "镇在前");
		this.world.save(id, new ReviewDetail(null, 0, List.of(new Target(null, "青石镇"), new Target(null, "县水利局")),
				List.of(new Criterion("服务", 50), new Criterion("效率", 50)), GRADES, GROUPS, 1));
		this.world.move(this.world.manager, id, ActivityAct.SUBMIT);
		var asked = (ReviewDetail) this.world.activity(id).detail();
		var sections = this.context.getBean(Forms.class)
			.definition(new FormVersion(new FormId(asked.form()), asked.formVersion()))
			.sections();
		assertThat(sections.getFirst().title()).isEqualTo("青石镇");
		assertThat(sections.getFirst().fields().getFirst().name()).isEqualTo("b1_c1");
		assertThat(this.context.getBean(Forms.class).current(form).number()).isEqualTo(asked.formVersion());
	}

	/** As somebody began one before the program kept it to itself. */
	private void draftFromBefore(FormId form) {
		this.jdbc.sql("""
				insert into forms_version (form_id, number, state, definition, changed_at)
				select form_id, number + 1, 'DRAFT', definition, changed_at from forms_version where form_id = ?
				""").param(form.value()).update();
		this.jdbc.sql("update forms_form set draft = released + 1 where id = ?").param(form.value()).update();
	}

	private long version(FormId form) {
		return this.jdbc.sql("select version from forms_form where id = ?")
			.param(form.value())
			.query(Long.class)
			.single();
	}

	@Test
	void givesTheKeyOfAGroupThatIsGoneToNoOther() {
		var id = this.world.draft(ActivityKind.REVIEW);
		this.world.save(id, withGroups(new Group("g1", "代表委员", 40), new Group("g2", "企业", 60)));
		this.codes.issue(this.world.manager, id, "g1", 1);
		var handedOut = this.codes.issue(this.world.manager, id, "g2", 1).getFirst();
		this.world.save(id, withGroups(new Group("g1", "代表委员", 40)));
		this.world.save(id, withGroups(new Group("g1", "代表委员", 40), new Group("", "领导", 60)));
		var leaders = ((ReviewDetail) this.world.activity(id).detail()).groups().getLast();
		assertThat(leaders.name()).isEqualTo("领导");
		assertThat(leaders.key()).isEqualTo("g3");
		this.codes.issue(this.world.manager, id, leaders.key(), 1);
		this.world.open(id);
		assertThat(grade(id, handedOut, Map.of("b1_c1", "s1"))).isEqualTo(Outcome.CODE_USED);
		assertThat(inUrn(id)).isEmpty();
	}

	private static ReviewDetail withGroups(Group... groups) {
		var usual = review(1);
		return new ReviewDetail(null, 0, usual.targets(), usual.criteria(), GRADES, List.of(groups), 1);
	}

	private static ProblemCode problem(Runnable deed) {
		var problem = new ProblemCode[1];
		assertThatExceptionOfType(Refused.class).isThrownBy(deed::run)
			.satisfies((refused) -> problem[0] = refused.refusals().getFirst().problem());
		return problem[0];
	}

	private ActivityId open(int least) {
		var id = this.world.draft(ActivityKind.REVIEW);
		this.world.save(id, review(least));
		this.codes.issue(this.world.manager, id, "g1", 1);
		this.world.open(id);
		return id;
	}

	private static ReviewDetail review(int least) {
		return new ReviewDetail(null, 0, List.of(new Target(null, "县水利局"), new Target(null, "青石镇")),
				List.of(new Criterion("服务", 50), new Criterion("效率", 50)), GRADES, GROUPS, least);
	}

	private static ReviewDetail targets(String... names) {
		return new ReviewDetail(null, 0, List.of(names).stream().map((name) -> new Target(null, name)).toList(),
				List.of(), List.of(), GROUPS, 1);
	}

	private Outcome grade(ActivityId id, String code, Map<String, String> grades) {
		var answers = new java.util.HashMap<String, List<String>>();
		grades.forEach((field, grade) -> answers.put(field, List.of(grade)));
		return this.world.answer(id, UUID.randomUUID().toString(), code, answers);
	}

	private List<ProblemCode> submitRefusals(ActivityId id) {
		var dossier = this.context.getBean(ShowActivity.class).dossier(this.world.manager, id);
		return this.context.getBean(MoveActivity.class)
			.refusals(this.world.manager, dossier, ActivityAct.SUBMIT)
			.stream()
			.map(Refusal::problem)
			.toList();
	}

	private List<ProblemCode> faults(ActivityId id, ReviewDetail review) {
		try {
			this.world.save(id, review);
			return List.of();
		}
		catch (Invalid invalid) {
			return invalid.faults().stream().map((fault) -> fault.reason().problem()).toList();
		}
	}

	private long rows(String table, ActivityId id) {
		return this.jdbc.sql("select count(*) from " + table + " where activity = :id")
			.param("id", id.value())
			.query(Long.class)
			.single();
	}

	private List<String> inUrn(ActivityId id) {
		return this.jdbc.sql("select answers #>> '{}' from participation_urn where activity = :id")
			.param("id", id.value())
			.query(String.class)
			.list()
			.stream()
			.peek((kept) -> assertThat(kept).startsWith("sealed:"))
			.map((kept) -> this.context.getBean(TextSeal.class).open(id, kept))
			.toList();
	}

	private Document page(MockMvc browser, MockHttpServletRequestBuilder request) throws Exception {
		return Jsoup.parse(send(browser, request).getContentAsString());
	}

	private MockHttpServletResponse send(MockMvc browser, MockHttpServletRequestBuilder request) throws Exception {
		return browser.perform(request.with((sent) -> {
			sent.setServerName(this.world.site.host());
			return sent;
		})).andReturn().getResponse();
	}

	/** Sends the paper that stands on a page, with its hidden fields. */
	private static MockHttpServletRequestBuilder post(Document page, String address) {
		var request = MockMvcRequestBuilders.post(address).param("_go", "send");
		page.select("form.sheet input[type=hidden], form.sheet input[name=_code]")
			.forEach((field) -> request.param(field.attr("name"), field.attr("value")));
		return request;
	}

}
