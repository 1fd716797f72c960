package org.yichuang.intake;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.intake.usecase.DeliverSubmission;
import org.yichuang.testing.Visitor.Page;
import org.yichuang.testing.Visitor.Upload;

import static org.assertj.core.api.Assertions.assertThat;

/** From the page to the room that takes over, as people without script see it. */
@IntakeTest
class IntakeFlowTests {

	/** A question is asked from the sixth submission on. */
	private static final int DOUBLE_CLICKS = 5;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SampleRoom room;

	@Autowired
	private DeliverSubmission delivering;

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
	void whatIsSentIsSafeBeforeTheReceiptAndThenItsRoomTakesIt() {
		var answer = this.citizen.send(this.citizen.form(), Sender.note("路灯坏了"));
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.onwardPath()).isEqualTo("/send/note/receipt");
		var receipt = this.citizen.follow(answer);
		assertThat(receipt.number()).matches("\\d{16}-\\d");
		assertThat(receipt.code()).matches("[A-Z0-9]{8}");
		assertThat(receipt.text()).contains("我们将在五个工作日内答复。");
		var id = newest();
		assertThat(this.room.handled(id)).isZero();
		deliver();
		assertThat(this.room.handled(id)).isEqualTo(1);
		assertThat(this.jdbc.sql("select name from sample_note where id = ?")
			.param(id.value())
			.query(String.class)
			.single()).isEqualTo("欧***");
	}

	@Test
	void pagesWorkWithoutScriptUnderTheStrictPolicyAndAreKeptByNobody() {
		for (var page : List.of(this.citizen.form(), this.citizen.sent("路灯"), this.citizen.open("/track"))) {
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.answer().header("Content-Security-Policy")).startsWith("default-src 'none'");
			assertThat(page.answer().header("Cache-Control")).contains("no-store");
			assertThat(page.answer().header("Referrer-Policy")).isEqualTo("same-origin");
			assertThat(page.answer().header("Set-Cookie")).isEmpty();
			assertThat(page.html().select("h1")).hasSize(1);
		}
	}

	@Test
	void whoeverHasNumberAndCodeReadsWhatTheySentWithoutWhatTellsWhoTheyAre() {
		var receipt = this.citizen.sent("路灯坏了三天");
		var visit = this.citizen.post("/track", Map.of("number", receipt.number(), "code", receipt.code()));
		var sent = this.citizen.open(visit.header("Location")).html().select("details.sent").text();
		assertThat(sent).contains("路灯坏了三天", "欧***", "138****1234").doesNotContain("13800001234");
	}

	@Test
	void aFormSentManyTimesAtOnceIsOneSubmission() {
		for (int round = 0; round < DOUBLE_CLICKS; round++) {
			sendsAtOnce(16);
		}
		System.out.printf("%d forms, each sent 16 times at once: %d submissions%n", DOUBLE_CLICKS, DOUBLE_CLICKS);
	}

	private void sendsAtOnce(int times) {
		var form = this.citizen.form();
		long before = stored();
		try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
			var numbers = new TreeSet<String>();
			var sent = IntStream.range(0, times)
				.mapToObj((i) -> CompletableFuture
					.supplyAsync(() -> this.citizen.follow(this.citizen.send(form, Sender.note("双击"))), many))
				.toList();
			sent.forEach((page) -> numbers.add(page.join().number() + page.join().code()));
			assertThat(numbers).hasSize(1);
		}
		assertThat(stored() - before).isEqualTo(1);
		deliver();
		assertThat(this.room.handled(newest())).isEqualTo(1);
	}

	@Test
	void theReceiptCanBeHadAgainByWhoeverLostIt() {
		var form = this.citizen.form();
		var first = this.citizen.follow(this.citizen.send(form, Sender.note("断线")));
		IntakeWorld.pass(this.context, Duration.ofHours(1));
		var again = this.citizen.follow(this.citizen.send(form, Sender.note("断线")));
		assertThat(again.number()).isEqualTo(first.number());
		assertThat(again.code()).isEqualTo(first.code());
	}

	@Test
	void anotherTextUnderTheSameTicketIsAskedAboutAndNeverDropped() {
		var form = this.citizen.form();
		var first = this.citizen.follow(this.citizen.send(form, Sender.note("原来的标题")));
		var other = this.citizen.send(form, Sender.note("改过的标题"));
		assertThat(other.status()).isEqualTo(409);
		assertThat(other.text()).contains(first.number());
		assertThat(other.html().select("input[name=title]").val()).isEqualTo("改过的标题");
		IntakeWorld.pass(this.context, Duration.ofSeconds(10));
		var second = this.citizen.follow(this.citizen.send(other, Sender.note("改过的标题")));
		assertThat(second.number()).isNotEqualTo(first.number());
	}

	@Test
	void faultsStandBesideTheirFieldsAndNothingWrittenIsLost() {
		long before = stored();
		var fields = Sender.note("");
		fields.put("phone", "1380000123");
		var page = this.citizen.send(this.citizen.form(), fields);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text()).contains("请填写“标题”", "电话号码不正确");
		assertThat(page.html().select("input[name=phone]").val()).isEqualTo("1380000123");
		assertThat(page.html().select("input[name=phone]").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.html().select("textarea[name=text]").text()).isEqualTo("桥头的路灯坏了，晚上看不见路。");
		assertThat(stored()).isEqualTo(before);
		assertThat(this.citizen.send(page, Sender.note("有标题了")).status()).isEqualTo(303);
	}

	@Test
	void filesNeedNotBeChosenAgainBecauseAnotherFieldWasWrong() {
		var fields = Sender.note("");
		var page = this.citizen.sendAs(this.citizen.form(), fields,
				Map.of("files", List.of(new Upload("说明.txt", "附件"))));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text()).contains("说明.txt");
		assertThat(this.citizen.send(page, Sender.note("带附件")).status()).isEqualTo(303);
		assertThat(this.jdbc.sql("select count(*) from intake_attachment where submission_id = ?")
			.param(newest().value())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void attachmentsAreCheckedByContentSizeNumberAndForViruses() {
		var form = this.citizen.form();
		refusesFile(form, new Upload("照片.png", "这不是图片"), "附件");
		refusesFile(form, new Upload("程序.exe", "MZ"), "exe");
		refusesFile(form, new Upload("空.txt", ""), "空");
		refusesFile(form, new Upload("病毒.txt", "x " + FakeClamd.SIGNATURE), "病毒");
		refusesFile(form, new Upload("大.txt", "x".repeat(21 << 20)), "20 MB");
		var three = IntStream.range(0, 3).mapToObj((i) -> new Upload(i + ".txt", "附件")).toList();
		var page = this.citizen.sendAs(form, Sender.note("太多"), Map.of("files", three));
		assertThat(page.text()).contains("最多上传 2 个文件");
	}

	private void refusesFile(Page form, Upload upload, String words) {
		var page = this.citizen.sendAs(form, Sender.note("附件"), Map.of("files", List.of(upload)));
		assertThat(page.status()).as(upload.name()).isEqualTo(422);
		assertThat(page.text()).as(upload.name()).contains(words);
		assertThat(page.html().select("input[name=title]").val()).isEqualTo("附件");
	}

	@Test
	void aHundredMegabytesAreStoppedUnread() {
		var answer = this.place.port()
			.send("POST", "/send/note", "x".repeat(62 << 20),
					this.citizen.headers("Content-Type", "multipart/form-data; boundary=x"));
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.body()).contains("过大");
		assertThat(this.citizen.post("/send/note", Map.of("text", "长".repeat(1 << 20))).status()).isEqualTo(413);
	}

	@Test
	void aClosedPointSaysWhyAndTakesNothing() {
		var form = this.citizen.form();
		this.room.close();
		try {
			assertThat(this.citizen.open("/send/note").text()).contains("下周恢复");
			var late = this.citizen.send(form, Sender.note("迟到"));
			assertThat(late.status()).isEqualTo(409);
			assertThat(late.text()).contains("下周恢复");
		}
		finally {
			this.room.reopen();
		}
	}

	@Test
	void whereNobodyCanSignInThePageSaysSoAndLeadsToTracking() {
		var page = this.citizen.open("/my/");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("没有开通账号登录");
		assertThat(page.html().select("main a[href=/track]")).hasSize(1);
		assertThat(this.citizen.post("/my/code", Map.of("to", "13800001234")).status()).isEqualTo(422);
		var refused = this.citizen.open("/my/identity");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text())
			.contains(this.context.getMessage("citizens/way-not-offered", null, Locale.SIMPLIFIED_CHINESE));
		assertThat(this.citizen.open("/track").html().select("a[href=/my/]")).isEmpty();
		assertThat(this.citizen.sent("没有账号").html().select("a[href^=/my/]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/send/nothing", "/send/NOTE", "/send/..", "/send/note'--", "/send/note/picture?t=x",
			"/track/files/01900000-0000-7000-8000-000000000001/x?m=y" })
	void whatIsNotThereIsNotFound(String path) {
		assertThat(this.citizen.open(path).status()).isIn(400, 404);
	}

	@Test
	void scriptInEveryFieldStaysText() {
		var script = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>${7*7}<#assign x=1>";
		var fields = Sender.note(script);
		fields.put("text", script + "\u0000\u202e\u0008");
		fields.put("name", script);
		var page = this.citizen.send(this.citizen.form(), fields);
		assertThat(page.status()).isEqualTo(422);
		assertHarmless(page);
		fields.put("name", "欧阳小明");
		var receipt = this.citizen.follow(this.citizen.send(page, fields));
		deliver();
		var visit = this.citizen.post("/track", Map.of("number", receipt.number(), "code", receipt.code()));
		assertHarmless(this.citizen.open(visit.header("Location")));
		assertHarmless(this.citizen.open("/track?number=" + "%22%3E%3Cscript%3Ealert(1)%3C/script%3E"));
	}

	private static void assertHarmless(Page page) {
		assertThat(page.html().select("script:not([src]), img[src=x], [onerror]")).isEmpty();
		assertThat(page.answer().body()).doesNotContain("49<#");
	}

	@Test
	void aRoomThatFailsIsAskedAgainUntilItTakesTheSubmissionOnce() {
		this.citizen.sent("失败" + System.nanoTime());
		var id = newest();
		for (int i = 0; i < 5; i++) {
			deliver();
			IntakeWorld.pass(this.context, Duration.ofSeconds(5));
		}
		assertThat(this.room.handled(id)).isEqualTo(1);
		assertThat(this.jdbc.sql("select count(*) from intake_delivery where submission_id = ?")
			.param(id.value())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void noTableHoldsAPersonalValueInClear() {
		this.citizen.sent("个人信息");
		deliver();
		var tables = this.jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list();
		assertThat(tables).contains("intake_submission", "sample_note", "audit_entry").hasSizeGreaterThan(30);
		var clear = List.of("欧阳小明", "13800001234", "xiaoming@example.com", "110101199003070038", "幸福路十二号");
		for (var table : tables) {
			this.jdbc.sql("select t::text from \"" + table + "\" t").query((row) -> {
				assertThat(clear).as(table).noneMatch(row.getString(1)::contains);
			});
		}
		var code = this.citizen.sent("查询码").code();
		assertThat(this.jdbc.sql("select t::text from intake_submission t").query(String.class).list())
			.noneMatch((row) -> row.contains(code));
	}

	private void deliver() {
		while (this.delivering.next()) {
			Thread.onSpinWait();
		}
	}

	private long stored() {
		return this.jdbc.sql("select count(*) from intake_submission").query(Long.class).single();
	}

	private SubmissionId newest() {
		return new SubmissionId(
				this.jdbc.sql("select id from intake_submission where site_id = ? order by id desc limit 1")
					.param(this.place.site().id().value())
					.query(java.util.UUID.class)
					.single());
	}

}
