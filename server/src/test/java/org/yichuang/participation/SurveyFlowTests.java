package org.yichuang.participation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Option;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.outlet.SearchEntry;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.model.ActivityFilter.Position;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.CrossCell;
import org.yichuang.participation.model.OpenText;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.model.SurveyDetail.OncePer;
import org.yichuang.participation.model.SurveyDetail.ResultsShown;
import org.yichuang.participation.model.Window;
import org.yichuang.participation.usecase.CountResults;
import org.yichuang.participation.usecase.DropAnswer.Outcome;
import org.yichuang.participation.usecase.EmptyUrns;
import org.yichuang.participation.usecase.ExportAnswers;
import org.yichuang.participation.usecase.IssueCodes;
import org.yichuang.participation.usecase.KeepActivityTime;
import org.yichuang.participation.usecase.MoveActivity;
import org.yichuang.participation.usecase.SaveActivity;
import org.yichuang.participation.usecase.ScreenTexts;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.usecase.WriteResult;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A survey's whole way, on real tables and real files. */
@SpringBootTest(properties = "yichuang.publishing.render-time=60s")
@Import(ParticipationTime.class)
class SurveyFlowTests {

	private static final FormDefinition QUESTIONS = FormDefinition.of(Section.of("",
			Field.of("often", "您多久乘一次公交？", FieldKind.CHOICE).mandatory().offering(Option.of("每天"), Option.of("很少")),
			Field.of("lines", "希望增加哪些线路？", FieldKind.CHOICES).offering(Option.of("城东"), Option.of("城西")),
			Field.of("cost", "每月花多少元？", FieldKind.NUMBER), Field.of("why", "为什么？", FieldKind.PARAGRAPH)));

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EmptyUrns urns;

	@Autowired
	private CountResults results;

	@Autowired
	private ScreenTexts texts;

	@Autowired
	private ShowActivity show;

	@Autowired
	private WriteResult result;

	@Autowired
	private MoveActivity move;

	@Autowired
	private ParticipationTime time;

	private ParticipationFixture world;

	@BeforeEach
	void openASite() {
		this.world = new ParticipationFixture(this.context);
	}

	@Test
	void goesFromDraftToThePublishedResultWithWhatWasDecided() throws IOException {
		var id = this.world.openSurvey(QUESTIONS, OncePer.NONE, ResultsShown.AFTER_END);
		// the schedule would empty the urn at its tenth answer, and again at the end
		synchronized (this.urns) {
			IntStream.range(0, 8).forEach((i) -> this.world.answer(id, answer("每天", "城东", "30", "班次太少")));
			IntStream.range(0, 4).forEach((i) -> this.world.answer(id, answer("很少", "城西", "0", "站太远")));
			this.world.move(this.world.manager, id, ActivityAct.CLOSE, "答卷已经足够");
			this.urns.emptyAll();
		}

		var counted = this.results.of(this.world.activity(id));
		assertThat(counted.total()).isEqualTo(12);
		assertThat(counted.questions().getFirst().bars())
			.extracting((bar) -> bar.label() + bar.count() + "/" + bar.permille())
			.containsExactly("每天8/667", "很少4/333");
		assertThat(counted.questions().get(2).numbers().mean()).isEqualTo("20.00");

		var dossier = this.show.dossier(this.world.manager, id);
		assertThat(reasons(this.move.refusals(this.world.reviewer, dossier, ActivityAct.CONCLUDE)))
			.containsExactly(ParticipationProblems.RESULT_REQUIRED, ParticipationProblems.TEXTS_NOT_SCREENED);
		screenAll(id, "班次太少", OpenText.State.SHOWN, "班次");
		screenAll(id, "站太远", OpenText.State.HIDDEN, "");
		this.result.write(this.world.manager, id, "采纳：早高峰加开两班。\n未采纳：夜班线路，客流不足。", 0);
		this.world.move(this.world.reviewer, id, ActivityAct.CONCLUDE);
		publish();

		assertThat(page(id)).contains("采纳：早高峰加开两班。", "共 12 份答卷", "66.7%", "班次太少").doesNotContain("站太远");
		assertThat(this.world.page("participation/index.html")).content().contains("公交线路优化", "已公布结果");
		assertThat(this.world.page("participation/surveys/index.html")).content().contains("公交线路优化");
		assertThat(this.time.amounts("participation.survey-opened", id)).containsExactly(1L);
		assertThat(this.time.amounts("participation.survey-answered", id)).containsExactly(12L);
		assertThat(this.time.amounts("participation.survey-result-published", id)).containsExactly(1L);
		assertThat(this.time.actions(id)).contains("participation.start", "participation.save", "participation.submit",
				"participation.approve", "participation.open", "participation.close", "participation.screen-texts",
				"participation.write-result", "participation.conclude");
		assertThat(this.time.found).anyMatch((entry) -> entry instanceof SearchEntry.Found found
				&& found.key().equals(id.value()) && found.text().contains("早高峰加开两班"));
	}

	@Test
	void keepsNothingOfWhoFromWhereAndWhenWithAnAnswer() {
		var id = this.world.readySurvey(QUESTIONS, OncePer.CODE, ResultsShown.AFTER_END);
		var codes = this.context.getBean(IssueCodes.class).issue(this.world.manager, id, "", 20);
		this.world.open(id);
		// the schedule would empty the urn at its tenth answer, and again only at the end
		synchronized (this.urns) {
			for (int i = 0; i < 20; i++) {
				var outcome = this.world.answer(id, UUID.randomUUID().toString(), codes.get(i),
						answer("每天", "城东", String.valueOf(i), "理由" + i));
				assertThat(outcome).isEqualTo(Outcome.TAKEN);
			}
			this.urns.emptyAll();
		}

		assertThat(columns("participation_urn")).containsExactlyInAnyOrder("activity:uuid", "answers:jsonb");
		assertThat(columns("participation_answer")).containsExactlyInAnyOrder("id:uuid", "activity:uuid",
				"answers:jsonb");
		assertThat(columns("participation_open_text")).containsExactlyInAnyOrder("id:uuid", "activity:uuid",
				"field:text", "text:text", "state:text", "group_name:text", "version:int8");
		assertThat(columns("participation_code")).containsExactlyInAnyOrder("activity:uuid", "digest:bytea",
				"used:bool", "fresh:bool", "group_key:text");
		assertThat(columns("participation_seal")).containsExactlyInAnyOrder("digest:bytea", "day:date");
		assertThat(count("participation_urn", id)).isZero();
		assertThat(count("participation_answer", id)).isEqualTo(20);
		// ids say nothing of the time, and rows do not lie in the order in which they
		// came
		assertThat(this.jdbc.sql("select id from participation_answer where activity = :id")
			.param("id", id.value())
			.query(UUID.class)
			.list()).allMatch((uuid) -> uuid.version() == 4);
		assertThat(this.jdbc
			.sql("select answers -> 'cost' ->> 0 from participation_answer where activity = :id order by ctid")
			.param("id", id.value())
			.query(String.class)
			.list()).isNotEqualTo(IntStream.range(0, 20).mapToObj(String::valueOf).toList());
		// no answer shares a transaction with the code or the seal it came with
		assertThat(transactions("participation_answer", id)).hasSize(1);
		assertThat(transactions("participation_code", id)).hasSize(1);
		var sealed = this.jdbc.sql("select distinct xmin::text from participation_seal").query(String.class).set();
		assertThat(sealed).doesNotContainAnyElementsOf(transactions("participation_answer", id));
		// the answer in words stands apart from the choices
		assertThat(this.jdbc
			.sql("select count(*) from participation_answer where answers ? 'why' and activity = :id".replace("? 'why'",
					"?? 'why'"))
			.param("id", id.value())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void countsNothingWhileFewAnswersLieInTheUrn() {
		var id = this.world.openSurvey(QUESTIONS, OncePer.NONE, ResultsShown.LIVE);
		IntStream.range(0, 9).forEach((i) -> this.world.answer(id, answer("每天", "城东", "1", "")));
		this.urns.emptyAll();
		assertThat(this.results.of(this.world.activity(id)).total()).isZero();
		this.world.answer(id, answer("很少", "城西", "1", ""));
		this.urns.emptyAll();
		assertThat(this.results.of(this.world.activity(id)).total()).isEqualTo(10);
		publish();
		assertThat(page(id)).contains("目前结果", "共 10 份答卷");
	}

	@Test
	void showsNoResultBeforeTheEndWhereThatWasChosen() {
		var id = this.world.openSurvey(QUESTIONS, OncePer.NONE, ResultsShown.AFTER_END);
		IntStream.range(0, 10).forEach((i) -> this.world.answer(id, answer("每天", "城东", "1", "")));
		this.urns.emptyAll();
		publish();
		assertThat(page(id)).doesNotContain("目前结果", "份答卷").contains("参与调查");
		this.world.move(this.world.manager, id, ActivityAct.CLOSE, "已经足够");
		publish();
		assertThat(page(id)).doesNotContain("份答卷", "参与调查").contains("正在整理结果");
	}

	@Test
	void takesADoubleClickOnceAndACodeOnce() {
		var id = this.world.readySurvey(QUESTIONS, OncePer.CODE, ResultsShown.AFTER_END);
		var codes = this.context.getBean(IssueCodes.class).issue(this.world.manager, id, "", 2);
		this.world.open(id);
		var answer = answer("每天", "城东", "1", "");
		assertThat(this.world.answer(id, "one", codes.getFirst(), answer)).isEqualTo(Outcome.TAKEN);
		assertThat(this.world.answer(id, "one", codes.getFirst(), answer)).isEqualTo(Outcome.TAKEN);
		assertThat(this.world.answer(id, "two", codes.getFirst().toLowerCase().replace("-", " "), answer))
			.isEqualTo(Outcome.CODE_USED);
		assertThat(this.world.answer(id, "three", "ABCD-EFGH-JKLM", answer)).isEqualTo(Outcome.CODE_USED);
		assertThat(count("participation_urn", id)).isEqualTo(1);
		// a form that was refused for its code can be sent again with the right one
		assertThat(this.world.answer(id, "two", codes.getLast(), answer)).isEqualTo(Outcome.TAKEN);
		assertThat(count("participation_urn", id)).isEqualTo(2);
	}

	@Test
	void takesNothingBeforeTheBeginningAndAfterTheEnd() {
		var id = this.world.readySurvey(QUESTIONS, OncePer.NONE, ResultsShown.AFTER_END);
		assertThat(this.world.answer(id, answer("每天", "城东", "1", ""))).isEqualTo(Outcome.NOT_OPEN);
		this.world.open(id);
		this.world.move(this.world.manager, id, ActivityAct.CLOSE, "够了");
		assertThat(this.world.answer(id, answer("每天", "城东", "1", ""))).isEqualTo(Outcome.NOT_OPEN);
		assertThat(count("participation_urn", id)).isZero();
	}

	@Test
	void opensAndClosesByTheClock() {
		var clock = this.context.getBean(TestClock.class);
		var keep = this.context.getBean(KeepActivityTime.class);
		var id = this.world.draft(ActivityKind.SURVEY);
		this.world.release(id, QUESTIONS);
		var now = clock.instant();
		this.world.save(id, new Window(now.plus(Duration.ofHours(1)), now.plus(Duration.ofHours(2))),
				new SurveyDetail(null, 0, OncePer.NONE, ResultsShown.AFTER_END));
		this.world.move(this.world.manager, id, ActivityAct.SUBMIT);
		this.world.move(this.world.reviewer, id, ActivityAct.APPROVE);
		keep.moveDue();
		assertThat(this.world.activity(id).state()).isEqualTo(ActivityState.APPROVED);
		clock.forward(Duration.ofMinutes(61));
		keep.moveDue();
		assertThat(this.world.activity(id).state()).isEqualTo(ActivityState.OPEN);
		clock.forward(Duration.ofMinutes(60));
		assertThat(this.world.answer(id, answer("每天", "城东", "1", ""))).isEqualTo(Outcome.NOT_OPEN);
		keep.moveDue();
		assertThat(this.world.activity(id).state()).isEqualTo(ActivityState.CLOSED);
	}

	@Test
	void publishesNoResultWhileAnAnswerLiesInTheUrn() {
		var id = this.world.openSurvey(QUESTIONS, OncePer.NONE, ResultsShown.AFTER_END);
		synchronized (this.urns) {
			this.world.answer(id, answer("每天", "城东", "1", "还没有人看过"));
			this.world.move(this.world.manager, id, ActivityAct.CLOSE, "已经足够");
			this.result.write(this.world.manager, id, "都采纳", 0);
			assertThat(problem(() -> this.world.move(this.world.reviewer, id, ActivityAct.CONCLUDE)))
				.isEqualTo(ParticipationProblems.ANSWERS_NOT_COUNTED);
			this.urns.emptyAll();
		}
		assertThat(problem(() -> this.world.move(this.world.reviewer, id, ActivityAct.CONCLUDE)))
			.isEqualTo(ParticipationProblems.TEXTS_NOT_SCREENED);
		screenAll(id, "还没有人看过", OpenText.State.HIDDEN, "");
		this.world.move(this.world.reviewer, id, ActivityAct.CONCLUDE);
		assertThat(this.results.of(this.world.activity(id)).total()).isEqualTo(1);
	}

	@Test
	void crossesTwoQuestionsAndWritesTables() throws IOException {
		var id = this.world.openSurvey(QUESTIONS, OncePer.NONE, ResultsShown.AFTER_END);
		IntStream.range(0, 6).forEach((i) -> this.world.answer(id, answer("每天", "城东", "1", "")));
		IntStream.range(0, 4)
			.forEach((i) -> this.world.answer(id, Map.of("often", List.of("很少"), "lines", List.of("城东", "城西"))));
		this.urns.emptyAll();
		assertThat(this.results.cross(this.world.activity(id), "often", "lines")).containsExactlyInAnyOrder(
				new CrossCell("每天", "城东", 6), new CrossCell("很少", "城东", 4), new CrossCell("很少", "城西", 4));
		assertThatExceptionOfType(Invalid.class)
			.isThrownBy(() -> this.results.cross(this.world.activity(id), "often", "why"))
			.satisfies((invalid) -> assertThat(invalid.faults().getFirst().reason().problem())
				.isEqualTo(ParticipationProblems.NO_CHOICE_QUESTION));
		var export = this.context.getBean(ExportAnswers.class);
		var counts = new ByteArrayOutputStream();
		export.counts(this.world.manager, id, counts);
		var answers = new ByteArrayOutputStream();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> export.answers(this.world.holding("LEADER"), id, answers))
			.withMessageContaining("NOT_PERMITTED");
		export.answers(this.world.manager, id, answers);
		assertThat(counts.size()).isGreaterThan(1000);
		assertThat(answers.size()).isGreaterThan(1000);
	}

	@Test
	void saysWhatIsMissingBeforeItIsSentIn() {
		var id = this.world.draft(ActivityKind.SURVEY);
		assertThat(reasons(submitRefusals(id))).containsExactlyInAnyOrder(ParticipationProblems.INTRODUCTION_REQUIRED,
				ParticipationProblems.WINDOW_REQUIRED, ParticipationProblems.QUESTIONS_NOT_RELEASED);
		this.world.release(id,
				FormDefinition.of(Section.of("", Field.of("name", "姓名", FieldKind.NAME),
						Field.of("photo", "照片", FieldKind.ATTACHMENTS),
						Field.of("other", "其他", FieldKind.TEXT).confidential())));
		var now = this.context.getBean(TestClock.class).instant();
		this.world.save(id, new Window(now.minusSeconds(7200), now.minusSeconds(3600)),
				new SurveyDetail(null, 0, OncePer.CODE, ResultsShown.LIVE));
		assertThat(reasons(submitRefusals(id))).containsExactlyInAnyOrder(ParticipationProblems.END_IN_PAST,
				ParticipationProblems.NO_CODES, ParticipationProblems.ASKS_PERSONAL_DATA,
				ParticipationProblems.ASKS_PERSONAL_DATA, ParticipationProblems.ASKS_FILES);
		assertThatExceptionOfType(Invalid.class)
			.isThrownBy(() -> this.world.save(id, new Window(now, now.minusSeconds(1)),
					new SurveyDetail(null, 0, OncePer.CODE, ResultsShown.LIVE)))
			.satisfies((invalid) -> assertThat(invalid.faults().getFirst().reason().problem())
				.isEqualTo(ParticipationProblems.WINDOW_REVERSED));
	}

	@Test
	void letsNobodyReviewTheirOwnWorkAndAsksForReasons() {
		var id = this.world.readySurvey(QUESTIONS, OncePer.NONE, ResultsShown.AFTER_END);
		this.world.move(this.world.manager, id, ActivityAct.SUBMIT);
		assertThat(problem(() -> this.world.move(this.world.reviewer, id, ActivityAct.RETURN)))
			.isEqualTo(ParticipationProblems.REASON_REQUIRED);
		assertThat(problem(() -> save(id))).isEqualTo(ParticipationProblems.STATE_DOES_NOT_ALLOW);
		var both = this.world.alsoReviewing(this.world.manager);
		assertThat(problem(() -> this.world.move(both, id, ActivityAct.APPROVE)))
			.isEqualTo(ParticipationProblems.OWN_WORK);
		this.world.move(this.world.reviewer, id, ActivityAct.APPROVE);
		this.world.move(this.world.manager, id, ActivityAct.OPEN);
		this.world.move(this.world.manager, id, ActivityAct.CLOSE, "够了");
		this.result.write(this.world.manager, id, "都采纳", 0);
		assertThat(problem(() -> this.world.move(both, id, ActivityAct.CONCLUDE)))
			.isEqualTo(ParticipationProblems.OWN_WORK);
		this.world.move(this.world.reviewer, id, ActivityAct.CONCLUDE);
		assertThat(problem(() -> this.result.correct(this.world.reviewer, id, "补充")))
			.isEqualTo(ParticipationProblems.STATE_DOES_NOT_ALLOW);
		this.result.write(this.world.manager, id, "部分采纳", 2);
		assertThat(problem(() -> this.result.correct(this.world.reviewer, id, " ")))
			.isEqualTo(ParticipationProblems.CORRECTION_NOTE_REQUIRED);
		this.result.correct(this.world.reviewer, id, "更正采纳情况");
		publish();
		assertThat(page(id)).contains("部分采纳", "更正采纳情况").doesNotContain("都采纳");
	}

	@Test
	void asksForAccountsOnlyWhereCitizensHaveThem() {
		var id = this.world.readySurvey(QUESTIONS, OncePer.ACCOUNT, ResultsShown.AFTER_END);
		assertThat(reasons(submitRefusals(id))).containsExactly(ParticipationProblems.ACCOUNTS_NOT_OFFERED);
	}

	@Test
	void refusesCodesWhereTheyMeanNothing() {
		var codes = this.context.getBean(IssueCodes.class);
		var free = this.world.readySurvey(QUESTIONS, OncePer.NONE, ResultsShown.LIVE);
		assertThat(problem(() -> codes.issue(this.world.manager, free, "", 1)))
			.isEqualTo(ParticipationProblems.TAKES_NO_CODES);
		var invited = this.world.readySurvey(QUESTIONS, OncePer.CODE, ResultsShown.LIVE);
		assertThat(problem(() -> codes.issue(this.world.manager, invited, "", 5001)))
			.isEqualTo(ParticipationProblems.TOO_MANY_CODES);
		assertThat(Set.copyOf(codes.issue(this.world.manager, invited, "", 100))).hasSize(100);
	}

	@Test
	void hidesOtherBodiesActivitiesAsIfTheyWereNotThere() {
		var id = this.world.readySurvey(QUESTIONS, OncePer.NONE, ResultsShown.LIVE);
		var stranger = new ParticipationFixture(this.context).manager;
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.show.dossier(stranger, id));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.world.move(stranger, id, ActivityAct.SUBMIT));
		assertThatExceptionOfType(NotFound.class).isThrownBy(
				() -> this.context.getBean(ExportAnswers.class).answers(stranger, id, new ByteArrayOutputStream()));
	}

	private void save(ActivityId id) {
		this.context.getBean(SaveActivity.class);
		this.world.save(id, new SurveyDetail(null, 0, OncePer.NONE, ResultsShown.LIVE));
	}

	private List<Refusal> submitRefusals(ActivityId id) {
		return this.move.refusals(this.world.manager, this.show.dossier(this.world.manager, id), ActivityAct.SUBMIT);
	}

	private void screenAll(ActivityId id, String text, OpenText.State state, String group) {
		var dossier = this.show.dossier(this.world.manager, id);
		var ids = this.texts.texts(dossier, OpenText.State.WAITING, new Position(null, 200))
			.items()
			.stream()
			.filter((one) -> one.text().equals(text))
			.map(OpenText::id)
			.toList();
		this.texts.screen(this.world.manager, id, new ScreenTexts.Screening(ids, state, group));
	}

	private void publish() {
		this.world.publish();
	}

	private String page(ActivityId id) {
		var path = this.world.page(this.world.activity(id).path().substring(1));
		try {
			return java.nio.file.Files.readString(path);
		}
		catch (IOException cause) {
			throw new java.io.UncheckedIOException(cause);
		}
	}

	private Set<String> columns(String table) {
		return this.jdbc
			.sql("select column_name || ':' || udt_name from information_schema.columns where table_name = :t")
			.param("t", table)
			.query(String.class)
			.set();
	}

	private long count(String table, ActivityId id) {
		return this.jdbc.sql("select count(*) from " + table + " where activity = :id")
			.param("id", id.value())
			.query(Long.class)
			.single();
	}

	private Set<String> transactions(String table, ActivityId id) {
		return new HashSet<>(this.jdbc.sql("select xmin::text from " + table + " where activity = :id")
			.param("id", id.value())
			.query(String.class)
			.list());
	}

	private static Map<String, List<String>> answer(String often, String line, String cost, String why) {
		var answer = new java.util.LinkedHashMap<String, List<String>>();
		answer.put("often", List.of(often));
		answer.put("lines", List.of(line));
		answer.put("cost", List.of(cost));
		if (!why.isEmpty()) {
			answer.put("why", List.of(why));
		}
		return answer;
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
