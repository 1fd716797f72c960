package org.yichuang.participation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.files.usecase.ReadFile;
import org.yichuang.forms.Answers;
import org.yichuang.intake.Intake;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.ActivityFilter.Position;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.HearingDetail.Ground;
import org.yichuang.participation.model.HearingDetail.HearingMatter;
import org.yichuang.participation.model.HearingDetail.HearingSelection;
import org.yichuang.participation.model.HearingDetail.HearingSession;
import org.yichuang.participation.model.HearingDetail.Rule;
import org.yichuang.participation.model.HearingDetail.SeatGroup;
import org.yichuang.participation.model.HearingFindings;
import org.yichuang.participation.model.HearingLot;
import org.yichuang.participation.model.HearingPlan;
import org.yichuang.participation.model.HearingRecord;
import org.yichuang.participation.model.Opinion.Adoption;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.model.Registration.State;
import org.yichuang.participation.usecase.MoveActivity;
import org.yichuang.participation.usecase.MoveHearing;
import org.yichuang.participation.usecase.ScreenRegistrations;
import org.yichuang.participation.usecase.SelectParticipants;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.usecase.WriteHearing;
import org.yichuang.participation.usecase.WriteResult;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A hearing's whole way: notice, registration, selection, agenda and material, record,
 * report; and what the regulations ask of each step.
 */
@SpringBootTest(properties = "yichuang.publishing.render-time=60s")
@Import(ParticipationTime.class)
class HearingFlowTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ShowActivity show;

	@Autowired
	private MoveActivity move;

	@Autowired
	private ScreenRegistrations screening;

	@Autowired
	private WriteHearing writing;

	@Autowired
	private TestClock clock;

	@Autowired
	private ParticipationTime time;

	private HearingWorld hearings;

	private ParticipationFixture world;

	@BeforeEach
	void openASite() {
		this.hearings = new HearingWorld(this.context);
		this.world = this.hearings.world;
	}

	@Test
	void goesFromTheNoticeToTheReportOfWhatBecameOfEachOpinion() throws IOException {
		var id = this.hearings.open(this.hearings.detail());
		var names = List.of("王小明", "李大伟", "赵云", "欧阳建国");
		for (var i = 0; i < names.size(); i++) {
			this.hearings.register(id, names.get(i), HearingWorld.identity(i));
		}
		this.hearings.invite(id, 1, "陈立（县水务学会）");
		this.hearings.close();
		this.hearings.hold(id);
		this.hearings.write(id, this.hearings.record());
		this.hearings.publish(id, Paper.Kind.HEARING_RECORD, "");
		this.context.getBean(WriteResult.class).write(this.world.manager, id, "水价方案按听证意见修改后提交审议。", 0);
		this.hearings.write(id, HearingWorld.findings());
		this.hearings.conclude(id);
		this.world.publish();

		var path = this.world.activity(id).path();
		assertThat(path).startsWith("/participation/hearings/");
		var page = Jsoup.parse(this.world.page(path.substring(1)).toFile(), "UTF-8");
		assertThat(page.text()).contains("镇政府二楼会议室", "年满十八周岁", "居民用水每立方米三元", "陈立（县水务学会）", "介绍方案", "建议第一档水量提高到十五立方米",
				"3名参加人当场核对并签字", "水价方案按听证意见修改后提交审议", "部分采纳", "提高到十二立方米");
		assertThat(page.html()).doesNotContain("王小明", "李大伟", "欧阳建国", "13800001111", HearingWorld.identity(1));
		var file = page.select(".materials a").attr("href");
		assertThat(file).startsWith("/files/");
		assertThat(Files.readString(this.world.page(file.substring(1)
			.replace("%20", " ")
			.replace("%E6%88%90%E6%9C%AC%E7%9B%91%E5%AE%A1", "成本监审")
			.replace("%E6%8A%A5%E5%91%8A", "报告")))).contains("水价成本监审报告");
		assertThat(this.world.page("participation/hearings/index.html")).content().contains(path);
		assertThat(this.time.amounts("participation.hearing-opened", id)).containsExactly(1L);
		assertThat(this.time.amounts("participation.hearing-held", id)).containsExactly(1L);
		assertThat(this.time.amounts("participation.hearing-result-published", id)).containsExactly(1L);
		assertThat(this.time.measured.stream()
			.filter((one) -> one.kind().equals("participation.hearing-registered")
					&& this.world.site.id().equals(one.site())))
			.hasSize(4);
		assertThat(this.time.actions(id)).contains("participation.select-participants",
				"participation.publish-hearing-plan", "participation.publish-hearing-record",
				"participation.write-hearing-findings", "participation.invite-participant");
	}

	@Test
	void letsAnybodyWorkOutTheLotAgainFromThePage() throws IOException {
		var id = this.hearings.open(this.hearings.detail());
		var digest = ((HearingDetail) this.world.activity(id).detail()).lotDigest();
		for (var i = 0; i < 6; i++) {
			this.hearings.register(id, "村民" + "甲乙丙丁戊己".charAt(i), HearingWorld.identity(i));
		}
		this.world.publish();
		var path = this.world.activity(id).path().substring(1);
		assertThat(this.world.page(path)).content().contains(digest);
		assertThat(this.jdbc.sql("select seed from participation_hearing_lot where activity = :id")
			.param("id", id.value())
			.query(String.class)
			.single()).satisfies((seed) -> assertThat(this.world.page(path)).content().doesNotContain(seed));
		this.hearings.close();
		this.hearings.select(id, "20261201 08");
		this.world.publish();
		var page = Jsoup.parse(this.world.page(path).toFile(), "UTF-8");
		var seed = page.select(".lot code").first().text();
		assertThat(HearingLot.digest(seed)).isEqualTo(digest);
		var rows = new ArrayList<>(page.select(".lot tbody tr"));
		assertThat(rows).hasSize(6);
		rows.forEach((row) -> assertThat(row.select("code").text())
			.isEqualTo(HearingLot.digest(seed + "|20261201 08|" + row.select("th").text())));
		rows.sort(java.util.Comparator.comparing((row) -> row.select("code").text()));
		assertThat(rows.stream().map((row) -> row.select("td").get(1).text())).containsExactly("参加人", "参加人", "候补",
				"未选中", "未选中", "未选中");
		assertThat(problem(() -> this.hearings.select(id, "1")))
			.isEqualTo(ParticipationProblems.HEARING_SELECTED_ALREADY);
	}

	@Test
	void keepsWhoRegisteredWithIntakeOnly() {
		var id = this.hearings.open(this.hearings.detail());
		var sent = this.hearings.register(id, "欧阳建国", HearingWorld.identity(7));
		assertThat(this.jdbc.sql("""
				select to_jsonb(r)::text from participation_hearing_registration r where activity = :id
				""").param("id", id.value()).query(String.class).single()).contains("sealed:")
			.doesNotContain("欧阳", "欧**国", "13800001111", HearingWorld.identity(7), "困难家庭");
		assertThat(this.hearings.registration(sent).shownName()).isEqualTo("欧**国");
		assertThat(this.hearings.readers().mayRead(this.world.manager, this.hearings.submission(sent))).isTrue();
		assertThat(this.hearings.readers().mayRead(this.world.reviewer, this.hearings.submission(sent))).isFalse();
		var clear = this.context.getBean(Intake.class).reveal(this.world.manager, sent, "核对身份");
		assertThat(clear.get("identity")).containsExactly(HearingWorld.identity(7));
		assertThat(this.time.audited.stream()
			.filter((one) -> one.action().equals("intake.reveal") && one.subjectId().equals(sent.toString())))
			.hasSize(1);
	}

	@Test
	void countsAPersonOnceAndLeavesOutWhoDoesNotQualify() {
		var id = this.hearings.open(this.hearings.detail(Ground.DECISION, this.hearings.heldAt(), Rule.ORDER, ""));
		var first = this.hearings.register(id, "王小明", HearingWorld.identity(1));
		var again = this.hearings.register(id, "王小明", HearingWorld.identity(1));
		var stranger = this.hearings.register(id, "外地人", HearingWorld.identity(2));
		var second = this.hearings.register(id, "李大伟", HearingWorld.identity(3));
		var third = this.hearings.register(id, "赵云", HearingWorld.identity(4));
		var fourth = this.hearings.register(id, "钱多", HearingWorld.identity(5));
		var excluded = this.hearings.registration(stranger).id();
		this.screening.exclude(this.world.manager, id, excluded, "不是本镇居民");
		assertThat(problem(() -> this.screening.exclude(this.world.manager, id, excluded, "再说一次")))
			.isEqualTo(ParticipationProblems.STATE_DOES_NOT_ALLOW);
		this.screening.exclude(this.world.manager, id, excluded, "");
		this.screening.exclude(this.world.manager, id, excluded, "不是本镇居民");
		this.hearings.close();
		this.hearings.select(id, "不会用到");
		assertThat(List.of(first, again, stranger, second, third, fourth)
			.stream()
			.map((sent) -> this.hearings.registration(sent).outcome().state())).containsExactly(State.SELECTED,
					State.INELIGIBLE, State.INELIGIBLE, State.SELECTED, State.RESERVE, State.NOT_SELECTED);
		assertThat(this.hearings.track(again).explanation()).contains("重复报名");
		assertThat(this.hearings.track(stranger).explanation()).contains("不是本镇居民");
		assertThat(this.hearings.track(first).answer()).contains("镇政府二楼会议室");
		assertThat(this.hearings.track(third).state()).isEqualTo("候补");
		assertThat(this.hearings.track(fourth).acts()).isEmpty();
		assertThat(problem(() -> this.screening.exclude(this.world.manager, id, excluded, "")))
			.isEqualTo(ParticipationProblems.HEARING_SELECTED_ALREADY);
		assertThat(told(first)).isEqualTo(1);
	}

	@Test
	void letsAReserveMoveUpWhenAParticipantWithdrawsAtTrack() throws IOException {
		var id = this.hearings.open(this.hearings.detail(Ground.DECISION, this.hearings.heldAt(), Rule.ORDER, ""));
		var sent = List.of(this.hearings.register(id, "王小明", HearingWorld.identity(1)),
				this.hearings.register(id, "李大伟", HearingWorld.identity(2)),
				this.hearings.register(id, "赵子龙", HearingWorld.identity(3)));
		this.hearings.close();
		this.hearings.select(id, "");
		assertThat(this.hearings.track(sent.getFirst()).acts()).extracting("code").containsExactly("withdraw");
		this.context.getBean(org.springframework.transaction.support.TransactionTemplate.class)
			.executeWithoutResult((status) -> this.hearings.matters()
				.act(this.hearings.submission(sent.getFirst()), "withdraw",
						new Answers(java.util.Map.of(), java.util.Map.of())));
		assertThat(this.hearings.registration(sent.get(2)).outcome().state()).isEqualTo(State.SELECTED);
		assertThat(told(sent.get(2))).isEqualTo(2);
		assertThat(this.hearings.track(sent.getFirst()).state()).isEqualTo("已退出");
		this.world.publish();
		var page = Jsoup.parse(this.world.page(this.world.activity(id).path().substring(1)).toFile(), "UTF-8");
		assertThat(page.select(".people").text()).contains("李*伟", "赵*龙").doesNotContain("王*明");
		assertThat(this.time.actions(id)).contains("participation.withdraw-registration",
				"participation.move-up-reserve");
		assertThat(problem(() -> this.screening.withdraw(this.world.manager, id,
				this.hearings.registration(sent.getFirst()).id(), "又来")))
			.isEqualTo(ParticipationProblems.STATE_DOES_NOT_ALLOW);
	}

	@Test
	void invitesOnlyToSeatsForInvitedAndNoMoreThanThereAre() {
		var id = this.hearings.open(this.hearings.detail());
		assertThat(problem(() -> this.hearings.invite(id, 0, "熟人")))
			.isEqualTo(ParticipationProblems.HEARING_GROUP_NOT_INVITED);
		assertThat(problem(() -> this.hearings.invite(id, 9, "熟人")))
			.isEqualTo(ParticipationProblems.HEARING_GROUP_NOT_INVITED);
		assertThatThrownBy(() -> this.hearings.invite(id, 1, " ")).isInstanceOf(Invalid.class);
		this.hearings.invite(id, 1, "陈立");
		assertThat(problem(() -> this.hearings.invite(id, 1, "再来一位")))
			.isEqualTo(ParticipationProblems.HEARING_SEATS_TAKEN);
	}

	@Test
	void selectsOnlyWhenRegistrationIsOverAndEverythingHasArrived() {
		var id = this.hearings.open(this.hearings.detail());
		assertThat(problem(() -> this.hearings.select(id, "1"))).isEqualTo(ParticipationProblems.STATE_DOES_NOT_ALLOW);
		this.hearings.close();
		assertThat(problem(() -> this.hearings.select(id, "1"))).isEqualTo(ParticipationProblems.HEARING_NOBODY);
		assertThat(reasons(this.context.getBean(SelectParticipants.class)
			.refusals(this.world.manager, this.show.dossier(this.world.manager, id))))
			.contains(KernelProblems.NOT_PERMITTED);
		var late = this.hearings.open(this.hearings.detail());
		var sent = this.hearings.send(late, HearingWorld.values("王小明", HearingWorld.identity(1)));
		this.hearings.close();
		assertThat(problem(() -> this.hearings.select(late, "1")))
			.isEqualTo(ParticipationProblems.HEARING_STILL_ARRIVING);
		this.hearings.deliver(sent);
		assertThat(problem(() -> this.hearings.select(late, " ")))
			.isEqualTo(ParticipationProblems.HEARING_NUMBER_REQUIRED);
		assertThatThrownBy(() -> this.hearings.select(late, "1'; rm -rf /|")).isInstanceOf(Invalid.class);
		this.clock.forward(Duration.ofDays(30));
		assertThat(problem(() -> this.hearings.select(late, "1")))
			.isEqualTo(ParticipationProblems.HEARING_HELD_ALREADY);
	}

	@Test
	void takesRegistrationsOnlyWhileItIsOpenAndOnItsOwnSite() {
		var id = this.hearings.open(this.hearings.detail());
		var key = "hearing-" + this.world.activity(id).number();
		assertThat(this.hearings.points().open(this.world.site.id()))
			.filteredOn((point) -> point.kind().startsWith("participation."))
			.hasSize(1);
		assertThat(this.hearings.points().find(new ParticipationFixture(this.context).site.id(), key)).isEmpty();
		assertThat(this.hearings.points().find(this.world.site.id(), "hearing-x1")).isEmpty();
		this.hearings.close();
		assertThat(this.hearings.point(id).open()).isFalse();
	}

	@Test
	void tellsThoseWhoRegisteredThatItIsMovedOrCancelled() throws IOException {
		var id = this.hearings.open(this.hearings.detail());
		var sent = this.hearings.register(id, "王小明", HearingWorld.identity(1));
		var moving = this.context.getBean(MoveHearing.class);
		var sooner = new MoveHearing.NewSession(this.clock.instant().plus(Duration.ofDays(12)), "礼堂", "会场检修");
		assertThat(problem(() -> moving.move(this.world.reviewer, id, sooner)))
			.isEqualTo(ParticipationProblems.HEARING_TOO_SOON);
		var later = this.clock.instant().plus(Duration.ofDays(40));
		assertThatThrownBy(() -> moving.move(this.world.reviewer, id, new MoveHearing.NewSession(later, "礼堂", "")))
			.isInstanceOf(Invalid.class);
		moving.move(this.world.reviewer, id, new MoveHearing.NewSession(later, "镇影剧院", "会场检修"));
		assertThat(told(sent)).isEqualTo(1);
		this.hearings.close();
		this.world.move(this.world.reviewer, id, ActivityAct.CANCEL, "方案撤回");
		assertThat(this.world.activity(id).state()).isEqualTo(ActivityState.CANCELLED);
		assertThat(told(sent)).isEqualTo(2);
		assertThat(this.hearings.track(sent).state()).isEqualTo("听证会已取消");
		this.world.publish();
		assertThat(this.world.page(this.world.activity(id).path().substring(1))).content()
			.contains("镇影剧院", "会场检修", "方案撤回");
		assertThat(reasons(moving.refusals(this.world.reviewer, this.show.dossier(this.world.manager, id))))
			.containsExactly(ParticipationProblems.STATE_DOES_NOT_ALLOW);
	}

	@Test
	void 重大行政决策程序暂行条例第十六条_提前公布草案说明时间地点和遴选办法() {
		var id = this.hearings.draft(HearingDetail.fresh());
		assertThat(reasons(refusals(id, ActivityAct.SUBMIT))).containsExactlyInAnyOrder(
				ParticipationProblems.DRAFT_TEXT_REQUIRED, ParticipationProblems.EXPLANATION_REQUIRED,
				ParticipationProblems.HEARING_SESSION_REQUIRED, ParticipationProblems.HEARING_ATTENDANCE_REQUIRED,
				ParticipationProblems.HEARING_SEATS_REQUIRED);
		var closes = this.clock.instant().plus(Duration.ofDays(10));
		this.hearings.save(id, this.hearings.detail(Ground.DECISION, closes.plus(Duration.ofDays(6)), Rule.ORDER, ""));
		assertThat(reasons(refusals(id, ActivityAct.SUBMIT))).containsExactly(ParticipationProblems.HEARING_TOO_SOON);
		this.hearings.save(id, this.hearings.detail(Ground.DECISION, closes.plus(Duration.ofDays(7)), Rule.ORDER, ""));
		assertThat(refusals(id, ActivityAct.SUBMIT)).isEmpty();
	}

	@Test
	void 重大行政决策程序暂行条例第十六条_材料于听证会七日前送达参加人() {
		var id = this.hearings.open(this.hearings.detail());
		this.hearings.register(id, "王小明", HearingWorld.identity(1));
		this.hearings.write(id, this.hearings.plan(null));
		this.hearings.publish(id, Paper.Kind.HEARING_PLAN, "");
		this.hearings.write(id, this.hearings.plan(this.hearings.today()));
		assertThat(problem(() -> this.hearings.publish(id, Paper.Kind.HEARING_PLAN, "送达")))
			.isEqualTo(ParticipationProblems.HEARING_NOT_SELECTED);
		this.hearings.close();
		this.hearings.select(id, "1");
		var day = ((HearingDetail) this.world.activity(id).detail()).session().day();
		this.hearings.write(id, this.hearings.plan(day.minusDays(6)));
		assertThat(problem(() -> this.hearings.publish(id, Paper.Kind.HEARING_PLAN, "送达")))
			.isEqualTo(ParticipationProblems.HEARING_MATERIAL_LATE);
		this.clock.forward(Duration.ofDays(12));
		this.hearings.write(id, this.hearings.record());
		assertThat(reasons(publishRefusals(id, Paper.Kind.HEARING_RECORD)))
			.containsExactly(ParticipationProblems.HEARING_MATERIAL_MISSING);
		this.hearings.write(id, this.hearings.plan(day.minusDays(7)));
		assertThat(problem(() -> this.hearings.publish(id, Paper.Kind.HEARING_PLAN, " ")))
			.isEqualTo(ParticipationProblems.CORRECTION_NOTE_REQUIRED);
		this.hearings.publish(id, Paper.Kind.HEARING_PLAN, "补充送达日期");
		assertThat(publishRefusals(id, Paper.Kind.HEARING_RECORD)).isEmpty();
	}

	@Test
	void 重大行政决策程序暂行条例第十七条_承办单位介绍_参加人陈述_签字确认() {
		var id = this.hearings.open(this.hearings.detail());
		this.hearings.register(id, "王小明", HearingWorld.identity(1));
		this.hearings.close();
		assertThat(problem(() -> this.hearings.write(id, this.hearings.record())))
			.isEqualTo(ParticipationProblems.HEARING_NOT_HELD);
		this.hearings.hold(id);
		var whole = this.hearings.record();
		this.hearings.write(id, new HearingRecord("", whole.statements().subList(1, 3), "已签字", null));
		assertThat(reasons(publishRefusals(id, Paper.Kind.HEARING_RECORD))).containsExactly(
				ParticipationProblems.HEARING_RECORD_INCOMPLETE, ParticipationProblems.HEARING_RECORD_UNSIGNED);
		this.hearings.write(id, whole);
		assertThat(reasons(this.writing.publishRefusals(this.world.alsoReviewing(this.world.manager),
				this.show.dossier(this.world.manager, id), Paper.Kind.HEARING_RECORD)))
			.containsExactly(ParticipationProblems.OWN_WORK);
		this.hearings.publish(id, Paper.Kind.HEARING_RECORD, "");
	}

	@Test
	void 规章制定程序条例第十六条_规章听证提前三十日公布() {
		var now = this.clock.instant();
		var id = this.hearings
			.draft(this.hearings.detail(Ground.RULEMAKING, now.plus(Duration.ofDays(29)), Rule.LOT, ""));
		assertThat(reasons(refusals(id, ActivityAct.SUBMIT)))
			.containsExactly(ParticipationProblems.HEARING_NOTICE_TOO_SHORT);
		this.hearings.save(id, this.hearings.detail(Ground.RULEMAKING, now.plus(Duration.ofDays(30)), Rule.LOT, ""));
		this.world.move(this.world.manager, id, ActivityAct.SUBMIT);
		this.clock.forward(Duration.ofDays(1));
		assertThat(reasons(this.move.refusals(this.world.reviewer, this.show.dossier(this.world.manager, id),
				ActivityAct.APPROVE)))
			.containsExactly(ParticipationProblems.HEARING_NOTICE_TOO_SHORT);
	}

	@Test
	void publishesNoReportWithoutTheRecordAndAReasonForEachOpinion() {
		var id = this.hearings.open(this.hearings.detail());
		this.hearings.register(id, "王小明", HearingWorld.identity(1));
		this.hearings.close();
		this.hearings.hold(id);
		this.context.getBean(WriteResult.class).write(this.world.manager, id, "修改后提交审议。", 0);
		this.hearings.write(id,
				new HearingFindings(List.of(new HearingFindings.Point("降价", Adoption.NOT_ADOPTED, ""))));
		assertThat(reasons(refusals(id, ActivityAct.CONCLUDE))).containsExactly(
				ParticipationProblems.HEARING_RECORD_NOT_PUBLISHED, ParticipationProblems.HEARING_FINDINGS_REQUIRED);
		this.hearings.write(id, this.hearings.record());
		this.hearings.publish(id, Paper.Kind.HEARING_RECORD, "");
		this.hearings.write(id, HearingWorld.findings());
		assertThat(reasons(publishRefusals(id, Paper.Kind.HEARING_FINDINGS)))
			.containsExactly(ParticipationProblems.STATE_DOES_NOT_ALLOW);
		this.hearings.conclude(id);
		this.hearings.write(id,
				new HearingFindings(List.of(new HearingFindings.Point("降价", Adoption.ADOPTED, "下月执行"))));
		this.hearings.publish(id, Paper.Kind.HEARING_FINDINGS, "更正采纳情况");
		this.world.publish();
		assertThat(this.world.page(this.world.activity(id).path().substring(1))).content()
			.contains("更正采纳情况", "下月执行")
			.doesNotContain("提高到十二立方米");
	}

	@Test
	void asksForAgendaAndMaterialThatTheWriterMayGive() throws IOException {
		var id = this.hearings.open(this.hearings.detail());
		this.hearings.write(id, new HearingPlan(List.of(), List.of(), this.hearings.today()));
		assertThat(reasons(publishRefusals(id, Paper.Kind.HEARING_PLAN)))
			.contains(ParticipationProblems.HEARING_PLAN_REQUIRED, ParticipationProblems.HEARING_NOT_SELECTED);
		var foreign = this.hearings.material(new ParticipationFixture(this.context).manager);
		assertThatThrownBy(() -> this.hearings.write(id, new HearingPlan(List.of(), List.of(foreign), null)))
			.isInstanceOf(Invalid.class);
		var plan = this.hearings.plan(null);
		this.hearings.write(id, plan);
		var file = new FileId(plan.materials().getFirst().file());
		assertThat(this.context.getBean(ReadFile.class).mayRead(this.world.reviewer, file)).isTrue();
		this.world.publish();
		assertThat(this.world.page("files/" + file)).doesNotExist();
		assertThat(problem(() -> this.writing.write(this.world.manager, id, plan, 0)))
			.isEqualTo(KernelProblems.CHANGED_MEANWHILE);
	}

	@Test
	void drawsHostileTextAsText() throws IOException {
		var evil = "<script>alert(1)</script>${7*7}<#assign x=1>";
		var id = this.hearings.open(new HearingDetail(null, 0, "", new HearingMatter(Ground.DECISION, evil, evil),
				new HearingSession(this.hearings.heldAt(), evil, ""),
				new HearingSelection(evil, Rule.LOT, "", List.of(new SeatGroup(evil.substring(0, 30), 1, 0, false)))));
		this.hearings.register(id, "<b>王小明</b>".substring(3, 6), HearingWorld.identity(1));
		this.hearings.close();
		this.hearings.select(id, evil);
		this.world.publish();
		var html = Files.readString(this.world.page(this.world.activity(id).path().substring(1)));
		assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt;${7*7}");
		assertThatThrownBy(() -> this.hearings.save(this.world.draft(ActivityKind.HEARING),
				this.hearings.detail(Ground.DECISION, this.hearings.heldAt(), Rule.LOT, "长".repeat(201))))
			.isInstanceOf(Invalid.class);
	}

	@Test
	void writesRegistrationsAsATableWithoutNames() {
		var id = this.hearings.open(this.hearings.detail());
		this.hearings.register(id, "王小明", HearingWorld.identity(1));
		this.hearings.register(id, "李大伟", HearingWorld.identity(2));
		var out = new ByteArrayOutputStream();
		this.screening.export(this.world.manager, id, Enum::name, out);
		assertThat(out.size()).isGreaterThan(1000);
		var dossier = this.show.dossier(this.world.manager, id);
		var slice = this.screening.registrations(dossier, State.RECEIVED, new Position(null, 1));
		assertThat(slice.items()).hasSize(1);
		assertThat(this.screening.registrations(dossier, null, new Position(java.util.UUID.fromString(slice.next()), 1))
			.items()
			.getFirst()
			.shownName()).isEqualTo("李*伟");
		assertThat(problem(() -> this.screening.export(this.world.manager, this.world.draft(ActivityKind.CONSULTATION),
				Enum::name, out)))
			.isEqualTo(ParticipationProblems.NOT_OF_THIS_KIND);
	}

	private long told(org.yichuang.intake.SubmissionId sent) {
		var registration = this.hearings.registration(sent).id();
		return this.jdbc.sql("select count(*) from notification_delivery where key like :key")
			.param("key", "citizen:hearing-%:" + registration)
			.query(Long.class)
			.single();
	}

	private List<Refusal> publishRefusals(ActivityId id, Paper.Kind kind) {
		return this.writing.publishRefusals(this.world.reviewer, this.show.dossier(this.world.manager, id), kind);
	}

	private List<Refusal> refusals(ActivityId id, ActivityAct act) {
		var actor = (act == ActivityAct.CONCLUDE) ? this.world.reviewer : this.world.manager;
		return this.move.refusals(actor, this.show.dossier(this.world.manager, id), act);
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
