package org.yichuang.participation;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.files.Files;
import org.yichuang.forms.Checked;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.intake.Submission;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.intake.spi.SubmissionPoints;
import org.yichuang.intake.spi.SubmissionReaders;
import org.yichuang.intake.spi.SubmissionReceiver;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.kernel.Actor;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.HearingDetail.Ground;
import org.yichuang.participation.model.HearingDetail.HearingMatter;
import org.yichuang.participation.model.HearingDetail.HearingSelection;
import org.yichuang.participation.model.HearingDetail.HearingSession;
import org.yichuang.participation.model.HearingDetail.Rule;
import org.yichuang.participation.model.HearingDetail.SeatGroup;
import org.yichuang.participation.model.HearingFindings;
import org.yichuang.participation.model.HearingPaper;
import org.yichuang.participation.model.HearingPlan;
import org.yichuang.participation.model.HearingRecord;
import org.yichuang.participation.model.HearingRecord.Part;
import org.yichuang.participation.model.HearingRecord.Statement;
import org.yichuang.participation.model.Opinion.Adoption;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.model.Registration;
import org.yichuang.participation.model.Window;
import org.yichuang.participation.store.RegistrationStore;
import org.yichuang.participation.usecase.KeepActivityTime;
import org.yichuang.participation.usecase.ScreenRegistrations;
import org.yichuang.participation.usecase.SelectParticipants;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.usecase.WriteHearing;
import org.yichuang.testing.TestClock;

/** Holds hearings in a township, as its clerks and citizens do. */
final class HearingWorld {

	static final String KIND = "participation.hearing";

	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	private static final Duration REGISTRATION = Duration.ofDays(10);

	final ParticipationFixture world;

	private final ApplicationContext context;

	private final TestClock clock;

	HearingWorld(ApplicationContext context) {
		this.context = context;
		this.world = new ParticipationFixture(context);
		this.clock = context.getBean(TestClock.class);
	}

	/** Two seats and one reserve for consumers, by lot; one seat for an expert. */
	HearingDetail detail() {
		return detail(Ground.DECISION, heldAt(), Rule.LOT, "当日公布的体育彩票号码");
	}

	HearingDetail detail(Ground ground, Instant heldAt, Rule rule, String numberSource) {
		return new HearingDetail(null, 0, "", new HearingMatter(ground, "为合理调整水价，起草本方案。", "第一条 居民用水每立方米三元。\n第二条 分三档。"),
				new HearingSession(heldAt, "镇政府二楼会议室", ""), new HearingSelection("年满十八周岁的本镇居民可以报名。\n可以旁听。", rule,
						numberSource, List.of(new SeatGroup("消费者代表", 2, 1, false), new SeatGroup("专家", 1, 0, true))));
	}

	/** Three weeks from now: time for registration, selection and material. */
	Instant heldAt() {
		return this.clock.instant().plus(Duration.ofDays(21));
	}

	ActivityId draft(HearingDetail detail) {
		var id = this.world.draft(ActivityKind.HEARING);
		save(id, detail);
		return id;
	}

	void save(ActivityId id, HearingDetail detail) {
		var now = this.clock.instant();
		this.world.save(id, new Window(now.minusSeconds(60), now.plus(REGISTRATION)), detail);
	}

	ActivityId open(HearingDetail detail) {
		var id = draft(detail);
		this.world.open(id);
		return id;
	}

	/** Ends registration by the clock. */
	void close() {
		this.clock.forward(REGISTRATION.plusMinutes(1));
		this.context.getBean(KeepActivityTime.class).moveDue();
	}

	SubmissionPoint point(ActivityId id) {
		return points().find(this.world.site.id(), "hearing-" + this.world.activity(id).number()).orElseThrow();
	}

	SubmissionPoints points() {
		return only(SubmissionPoints.class, (room) -> room.kind().equals(KIND));
	}

	/** Sends, and hands over to the room as intake does. */
	SubmissionId register(ActivityId id, String name, String identity) {
		var sent = send(id, values(name, identity));
		deliver(sent);
		return sent;
	}

	static Map<String, List<String>> values(String name, String identity) {
		var values = new LinkedHashMap<String, List<String>>();
		values.put("name", List.of(name));
		values.put("identity", List.of(identity));
		values.put("phone", List.of("13800001111"));
		values.put("statement", List.of("建议保障困难家庭。"));
		values.put("promise", List.of("yes"));
		return values;
	}

	/** Sends; it stays on its way to the room for a year. */
	SubmissionId send(ActivityId id, Map<String, List<String>> values) {
		var point = point(id);
		var forms = this.context.getBean(Forms.class);
		var version = forms.current(point.form());
		var answers = ((Checked.Sound) forms.check(version, Posted.of(values))).answers();
		this.clock.forward(Duration.ofSeconds(1));
		return this.context.getBean(TransactionTemplate.class).execute((status) -> {
			var sent = this.context.getBean(Intake.class)
				.accept(new NewSubmission(KIND, point.subject(), this.world.site.id(), version, answers,
						UUID.randomUUID().toString(), Origin.WEB))
				.id();
			this.context.getBean(JdbcClient.class)
				.sql("update intake_delivery set next_at = next_at + interval '1 year' where submission_id = ?")
				.param(sent.value())
				.update();
			return sent;
		});
	}

	/**
	 * Hands over in a transaction; what runs in the background does so at most once more.
	 */
	void deliver(SubmissionId sent) {
		this.context.getBean(TransactionTemplate.class).executeWithoutResult((status) -> {
			only(SubmissionReceiver.class, (room) -> room.kind().equals(KIND)).received(submission(sent));
			this.context.getBean(JdbcClient.class)
				.sql("delete from intake_delivery where submission_id = ?")
				.param(sent.value())
				.update();
		});
	}

	void select(ActivityId id, String number) {
		this.context.getBean(SelectParticipants.class).select(this.world.reviewer, id, number);
	}

	void invite(ActivityId id, int group, String name) {
		this.context.getBean(ScreenRegistrations.class).invite(this.world.manager, id, group, name);
	}

	Registration registration(SubmissionId sent) {
		return this.context.getBean(RegistrationStore.class).bySubmission(sent.value()).orElseThrow();
	}

	List<Registration> registrations(ActivityId id) {
		return this.context.getBean(RegistrationStore.class).all(id);
	}

	MatterView track(SubmissionId sent) {
		return matters().view(submission(sent));
	}

	TrackedMatters matters() {
		return only(TrackedMatters.class, (room) -> room.kind().equals(KIND));
	}

	SubmissionReaders readers() {
		return only(SubmissionReaders.class, (room) -> room.kind().equals(KIND));
	}

	Submission submission(SubmissionId sent) {
		return this.context.getBean(Intake.class).get(sent);
	}

	HearingPlan plan(LocalDate deliveredOn) {
		return new HearingPlan(
				List.of(new HearingPlan.AgendaItem("09:00", "宣布纪律"), new HearingPlan.AgendaItem("09:10", "介绍方案")),
				List.of(material(this.world.manager)), deliveredOn);
	}

	HearingPlan.Material material(Actor by) {
		var bytes = new ByteArrayInputStream("水价成本监审报告".getBytes(StandardCharsets.UTF_8));
		var file = this.context.getBean(Files.class).store(by, "成本监审 报告.txt", bytes);
		return new HearingPlan.Material(file.id().value(), "成本监审报告");
	}

	HearingRecord record() {
		return new HearingRecord("应到3人，实到3人。",
				List.of(new Statement(Part.INTRODUCTION, "张科长", "水务站", "方案依据是成本监审。"),
						new Statement(Part.STATEMENT, "1号参加人", "消费者代表", "建议第一档水量提高到十五立方米。"),
						new Statement(Part.EXPLANATION, "张科长", "水务站", "将研究。")),
				"3名参加人当场核对并签字", today());
	}

	static HearingFindings findings() {
		return new HearingFindings(List.of(new HearingFindings.Point("第一档水量提高", Adoption.PARTLY, "提高到十二立方米"),
				new HearingFindings.Point("困难家庭减免", Adoption.ADOPTED, "")));
	}

	LocalDate today() {
		return this.clock.instant().atZone(BEIJING).toLocalDate();
	}

	void write(ActivityId id, HearingPaper paper) {
		var writing = this.context.getBean(WriteHearing.class);
		var dossier = this.context.getBean(ShowActivity.class).dossier(this.world.manager, id);
		writing.write(this.world.manager, id, paper, writing.paper(dossier, paper.paper()).version());
	}

	void publish(ActivityId id, Paper.Kind kind, String note) {
		this.context.getBean(WriteHearing.class).publish(this.world.reviewer, id, kind, note);
	}

	/** Selects, delivers the material in time and lets the day of the hearing come. */
	void hold(ActivityId id) {
		select(id, "20261201");
		write(id, plan(today()));
		publish(id, Paper.Kind.HEARING_PLAN, "");
		this.clock.forward(Duration.ofDays(12));
	}

	void conclude(ActivityId id) {
		this.world.move(this.world.reviewer, id, ActivityAct.CONCLUDE);
	}

	/** A citizen's identity number of a made-up person, with its check digit. */
	static String identity(int serial) {
		var body = "99010119900101%03d".formatted(serial);
		var weights = new int[] { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
		var sum = 0;
		for (var i = 0; i < weights.length; i++) {
			sum += (body.charAt(i) - '0') * weights[i];
		}
		return body + "10X98765432".charAt(sum % 11);
	}

	private <T> T only(Class<T> type, java.util.function.Predicate<T> wanted) {
		return this.context.getBeanProvider(type).stream().filter(wanted).findFirst().orElseThrow();
	}

}
