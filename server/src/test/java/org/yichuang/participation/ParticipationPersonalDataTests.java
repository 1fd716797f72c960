package org.yichuang.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Option;
import org.yichuang.forms.FormDefinition.Section;
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
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.model.ActivityFilter.Position;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.ConsultationDetail.Paragraph;
import org.yichuang.participation.model.HearingPlan;
import org.yichuang.participation.model.HearingPlan.AgendaItem;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.InterviewDetail.Guest;
import org.yichuang.participation.model.InterviewEntry;
import org.yichuang.participation.model.InterviewEntry.Speaker;
import org.yichuang.participation.model.InterviewQuestion;
import org.yichuang.participation.model.InterviewQuestion.Screening;
import org.yichuang.participation.model.InterviewQuestion.State;
import org.yichuang.participation.model.OpenText;
import org.yichuang.participation.model.Opinion;
import org.yichuang.participation.model.Opinion.Adoption;
import org.yichuang.participation.model.OpinionFilter;
import org.yichuang.participation.model.Registration;
import org.yichuang.participation.model.SurveyDetail.OncePer;
import org.yichuang.participation.model.SurveyDetail.ResultsShown;
import org.yichuang.participation.usecase.AnonymiseActivities;
import org.yichuang.participation.usecase.CorrectInterview;
import org.yichuang.participation.usecase.CorrectInterview.Correction;
import org.yichuang.participation.usecase.DecideOpinions;
import org.yichuang.participation.usecase.Dossier;
import org.yichuang.participation.usecase.EmptyUrns;
import org.yichuang.participation.usecase.InterviewRecord;
import org.yichuang.participation.usecase.ScreenQuestions;
import org.yichuang.participation.usecase.ScreenRegistrations;
import org.yichuang.participation.usecase.ScreenTexts;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.usecase.WriteInterview;
import org.yichuang.participation.usecase.WriteInterview.NewEntry;
import org.yichuang.participation.usecase.WriteResult;
import org.yichuang.testing.DatabaseCopy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever gets a copy of the database reads nobody's name in it, whatever the public was
 * asked. Personal data is planted wherever somebody can write what is not published: in
 * opinions and why they were not adopted, in answers in words while they lie in the urn
 * and afterwards, in registrations for a hearing, why they do not count and whom the
 * organiser invites, in questions for an interview, why they are not shown, and in what
 * was corrected or taken back. Then every row of every table is searched.
 */
@SpringBootTest(properties = "yichuang.publishing.render-time=60s")
@Import(ParticipationTime.class)
class ParticipationPersonalDataTests {

	/** Some are found by patterns, the last two by none: nothing around them tells. */
	private static final List<String> PLANTED = List.of("欧阳雪竹", "13987650987", HearingWorld.identity(987),
			"xuezhu987@example.org", "柳荫路987号", "6222021234567890987", "贾望川", "白鹭墩");

	private static final String ALL = String.join("，", PLANTED);

	private static final FormDefinition QUESTIONS = FormDefinition
		.of(Section.of("", Field.of("often", "多久乘一次？", FieldKind.CHOICE).offering(Option.of("每天"), Option.of("很少")),
				Field.of("why", "为什么？", FieldKind.PARAGRAPH)));

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Intake intake;

	private ParticipationFixture world;

	@BeforeEach
	void openASite() {
		this.world = new ParticipationFixture(this.context);
	}

	@Test
	void aCopyOfTheDatabaseNamesNobodyWhoSaidSomethingOnADraft() {
		var id = this.world.draft(ActivityKind.CONSULTATION);
		this.world.save(id,
				new ConsultationDetail(null, 0, "为规范停车，起草本办法。", List.of(new Paragraph("第一条", "为了规范停车秩序。")), "汛期", ""));
		this.world.open(id);
		var named = Map.of("about", "p1", "opinion", "不同意。" + ALL, "name", "欧阳雪竹", "phone", "13987650987");
		var hidden = send("consultation-", id, named);
		var shown = send("consultation-", id, Map.of("about", "whole", "opinion", "夜间停车应当免费。"));
		this.world.move(this.world.manager, id, ActivityAct.CLOSE, "已经足够");
		var opinions = this.context.getBean(DecideOpinions.class);
		opinions.decide(this.world.manager, id, List.of(opinion(id, hidden).id()),
				new Opinion.Decision(Adoption.NOT_ADOPTED, "已向来信人说明：" + ALL, ""));
		opinions.decide(this.world.manager, id, List.of(opinion(id, shown).id()),
				new Opinion.Decision(Adoption.ADOPTED, "", ""));
		opinions.show(this.world.manager, id, List.of(opinion(id, shown).id()), OpenText.State.SHOWN);
		this.context.getBean(WriteResult.class).write(this.world.manager, id, "采纳一条。", 0);
		this.world.move(this.world.reviewer, id, ActivityAct.CONCLUDE);
		this.world.publish();
		assertThat(found(PLANTED)).isEmpty();
		assertThat(found(List.of("为了规范停车秩序"))).as("the search finds what everybody may read")
			.anyMatch((place) -> place.contains("participation_activity"));
		assertThat(opinion(id, hidden).words()).isEqualTo("不同意。" + ALL);
		assertThat(opinion(id, hidden).decision().reason()).endsWith(ALL);

		keepingPeriodEnds(id);
		assertThat(opinion(id, hidden).words()).isEmpty();
		assertThat(opinion(id, hidden).decision().reason()).isEmpty();
		assertThat(opinion(id, shown).words()).isEqualTo("夜间停车应当免费。");
		assertThat(this.intake.get(hidden).answers().values()).containsOnlyKeys("about");
		this.world.publish();
		assertThat(this.world.page(this.world.activity(id).path().substring(1))).content().contains("夜间停车应当免费。");
		assertThat(this.context.getBean(ParticipationTime.class).actions(id)).contains("participation.anonymise");
	}

	@Test
	void aCopyOfTheDatabaseNamesNobodyWhoAnsweredInWords() {
		var id = this.world.openSurvey(QUESTIONS, OncePer.NONE, ResultsShown.AFTER_END);
		var urns = this.context.getBean(EmptyUrns.class);
		synchronized (urns) {
			this.world.answer(id, Map.of("often", List.of("每天"), "why", List.of(ALL)));
			this.world.answer(id, Map.of("often", List.of("很少"), "why", List.of("站太远")));
			// one from before answers were sealed
			this.jdbc.sql(
					"insert into participation_urn (activity, answers) values (?, '{\"often\":[\"很少\"],\"why\":[\"早班太晚\"]}')")
				.param(id.value())
				.update();
			assertThat(found(PLANTED)).isEmpty();
			this.world.move(this.world.manager, id, ActivityAct.CLOSE, "已经足够");
			urns.emptyAll();
		}
		assertThat(found(PLANTED)).isEmpty();
		assertThat(texts(id)).extracting(OpenText::text).containsExactlyInAnyOrder(ALL, "站太远", "早班太晚");

		keepingPeriodEnds(id);
		assertThat(texts(id)).extracting(OpenText::text).containsOnly("");
	}

	@Test
	void aCopyOfTheDatabaseNamesNobodyWhoRegisteredForAHearing() {
		var hearings = new HearingWorld(this.context);
		var id = hearings.open(hearings.detail());
		this.world = hearings.world;
		var sent = send("hearing-", id,
				Map.of("name", "欧阳雪竹", "identity", HearingWorld.identity(987), "phone", "13987650987", "mail",
						"xuezhu987@example.org", "occupation", "白鹭墩小学", "statement", ALL, "promise", "yes"));
		hearings.invite(id, 1, "贾望川");
		hearings.write(id, new HearingPlan(List.of(new AgendaItem("09:00", "请贾望川发言")), List.of(), (LocalDate) null));
		var screening = this.context.getBean(ScreenRegistrations.class);
		screening.exclude(this.world.manager, id, hearings.registration(sent).id(), "不是本镇居民：" + ALL);
		assertThat(found(PLANTED)).isEmpty();
		assertThat(hearings.registration(sent).shownName()).isEqualTo("欧**竹");
		assertThat(hearings.registration(sent).outcome().reason()).endsWith(ALL);
		assertThat(hearings.registrations(id)).extracting(Registration::shownName).contains("贾望川");

		this.world.move(this.world.reviewer, id, ActivityAct.CANCEL, "方案不再推进");
		assertThat(found(PLANTED)).isEmpty();
		keepingPeriodEnds(id);
		assertThat(hearings.registrations(id)).extracting(Registration::shownName).containsOnly("");
		assertThat(hearings.registration(sent).outcome().reason()).isEmpty();
		assertThat(this.intake.get(sent).answers().values()).containsOnlyKeys("promise");
	}

	@Test
	void aCopyOfTheDatabaseNamesNobodyWhoAskedAGuest() {
		var id = this.world.draft(ActivityKind.INTERVIEW);
		this.world.save(id,
				new InterviewDetail(null, 0, List.of(new Guest("江晓岚", "县教育局局长", null)), "宁静", "", null, ""));
		this.world.open(id);
		var hidden = send("interview-", id, Map.of("question", "请回电。" + ALL, "nickname", "欧阳雪竹"));
		var shown = send("interview-", id, Map.of("question", "学位够不够？", "nickname", "小河"));
		screen(id, question(id, hidden), State.HIDDEN, "含个人信息：" + ALL);
		screen(id, question(id, shown), State.SHOWN, "");
		say(id, Speaker.HOST, null, "各位网友，上午好。");
		var corrected = say(id, Speaker.HOST, null, "刚才提问的是贾望川。");
		var gone = say(id, Speaker.PUBLIC, question(id, shown).id(), "我是贾望川，" + ALL);
		var correct = this.context.getBean(CorrectInterview.class);
		correct.correct(this.world.manager, id, corrected.id(), new Correction("刚才提问的是一位网友。", ""));
		correct.withdraw(this.world.manager, id, gone.id(), "涉及个人信息");
		this.world.publish();
		assertThat(found(PLANTED)).isEmpty();
		assertThat(found(List.of("各位网友，上午好。"))).as("the search finds what everybody may read")
			.anyMatch((place) -> place.contains("participation_interview_entry"));
		assertThat(question(id, hidden).screening().reason()).isEqualTo("含个人信息：" + ALL);
		assertThat(entry(id, gone).words()).endsWith(ALL);

		this.world.move(this.world.manager, id, ActivityAct.CLOSE, "讲完了");
		keepingPeriodEnds(id);
		assertThat(question(id, hidden)).satisfies((one) -> {
			assertThat(one.original() + one.words() + one.name() + one.screening().reason()).isEmpty();
		});
		assertThat(question(id, shown)).satisfies((one) -> {
			assertThat(one.original()).isEmpty();
			assertThat(one.name() + one.words()).isEqualTo("小河学位够不够？");
		});
		assertThat(entry(id, gone).words()).isEmpty();
		assertThat(this.intake.get(hidden).answers().values()).isEmpty();
		assertThat(matters("participation.interview-question").view(this.intake.get(hidden)).state()).isNotEmpty();
	}

	/** As long ago as words are kept, and a day more; others' activities stay young. */
	private void keepingPeriodEnds(ActivityId id) {
		var anonymise = this.context.getBean(AnonymiseActivities.class);
		anonymise.anonymise();
		assertThat(anonymisedAt(id)).isNull();
		this.jdbc.sql("update participation_activity set changed_at = changed_at - interval '1096 days' where id = ?")
			.param(id.value())
			.update();
		anonymise.anonymise();
		assertThat(anonymisedAt(id)).isNotNull();
		assertThat(found(PLANTED)).isEmpty();
	}

	private Object anonymisedAt(ActivityId id) {
		return this.jdbc.sql("select anonymised_at from participation_activity where id = ?")
			.param(id.value())
			.query()
			.singleRow()
			.get("anonymised_at");
	}

	private List<String> found(List<String> words) {
		return new DatabaseCopy(this.jdbc).found(words);
	}

	private SubmissionId send(String prefix, ActivityId id, Map<String, String> fields) {
		var point = point(prefix + this.world.activity(id).number());
		var values = new java.util.HashMap<String, List<String>>();
		fields.forEach((field, value) -> values.put(field, List.of(value)));
		var forms = this.context.getBean(Forms.class);
		var version = forms.current(point.form());
		var answers = forms.answers(version, Posted.of(values));
		var sent = this.intake
			.accept(new NewSubmission(point.kind(), point.subject(), this.world.site.id(), version, answers,
					UUID.randomUUID().toString(), Origin.WEB))
			.id();
		this.context.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.context.getBeanProvider(SubmissionReceiver.class)
				.stream()
				.filter((room) -> room.kind().equals(point.kind()))
				.forEach((room) -> room.received(this.intake.get(sent))));
		return sent;
	}

	private SubmissionPoint point(String key) {
		return this.context.getBeanProvider(SubmissionPoints.class)
			.stream()
			.flatMap((room) -> room.find(this.world.site.id(), key).stream())
			.findFirst()
			.orElseThrow();
	}

	private TrackedMatters matters(String kind) {
		return this.context.getBeanProvider(TrackedMatters.class)
			.stream()
			.filter((room) -> room.kind().equals(kind))
			.findFirst()
			.orElseThrow();
	}

	private Opinion opinion(ActivityId id, SubmissionId sent) {
		return this.context.getBean(DecideOpinions.class)
			.opinions(dossier(id), new OpinionFilter(null, null, null), new Position(null, 50))
			.items()
			.stream()
			.filter((one) -> one.submission().equals(sent.value()))
			.findFirst()
			.orElseThrow();
	}

	private List<OpenText> texts(ActivityId id) {
		return this.context.getBean(ScreenTexts.class).texts(dossier(id), null, new Position(null, 50)).items();
	}

	private InterviewQuestion question(ActivityId id, SubmissionId sent) {
		return this.context.getBean(ScreenQuestions.class)
			.questions(dossier(id), null, new Position(null, 50))
			.items()
			.stream()
			.filter((one) -> one.submission().equals(sent.value()))
			.findFirst()
			.orElseThrow();
	}

	private void screen(ActivityId id, InterviewQuestion question, State state, String reason) {
		this.context.getBean(ScreenQuestions.class)
			.screen(this.world.manager, id, List.of(question.id()), new Screening(state, reason, null));
	}

	private InterviewEntry say(ActivityId id, Speaker speaker, UUID question, String words) {
		return this.context.getBean(WriteInterview.class)
			.add(this.world.manager, id, new NewEntry(UUID.randomUUID(), speaker, 0, question, words, null));
	}

	private InterviewEntry entry(ActivityId id, InterviewEntry entry) {
		return this.context.getBean(InterviewRecord.class)
			.newest(id, 50)
			.stream()
			.filter((one) -> one.id().equals(entry.id()))
			.findFirst()
			.orElseThrow();
	}

	private Dossier dossier(ActivityId id) {
		return this.context.getBean(ShowActivity.class).dossier(this.world.manager, id);
	}

}
