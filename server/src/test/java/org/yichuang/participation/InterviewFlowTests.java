package org.yichuang.participation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.forms.Checked;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.intake.spi.SubmissionPoints;
import org.yichuang.intake.spi.SubmissionReceiver;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.model.ActivityFilter.Position;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.InterviewDetail.Guest;
import org.yichuang.participation.model.InterviewEntry;
import org.yichuang.participation.model.InterviewEntry.Shot;
import org.yichuang.participation.model.InterviewEntry.Speaker;
import org.yichuang.participation.model.InterviewQuestion;
import org.yichuang.participation.model.InterviewQuestion.Screening;
import org.yichuang.participation.model.InterviewQuestion.State;
import org.yichuang.participation.model.Window;
import org.yichuang.participation.usecase.CorrectInterview;
import org.yichuang.participation.usecase.CorrectInterview.Correction;
import org.yichuang.participation.usecase.InterviewRecord;
import org.yichuang.participation.usecase.MoveActivity;
import org.yichuang.participation.usecase.ScreenQuestions;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.usecase.WriteInterview;
import org.yichuang.participation.usecase.WriteInterview.NewEntry;
import org.yichuang.testing.TestClock;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An interview's whole way: announcement, questions, live text, record, corrections. */
@SpringBootTest(properties = "yichuang.publishing.render-time=60s")
@Import(ParticipationTime.class)
class InterviewFlowTests {

	private static final String HOSTILE = "<script>alert(1)</script>\u0000'\"]]>{{7*7}}${1+1}";

	private static final byte[] PICTURE = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	private static final InterviewDetail TALK = new InterviewDetail(null, 0,
			List.of(new Guest("江晓岚", "县教育局局长", null), new Guest("石磊", "招生办主任", null)), "宁静", "招生政策调整。", null, "");

	@TempDir
	private Path folder;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private WriteInterview write;

	@Autowired
	private CorrectInterview correct;

	@Autowired
	private ScreenQuestions screen;

	@Autowired
	private InterviewRecord record;

	@Autowired
	private ShowActivity show;

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
	void goesFromTheAnnouncementToTheRecord() throws IOException {
		var id = announced();
		var early = ask(id, "学位够不够？", "小河");
		assertThat(questions(id, null)).singleElement()
			.satisfies((one) -> assertThat(one.screening().state()).isEqualTo(State.WAITING));
		screen(id, State.SHOWN, "", question(early));
		this.world.publish();
		assertThat(page(id)).contains("我要提问", "学位够不够？", "网友 小河", "江晓岚", "县教育局局长", "主持人：宁静");

		this.world.move(this.world.manager, id, ActivityAct.OPEN);
		host(id, "各位网友，上午好。");
		say(id, new NewEntry(UUID.randomUUID(), Speaker.PUBLIC, 0, question(early), "", null));
		say(id, new NewEntry(UUID.randomUUID(), Speaker.GUEST, 0, question(early), "今年新增学位一千个。", null));
		this.world.publish();
		assertThat(json(id, "head.json").get("newest").asInt()).isEqualTo(3);
		assertThat(words(json(id, "f2.json"))).isEqualTo("网友 小河|学位够不够？");
		assertThat(words(json(id, "f3.json"))).isEqualTo("县教育局局长 江晓岚|今年新增学位一千个。");
		assertThat(Jsoup.parse(page(id)).select(".record > .said").eachAttr("id")).containsExactly("e3", "e2", "e1");
		assertThat(view(early)).satisfies((matter) -> {
			assertThat(matter.state()).isEqualTo("已答复");
			assertThat(matter.answer()).isEqualTo("县教育局局长 江晓岚：今年新增学位一千个。");
		});

		this.clock.forward(Duration.ofDays(32));
		this.context.getBean(org.yichuang.participation.usecase.KeepActivityTime.class).moveDue();
		this.world.move(this.world.reviewer, id, ActivityAct.CONCLUDE);
		this.world.publish();
		var recordPage = Jsoup.parse(page(id));
		assertThat(recordPage.select(".record > .said").eachAttr("id")).containsExactly("e1", "e2", "e3");
		assertThat(recordPage.select(".counts").text()).isEqualTo("收到提问 1 答复提问 1 实录条数 3");
		assertThat(recordPage.select("script[src*=interview]")).isEmpty();
		assertThat(json(id, "head.json").get("state").asString()).isEqualTo("concluded");
		assertThat(this.time.found)
			.filteredOn((one) -> one instanceof org.yichuang.outlet.SearchEntry.Found found
					&& found.key().equals(id.value()) && found.text().contains("新增学位一千个"))
			.isNotEmpty();
		assertThat(this.time.amounts("participation.interview-opened", id)).containsExactly(1L);
		assertThat(this.time.amounts("participation.interview-result-published", id)).containsExactly(1L);
		assertThat(counted("participation.interview-question-received")).isEqualTo(1);
		assertThat(counted("participation.interview-question-answered")).isEqualTo(1);
		assertThat(this.time.actions(id)).contains("participation.screen-questions", "participation.write-entry");
	}

	@Test
	void correctsAndTakesBackWithAMarkAndNeverShowsTheOldWordsAgain() throws IOException {
		var id = live();
		var first = host(id, "新增学位一万个。");
		var second = host(id, "他的电话是一个秘密。");
		this.correct.correct(this.world.manager, id, first.id(), new Correction("新增学位一千个。", ""));
		this.correct.withdraw(this.world.manager, id, second.id(), "涉及个人信息");
		assertThat(problem(
				() -> this.correct.correct(this.world.manager, id, second.id(), new Correction("还是那个秘密。", "改"))))
			.isEqualTo(ParticipationProblems.ENTRY_WITHDRAWN);
		assertThat(problem(() -> this.correct.withdraw(this.world.manager, id, first.id(), " ")))
			.isEqualTo(ParticipationProblems.REASON_REQUIRED);
		this.world.publish();
		assertThat(json(id, "head.json").get("newest").asInt()).isEqualTo(4);
		assertThat(words(json(id, "f1.json"))).isEqualTo(words(json(id, "f3.json"))).isEqualTo("主持人 宁静|新增学位一千个。");
		assertThat(json(id, "f2.json").toString()).doesNotContain("秘密").contains("withdrawn", "涉及个人信息");
		assertThat(page(id)).contains("已更正", "已撤回", "涉及个人信息").doesNotContain("一万个", "秘密");
		assertThat(this.jdbc
			.sql("select e::text || (select string_agg(t.note, ' ') from participation_trail t "
					+ "where t.activity = e.activity) from participation_interview_entry e where activity = :id")
			.param("id", id.value())
			.query(String.class)
			.list()).hasSize(2).noneMatch((row) -> row.contains("秘密") || row.contains("一万个"));
		assertThat(this.time.audited).filteredOn((one) -> one.action().equals("participation.withdraw-entry"))
			.isNotEmpty()
			.noneMatch((one) -> String.valueOf(one.after()).contains("涉及"));

		this.world.move(this.world.manager, id, ActivityAct.CLOSE, "讲完了");
		assertThat(
				problem(() -> this.correct.correct(this.world.manager, id, first.id(), new Correction("一千零一个。", " "))))
			.isEqualTo(ParticipationProblems.CORRECTION_NOTE_REQUIRED);
		this.world.move(this.world.reviewer, id, ActivityAct.CONCLUDE);
		assertThat(refusals(this.correct.refusals(this.world.manager, dossier(id)))).isNotEmpty();
		this.correct.correct(this.world.reviewer, id, first.id(), new Correction("新增学位一千零一个。", "核对后更正数字"));
		this.world.publish();
		assertThat(page(id)).contains("新增学位一千零一个。", "核对后更正数字").doesNotContain("新增学位一千个。");
	}

	@Test
	void asksNothingOfTheScreenThatWasNotScreened() {
		var id = live();
		var first = question(ask(id, "什么时候报名？", ""));
		var second = question(ask(id, "哪天报名？", "阿木"));
		var third = question(ask(id, "骂人的话", ""));
		assertThat(problem(() -> say(id, new NewEntry(UUID.randomUUID(), Speaker.PUBLIC, 0, first, "", null))))
			.isEqualTo(ParticipationProblems.QUESTION_NOT_SHOWN);
		assertThat(problem(() -> screen(id, State.HIDDEN, " ", third)))
			.isEqualTo(ParticipationProblems.REASON_REQUIRED);
		assertThat(problem(() -> merge(id, first, second))).isEqualTo(ParticipationProblems.QUESTION_NOT_SHOWN);
		assertThatThrownBy(() -> merge(id, first, first)).isInstanceOf(Invalid.class);
		screen(id, State.SHOWN, "", first);
		screen(id, State.HIDDEN, "与访谈主题无关", third);
		merge(id, first, second);
		say(id, new NewEntry(UUID.randomUUID(), Speaker.PUBLIC, 0, first, "", null));
		var answer = say(id, new NewEntry(UUID.randomUUID(), Speaker.GUEST, 1, first, "七月一日起。", null));
		assertThat(this.record.counts(id).answered()).isEqualTo(2);
		assertThat(counted("participation.interview-question-answered")).isEqualTo(2);
		assertThat(questions(id, State.MERGED)).extracting(InterviewQuestion::id).containsExactly(second);
		this.correct.withdraw(this.world.manager, id, answer.id(), "说错了");
		assertThat(this.record.counts(id).answered()).isZero();
		assertThat(problem(() -> this.context.getBean(MoveActivity.class)
			.move(this.world.reviewer, id, new MoveActivity.Step(ActivityAct.CONCLUDE, "", -1))))
			.isEqualTo(ParticipationProblems.STATE_DOES_NOT_ALLOW);
	}

	@Test
	void keepsWhatCameWhenAQuestionIsReworded() throws IOException {
		var id = live();
		var sent = ask(id, "我家住人民路1号，学位够吗？", "小河");
		var question = question(sent);
		screen(id, State.SHOWN, "", question);
		var before = questions(id, State.SHOWN).getFirst();
		this.screen.reword(this.world.manager, id, question,
				new ScreenQuestions.Rewording("", "学位够吗？", before.version()));
		assertThatThrownBy(() -> this.screen.reword(this.world.manager, id, question,
				new ScreenQuestions.Rewording("", "别的", before.version())))
			.isInstanceOf(Refused.class);
		this.world.publish();
		assertThat(page(id)).contains("学位够吗？").doesNotContain("人民路", "小河");
		var out = new ByteArrayOutputStream();
		this.screen.export(this.world.manager, id, State::name, out);
		assertThat(unzipped(out.toByteArray())).contains("我家住人民路1号，学位够吗？", ">学位够吗？<");
		assertThat(this.time.actions(id)).contains("participation.reword-question", "participation.export-questions");
	}

	@Test
	void leavesOutWhatArrivedWhenAllWasOverAndSaysSo() {
		var id = live();
		host(id, "各位网友，上午好。");
		var late = onItsWay(id, "赶得上吗？");
		var other = onItsWay(id, "还有人吗？");
		this.world.move(this.world.manager, id, ActivityAct.CLOSE, "讲完了");
		this.world.move(this.world.reviewer, id, ActivityAct.CONCLUDE);
		take(late);
		take(other);
		assertThat(view(late).state()).isEqualTo("访谈已结束");
		assertThat(view(late).next()).isEmpty();
		assertThat(problem(() -> screen(id, State.SHOWN, "", question(late))))
			.isEqualTo(ParticipationProblems.STATE_DOES_NOT_ALLOW);
		screen(id, State.HIDDEN, "访谈已经结束", question(late));
		assertThat(view(late).state()).isEqualTo("不展示");
		assertThat(view(late).answer()).isEqualTo("访谈已经结束");
		assertThat(problem(() -> screen(id, State.HIDDEN, "再改一次", question(late))))
			.isEqualTo(ParticipationProblems.STATE_DOES_NOT_ALLOW);
		assertThat(problem(() -> this.screen.screen(this.world.reviewer, id, List.of(question(other)),
				new Screening(State.HIDDEN, "访谈已经结束", null))))
			.isEqualTo(org.yichuang.kernel.KernelProblems.NOT_PERMITTED);

		var cancelled = live();
		var waiting = ask(cancelled, "什么时候再办？", "");
		this.world.move(this.world.reviewer, cancelled, ActivityAct.CANCEL, "另行安排");
		assertThat(view(waiting).state()).isEqualTo("访谈已取消");
		screen(cancelled, State.HIDDEN, "访谈已经取消", question(waiting));
		assertThat(questions(cancelled, State.WAITING)).isEmpty();
	}

	@Test
	void countsAnAnswerAgainThatWasTakenBackAndHoldsAgain() {
		var id = live();
		var first = question(ask(id, "什么时候报名？", ""));
		var second = question(ask(id, "哪天报名？", ""));
		screen(id, State.SHOWN, "", first);
		say(id, new NewEntry(UUID.randomUUID(), Speaker.GUEST, 0, first, "七月一日起。", null));
		merge(id, first, second);
		screen(id, State.SHOWN, "", second);
		assertThat(this.record.counts(id).answered()).isEqualTo(1);
		merge(id, first, second);
		assertThat(this.record.counts(id).answered()).isEqualTo(2);
		assertThat(this.jdbc.sql("""
				select count(*) from statistics_measurement
				where kind = 'participation.interview-question-answered' and subject_id = :id and withdrawn_at is null
				""").param("id", second.toString()).query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void needsGuestsAHostAndARecordWithoutOpenQuestions() {
		var id = this.world.draft(ActivityKind.INTERVIEW);
		save(id, new InterviewDetail(null, 0, List.of(new Guest(" ", "无名", null)), " ", "", null, ""));
		assertThat(refusals(
				this.context.getBean(MoveActivity.class).refusals(this.world.manager, dossier(id), ActivityAct.SUBMIT)))
			.containsExactly(ParticipationProblems.GUEST_REQUIRED, ParticipationProblems.HOST_REQUIRED);
		save(id, TALK);
		this.world.open(id);
		var waiting = question(ask(id, "有没有问题？", ""));
		assertThat(problem(() -> host(id, " "))).isEqualTo(ParticipationProblems.ENTRY_EMPTY);
		this.world.move(this.world.manager, id, ActivityAct.CLOSE, "讲完了");
		assertThat(refusals(this.context.getBean(MoveActivity.class)
			.refusals(this.world.reviewer, dossier(id), ActivityAct.CONCLUDE)))
			.containsExactly(ParticipationProblems.RECORD_REQUIRED, ParticipationProblems.QUESTIONS_NOT_SCREENED);
		screen(id, State.HIDDEN, "无关", waiting);
		host(id, "补录：再见。");
		this.world.move(this.world.reviewer, id, ActivityAct.CONCLUDE);
		assertThat(problem(() -> host(id, "晚了"))).isEqualTo(ParticipationProblems.STATE_DOES_NOT_ALLOW);
		assertThat(problem(() -> screen(id, State.SHOWN, "", waiting)))
			.isEqualTo(ParticipationProblems.STATE_DOES_NOT_ALLOW);
	}

	@Test
	void numbersWhatTwoClerksWriteAtOnceWithoutAGap() throws Exception {
		var id = live();
		int each = 15;
		var other = this.world.holding("SURVEY_MANAGER");
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var both = new ArrayList<Callable<Void>>();
			for (var clerk : List.of(this.world.manager, other)) {
				both.add(() -> {
					for (int i = 0; i < each; i++) {
						this.write.add(clerk, id, hosted(clerk.name() + " " + i));
					}
					return null;
				});
			}
			for (var done : threads.invokeAll(both)) {
				done.get();
			}
		}
		this.world.publish();
		var all = IntStream.rangeClosed(1, 2 * each).boxed().toList();
		assertThat(this.record.newest(id, 100)).extracting(InterviewEntry::number).containsExactlyElementsOf(all);
		assertThat(json(id, "head.json").get("newest").asInt()).isEqualTo(2 * each);
		for (int number : all) {
			assertThat(json(id, "f" + number + ".json").get("entries").get(0).get("id").asString())
				.isEqualTo("e" + number);
		}
	}

	@Test
	void writesAnEntryOnceHoweverOftenItIsSent() {
		var id = live();
		var sent = hosted("只说一次。");
		var first = this.write.add(this.world.manager, id, sent);
		assertThat(this.write.add(this.world.manager, id, sent)).isEqualTo(first);
		assertThat(this.record.count(id)).isEqualTo(1);
		var elsewhere = live();
		assertThatThrownBy(() -> this.write.add(this.world.manager, elsewhere, sent)).isInstanceOf(NotFound.class);
	}

	@Test
	void writesAHandfulOfFilesForAnEntryHoweverLongItGoesOn() throws IOException {
		var id = live();
		for (int i = 1; i <= 120; i++) {
			host(id, "第" + i + "句");
		}
		this.world.publish();
		assertThat(this.world.page("participation/interviews/" + number(id) + "/part-1.html")).exists();
		assertThat(this.world.page("participation/interviews/" + number(id) + "/part-2.html")).exists();
		assertThat(Jsoup.parse(page(id)).select(".record > .said")).hasSize(70);
		assertThat(Jsoup.parse(page(id)).select(".earlier a").eachText()).containsExactly("第 1 部分");
		assertThat(pagesOf(id, () -> host(id, "第121句"))).isEqualTo(3);
		var part = this.record.part(id, 1).getFirst();
		assertThat(pagesOf(id, () -> this.correct.correct(this.world.manager, id, part.id(), new Correction("改", ""))))
			.isEqualTo(5);
	}

	@Test
	void showsHostileWordsAsWords() throws IOException {
		var id = this.world.draft(ActivityKind.INTERVIEW);
		this.world.save(id, new InterviewDetail(null, 0, List.of(new Guest("<b>江</b>\"", HOSTILE, null)), "宁静", HOSTILE,
				null, HOSTILE));
		this.world.open(id);
		var question = question(ask(id, HOSTILE, "<b>x</b>"));
		screen(id, State.SHOWN, "", question);
		say(id, new NewEntry(UUID.randomUUID(), Speaker.PUBLIC, 0, question, "", null));
		var entry = say(id, new NewEntry(UUID.randomUUID(), Speaker.GUEST, 0, question, HOSTILE, null));
		this.correct.correct(this.world.manager, id, entry.id(), new Correction(HOSTILE + "改", HOSTILE));
		this.world.publish();
		var page = Jsoup.parse(page(id));
		assertThat(page.select("script:not([src])")).isEmpty();
		assertThat(page.select("b")).isEmpty();
		assertThat(page.select(".record > .said").text()).contains("<script>alert(1)</script>", "${1+1}")
			.doesNotContain("\u0000");
		assertThat(words(json(id, "f2.json"))).contains("<script>alert(1)</script>");
	}

	@Test
	void showsPicturesOfItsOwnAndTakesThemDownWithTheEntry() throws IOException {
		var id = live();
		var files = this.context.getBean(org.yichuang.files.Files.class);
		var file = files.store(this.world.manager, "现场.png", new ByteArrayInputStream(PICTURE)).id();
		var text = files
			.store(this.world.manager, "说明.txt",
					new ByteArrayInputStream("说明".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
			.id();
		assertThatThrownBy(() -> shot(id, text)).isInstanceOfSatisfying(Invalid.class,
				(invalid) -> assertThat(invalid.faults().getFirst().reason().problem())
					.isEqualTo(ParticipationProblems.NO_PICTURE));
		assertThatThrownBy(() -> shot(id, FileId.next())).isInstanceOf(Invalid.class);
		var entry = shot(id, file);
		this.world.publish();
		var address = Jsoup.parse(page(id)).select(".said-picture img").attr("src");
		assertThat(address).startsWith("/files/interview-" + number(id) + "-");
		assertThat(this.world.page(address.substring(1))).exists();
		assertThat(files.mayRead(this.world.holding("SURVEY_MANAGER"), file)).isTrue();
		this.correct.withdraw(this.world.manager, id, entry.id(), "照片不合适");
		this.world.publish();
		assertThat(this.world.page(address.substring(1))).doesNotExist();
		assertThat(page(id)).doesNotContain(address);
	}

	@Test
	void takesQuestionsFromItsAnnouncementToItsEndOnItsOwnSiteOnly() {
		var id = announced();
		var key = "interview-" + number(id);
		assertThat(point(key).open()).isTrue();
		assertThat(points().open(this.world.site.id())).filteredOn((point) -> point.kind().startsWith("participation."))
			.hasSize(1);
		assertThat(points().find(new ParticipationFixture(this.context).site.id(), key)).isEmpty();
		var sent = ask(id, "重复递交？", "");
		take(sent);
		assertThat(questions(id, null)).hasSize(1);
		assertThat(view(sent).state()).isEqualTo("待甄别");
		this.world.move(this.world.manager, id, ActivityAct.OPEN);
		assertThat(point(key).open()).isTrue();
		this.world.move(this.world.manager, id, ActivityAct.CLOSE, "讲完了");
		assertThat(point(key).open()).isFalse();
	}

	@Test
	void letsStrangersSeeAndDoNothing() {
		var id = live();
		var stranger = this.world.holding("LETTER_CLERK");
		assertThatThrownBy(() -> this.write.add(stranger, id, hosted("我来说"))).isInstanceOf(NotFound.class);
		assertThatThrownBy(() -> this.screen.export(stranger, id, State::name, new ByteArrayOutputStream()))
			.isInstanceOf(NotFound.class);
		assertThatThrownBy(() -> this.write.add(this.world.reviewer, id, hosted("审核员不录入"))).isInstanceOf(Refused.class);
		var survey = this.world.draft(ActivityKind.CONSULTATION);
		assertThat(refusals(this.write.refusals(this.world.manager, dossier(survey))))
			.contains(ParticipationProblems.NOT_OF_THIS_KIND);
	}

	@Test
	void stopsWhereARecordIsFull() {
		var id = live();
		this.jdbc.sql("""
				insert into participation_interview_entry (id, activity, number, speaker, name, original, words, at)
				select gen_random_uuid(), :id, n, 'HOST', '主持人', '话', '话', now() from generate_series(1, 2000) n
				""").param("id", id.value()).update();
		assertThat(problem(() -> host(id, "还有一句"))).isEqualTo(ParticipationProblems.RECORD_FULL);
	}

	private ActivityId announced() {
		var id = this.world.draft(ActivityKind.INTERVIEW);
		save(id, TALK);
		this.world.move(this.world.manager, id, ActivityAct.SUBMIT);
		this.world.move(this.world.reviewer, id, ActivityAct.APPROVE);
		return id;
	}

	/** It begins in an hour, unless somebody begins it by hand. */
	private void save(ActivityId id, InterviewDetail detail) {
		var now = this.clock.instant();
		this.world.save(id, new Window(now.plusSeconds(3600), now.plus(Duration.ofDays(31))), detail);
	}

	private ActivityId live() {
		var id = announced();
		this.world.move(this.world.manager, id, ActivityAct.OPEN);
		return id;
	}

	private static NewEntry hosted(String words) {
		return new NewEntry(UUID.randomUUID(), Speaker.HOST, 0, null, words, null);
	}

	private InterviewEntry host(ActivityId id, String words) {
		return say(id, hosted(words));
	}

	private InterviewEntry shot(ActivityId id, FileId file) {
		return say(id, new NewEntry(UUID.randomUUID(), Speaker.HOST, 0, null, "", new Shot(file, "现场")));
	}

	private InterviewEntry say(ActivityId id, NewEntry entry) {
		return this.write.add(this.world.manager, id, entry);
	}

	private void screen(ActivityId id, State state, String reason, UUID question) {
		this.screen.screen(this.world.manager, id, List.of(question), new Screening(state, reason, null));
	}

	private void merge(ActivityId id, UUID into, UUID question) {
		this.screen.screen(this.world.manager, id, List.of(question), new Screening(State.MERGED, "", into));
	}

	private List<InterviewQuestion> questions(ActivityId id, @Nullable State state) {
		return this.screen.questions(dossier(id), state, new Position(null, 50)).items();
	}

	/** How many pages a deed marks stale. */
	private long pagesOf(ActivityId id, Runnable deed) {
		var count = "select coalesce(sum(cardinality(page_keys)), 0) from publishing_change "
				+ "where reason like 'participation.interview-%'";
		this.world.publish();
		long[] pages = new long[1];
		this.context.getBean(TransactionTemplate.class).executeWithoutResult((status) -> {
			long before = this.jdbc.sql(count).query(Long.class).single();
			deed.run();
			pages[0] = this.jdbc.sql(count).query(Long.class).single() - before;
		});
		return pages[0];
	}

	private String unzipped(byte[] book) throws IOException {
		var all = new StringBuilder();
		try (var zip = new java.util.zip.ZipFile(Files.write(this.folder.resolve("book.xlsx"), book).toFile())) {
			for (var part : java.util.Collections.list(zip.entries())) {
				all.append(
						new String(zip.getInputStream(part).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
			}
		}
		return org.jsoup.parser.Parser.unescapeEntities(all.toString(), false);
	}

	private SubmissionId ask(ActivityId id, String words, String name) {
		var sent = sent(id, words, name);
		take(sent);
		return sent;
	}

	/** It stays on its way to the room for a year. */
	private SubmissionId onItsWay(ActivityId id, String words) {
		return this.context.getBean(TransactionTemplate.class).execute((status) -> {
			var sent = sent(id, words, "");
			this.jdbc.sql("update intake_delivery set next_at = next_at + interval '1 year' where submission_id = ?")
				.param(sent.value())
				.update();
			return sent;
		});
	}

	private SubmissionId sent(ActivityId id, String words, String name) {
		var point = point("interview-" + number(id));
		var forms = this.context.getBean(Forms.class);
		var version = forms.current(point.form());
		var posted = Posted.of(name.isEmpty() ? Map.of("question", List.of(words))
				: Map.of("question", List.of(words), "nickname", List.of(name)));
		var answers = ((Checked.Sound) forms.check(version, posted)).answers();
		var receipt = this.context.getBean(Intake.class)
			.accept(new NewSubmission(point.kind(), point.subject(), this.world.site.id(), version, answers,
					UUID.randomUUID().toString(), Origin.WEB));
		return receipt.id();
	}

	/** As intake hands it over: in a transaction, at least once. */
	private void take(SubmissionId sent) {
		this.context.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> only(SubmissionReceiver.class,
					(room) -> room.kind().equals("participation.interview-question"))
				.received(this.context.getBean(Intake.class).get(sent)));
	}

	private UUID question(SubmissionId sent) {
		return this.jdbc.sql("select id from participation_interview_question where submission = :id")
			.param("id", sent.value())
			.query(UUID.class)
			.single();
	}

	private MatterView view(SubmissionId sent) {
		return only(TrackedMatters.class, (room) -> room.kind().equals("participation.interview-question"))
			.view(this.context.getBean(Intake.class).get(sent));
	}

	private SubmissionPoint point(String key) {
		return points().find(this.world.site.id(), key).orElseThrow();
	}

	private SubmissionPoints points() {
		return only(SubmissionPoints.class, (room) -> room.kind().equals("participation.interview-question"));
	}

	private <T> T only(Class<T> type, java.util.function.Predicate<T> wanted) {
		return this.context.getBeanProvider(type).stream().filter(wanted).findFirst().orElseThrow();
	}

	private long counted(String kind) {
		return new ArrayList<>(this.time.measured).stream()
			.filter((one) -> one.kind().equals(kind) && this.world.site.id().equals(one.site()))
			.count();
	}

	private long number(ActivityId id) {
		return this.world.activity(id).number();
	}

	private String page(ActivityId id) throws IOException {
		return Files.readString(this.world.page(this.world.activity(id).path().substring(1)));
	}

	private JsonNode json(ActivityId id, String file) throws IOException {
		Path path = this.world.page("participation/interviews/" + number(id) + "/" + file);
		return new JsonMapper().readTree(Files.readString(path));
	}

	private static String words(JsonNode fragment) {
		var entry = fragment.get("entries").get(0);
		var words = new ArrayList<String>();
		entry.get("words").forEach((line) -> words.add(line.asString()));
		return entry.get("name").asString() + "|" + String.join("/", words);
	}

	private org.yichuang.participation.usecase.Dossier dossier(ActivityId id) {
		return this.show.dossier(this.world.manager, id);
	}

	private static List<ProblemCode> refusals(List<org.yichuang.kernel.Refusal> refusals) {
		return refusals.stream().map(org.yichuang.kernel.Refusal::problem).toList();
	}

	private static ProblemCode problem(Runnable deed) {
		var problem = new ProblemCode[1];
		assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refused.class,
				(refused) -> problem[0] = refused.refusals().getFirst().problem());
		return problem[0];
	}

}
