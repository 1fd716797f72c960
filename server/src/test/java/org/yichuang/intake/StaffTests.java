package org.yichuang.intake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.intake.usecase.RotateKey;
import org.yichuang.kernel.AccountId;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestAccounts;
import org.yichuang.testing.Visitor.Page;
import org.yichuang.testing.Visitor.Upload;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff see of submissions, and what senders do about theirs. */
@IntakeTest
class StaffTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Intake intake;

	@Autowired
	private SampleRoom room;

	@LocalServerPort
	private int number;

	private IntakeWorld.Place place;

	private Sender citizen;

	@BeforeEach
	void openASite() {
		this.place = IntakeWorld.open(this.context, this.number);
		this.citizen = this.place.sender();
	}

	@Test
	void seeMaskedWhatWasSentToTheirSitesAndNothingOfOthers() {
		var id = sent();
		var clerk = clerk();
		var view = get(clerk, "/api/console/submissions/" + id).json();
		assertThat(view.path("answers").toString()).contains("欧***", "138****1234", "路灯", "姓名")
			.doesNotContain("欧阳小明", "13800001234", "xiaoming", "1990");
		assertThat(view.path("mayReveal").asBoolean()).isTrue();
		var list = get(clerk, "/api/console/sites/" + this.place.site().id() + "/submissions?size=1").json();
		assertThat(list.path("items").size()).isEqualTo(1);
		var elsewhere = IntakeWorld.open(this.context, this.number);
		var stranger = AsAccount.signIn(this.context,
				TestAccounts.of(this.context).holding(elsewhere.county(), "INTAKE_CLERK"));
		assertThat(get(stranger, "/api/console/submissions/" + id).status()).isEqualTo(404);
		assertThat(get(stranger, "/api/console/sites/" + this.place.site().id() + "/submissions").status())
			.isEqualTo(404);
		assertThat(reveal(stranger, id, "好奇").status()).isEqualTo(404);
	}

	@Test
	void whoHandlesAMatterReadsItWhereverTheyWork() {
		var id = sent();
		var elsewhere = IntakeWorld.open(this.context, this.number);
		var handler = TestAccounts.of(this.context).holding(elsewhere.county(), "INTAKE_CLERK");
		this.room.letRead(handler);
		assertThat(get(AsAccount.signIn(this.context, handler), "/api/console/submissions/" + id).status())
			.isEqualTo(200);
	}

	@Test
	void seePersonalDataInClearForAReasonThatTheTrailKeeps() {
		var id = sent();
		var clerk = clerk();
		assertThat(reveal(clerk, id, " ").status()).isEqualTo(422);
		assertThat(reveal(clerk, id, "长".repeat(201)).status()).isEqualTo(422);
		assertThat(trail("intake.reveal", id.toString())).isEmpty();
		var clear = reveal(clerk, id, "需要电话核实地点").json().path("values");
		assertThat(clear.path("phone").path(0).asString()).isEqualTo("13800001234");
		assertThat(clear.path("title").isMissingNode()).isTrue();
		assertThat(trail("intake.reveal", id.toString())).hasSize(1).first().asString().contains("需要电话核实地点");
		var leader = signedIn("LEADER");
		assertThat(get(leader, "/api/console/submissions/" + id).json().path("mayReveal").asBoolean()).isFalse();
		assertThat(reveal(leader, id, "想看看").status()).isEqualTo(403);
	}

	@Test
	void readAttachmentsOfWhatTheyMayRead() {
		var page = this.citizen.sendAs(this.citizen.form(), Sender.note("有附件"),
				Map.of("files", List.of(new Upload("说明.txt", "附件"))));
		assertThat(page.status()).isEqualTo(303);
		var id = newest();
		var file = get(clerk(), "/api/console/submissions/" + id).json()
			.path("answers")
			.valueStream()
			.flatMap((answer) -> answer.path("files").valueStream())
			.findFirst()
			.orElseThrow();
		assertThat(file.path("name").asString()).isEqualTo("说明.txt");
		assertThat(get(clerk(), file.path("contentPath").asString()).body()).isEqualTo("附件");
		var stranger = TestAccounts.of(this.context).holding(TestAccounts.of(this.context).county(), "INTAKE_CLERK");
		assertThat(get(AsAccount.signIn(this.context, stranger), file.path("contentPath").asString()).status())
			.isEqualTo(404);
	}

	@Test
	void enterWhatSomebodyBringsToTheCounterOnce() {
		var clerk = clerk();
		var sites = "/api/console/sites/" + this.place.site().id();
		assertThat(get(clerk, sites + "/submission-points").json().findValuesAsString("key")).contains("note");
		var note = new java.util.LinkedHashMap<String, List<String>>();
		Sender.note("窗口来件").forEach((field, value) -> note.put(field, List.of(value)));
		var key = UUID.randomUUID().toString();
		var first = post(clerk, sites + "/submissions", entry(key, note));
		assertThat(first.status()).as(first.body()).isEqualTo(200);
		assertThat(post(clerk, sites + "/submissions", entry(key, note)).json()).isEqualTo(first.json());
		var id = SubmissionId.of(first.json().path("id").asString());
		assertThat(this.intake.get(id).origin()).isEqualTo(Origin.COUNTER);
		assertThat(trail("intake.enter", id.toString())).hasSize(1);
		note.put("phone", List.of("1"));
		assertThat(post(clerk, sites + "/submissions", entry("other", note)).body()).contains("values.phone");
		assertThat(post(clerk, sites + "/submissions", Map.of("key", "nowhere", "values", Map.of(), "files", Map.of(),
				"origin", "PHONE", "idempotencyKey", "x"))
			.body()).contains("intake/point-unknown");
		assertThat(post(clerk, sites + "/submissions", Map.of("key", "note", "values", note, "files",
				Map.of("files", List.of(UUID.randomUUID().toString())), "origin", "PHONE", "idempotencyKey", "y"))
			.status()).isEqualTo(422);
		var stranger = TestAccounts.of(this.context).holding(TestAccounts.of(this.context).county(), "INTAKE_CLERK");
		assertThat(post(AsAccount.signIn(this.context, stranger), sites + "/submissions", entry("z", note)).status())
			.isEqualTo(404);
	}

	private static Map<String, Object> entry(String key, Map<String, List<String>> values) {
		return Map.of("key", "note", "values", values, "files", Map.of(), "origin", "COUNTER", "idempotencyKey", key);
	}

	@Test
	void personalDataIsGoneForEverybodyOnceItsKeepingPeriodEnds() {
		var id = sent();
		this.intake.anonymise(id);
		this.intake.anonymise(id);
		assertThat(this.intake.get(id).answers().values()).doesNotContainKeys("title", "name", "phone", "mail",
				"identity", "home");
		assertThat(reveal(clerk(), id, "核实").code()).isEqualTo("intake/anonymised");
		assertThat(trail("intake.anonymise", id.toString())).hasSize(1);
	}

	@Test
	void aNewKeyEncryptsFromNowOnAndOldOnesStillOpen() {
		var before = sent();
		int key = this.context.getBean(RotateKey.class).rotate();
		var after = sent();
		assertThat(keyOf(before)).isLessThan(key);
		assertThat(keyOf(after)).isEqualTo(key);
		assertThat(this.intake.get(before).answers().text("title")).isEqualTo("路灯");
		assertThat(this.intake.get(after).answers().text("title")).isEqualTo("路灯");
		this.intake.anonymise(before);
		assertThat(this.intake.get(before).answers().text("title")).isEmpty();
	}

	@Test
	void sendersFollowAddToAndWithdrawWhatTheySent() {
		var matter = visit();
		assertThat(matter.text()).contains("办理中", "工作人员正在办理。", "收到您的留言", "补充材料", "撤回");
		var form = this.citizen.open(act(matter, "补充材料"));
		var empty = this.citizen.send(form, Map.of("more", ""));
		assertThat(empty.status()).isEqualTo(422);
		assertThat(empty.text()).contains("请填写“补充内容”");
		var more = Map.of("more", "还有一盏也坏了");
		var done = this.citizen.send(form, more);
		assertThat(done.status()).isEqualTo(303);
		assertThat(this.citizen.send(form, more).status()).isEqualTo(303);
		assertThat(this.citizen.follow(done).text()).contains("已经提交");
		assertThat(this.room.deeds(newest())).containsExactly("supplement 还有一盏也坏了");
		var refused = this.citizen.send(this.citizen.open(act(matter, "补充材料")), Map.of("more", "不行"));
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.text()).contains("正在合并办理");
		assertThat(this.citizen.send(this.citizen.open(act(matter, "撤回")), Map.of()).status()).isEqualTo(303);
		assertThat(this.room.deeds(newest())).hasSize(2);
	}

	@Test
	void aVisitEndsAfterHalfAnHourAndItsTicketsOpenNothingElse() {
		var matter = visit();
		var form = this.citizen.open(act(matter, "撤回"));
		assertThat(this.citizen.send(form, Map.of("_act", "publish")).text()).contains("办理情况已经变化");
		assertThat(this.citizen.send(form, Map.of("_ticket", "x")).text()).contains("打开的时间过长");
		assertThat(this.citizen.send(form, Map.of("_visit", "x")).text()).contains("请重新输入编号和查询码");
		IntakeWorld.pass(this.context, Duration.ofMinutes(31));
		assertThat(this.citizen.send(form, Map.of()).text()).contains("请重新输入编号和查询码");
		assertThat(this.room.deeds(newest())).isEmpty();
	}

	@Test
	void wordsForWhatSendersMeetAreNamed() {
		assertThat(List.of(IntakeProblems.SENT_OTHERWISE, IntakeProblems.POINT_CLOSED, IntakeProblems.CODE_WRONG,
				IntakeProblems.CODE_TRIED_TOO_OFTEN, IntakeProblems.FORM_STALE, IntakeProblems.FORM_TOO_FAST,
				IntakeProblems.CHALLENGE_MISSING, IntakeProblems.CHALLENGE_WRONG, IntakeProblems.TRAP_FILLED,
				IntakeProblems.SENT_TOO_OFTEN, IntakeProblems.FILE_TOO_LARGE, IntakeProblems.VISIT_OVER,
				IntakeProblems.ACT_GONE))
			.allMatch((problem) -> !this.context
				.getMessage(problem.code(), new Object[] { "1" }, "", java.util.Locale.CHINESE)
				.isBlank());
	}

	private Page visit() {
		var receipt = this.citizen.sent("路灯");
		var answer = this.citizen.post("/track", Map.of("number", receipt.number(), "code", receipt.code()));
		return this.citizen.open(answer.header("Location"));
	}

	private static String act(Page matter, String label) {
		return matter.html()
			.select(".acts a")
			.stream()
			.filter((link) -> link.text().equals(label))
			.findFirst()
			.orElseThrow()
			.attr("href");
	}

	private SubmissionId sent() {
		this.citizen.sent("路灯");
		return newest();
	}

	private SubmissionId newest() {
		return new SubmissionId(
				this.jdbc.sql("select id from intake_submission where site_id = ? order by id desc limit 1")
					.param(this.place.site().id().value())
					.query(UUID.class)
					.single());
	}

	private int keyOf(SubmissionId id) {
		return this.jdbc.sql("select key_id from intake_submission where id = ?")
			.param(id.value())
			.query(Integer.class)
			.single();
	}

	private List<String> trail(String action, String subject) {
		return this.jdbc.sql("select coalesce(after::text, '') from audit_entry where action = ? and subject_id = ?")
			.params(action, subject)
			.query(String.class)
			.list();
	}

	private AsAccount clerk() {
		return signedIn("INTAKE_CLERK");
	}

	private AsAccount signedIn(String role) {
		AccountId account = TestAccounts.of(this.context).holding(this.place.county(), role);
		return AsAccount.signIn(this.context, account);
	}

	private RealPort.Answer get(AsAccount who, String path) {
		return this.place.port().get(path, who.headers());
	}

	private RealPort.Answer reveal(AsAccount who, SubmissionId id, String reason) {
		return post(who, "/api/console/submissions/" + id + "/reveal", Map.of("reason", reason));
	}

	private RealPort.Answer post(AsAccount who, String path, Map<String, ?> body) {
		return this.place.port().post(path, JsonMapper.shared().writeValueAsString(body), who.headers());
	}

}
