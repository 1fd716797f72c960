package org.yichuang.citizens;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.citizens.usecase.ForgetCitizens;
import org.yichuang.frontdoor.PublicForms;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.SubmissionId;
import org.yichuang.testing.Visitor.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What citizens do with their account, from the page to the tables, without script. */
@CitizenTest
class CitizenFlowTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PublicForms forms;

	@LocalServerPort
	private int number;

	private People people;

	private Browser browser;

	@BeforeEach
	void openASite() {
		this.people = People.open(this.context, this.number);
		this.browser = this.people.browser();
	}

	@Test
	void signsInWithACodeAndFindsWhatIsSentMeanwhile() {
		var mine = this.people.signIn(this.browser, People.mail());
		assertThat(mine.text()).contains("这里还没有办件");
		var receipt = this.people.note(this.browser, "路灯不亮", People.phone());
		assertThat(receipt.text()).contains("已存入我的办理");
		var list = this.browser.open("/my/");
		assertThat(list.html().select(".my-matters > li")).hasSize(1);
		assertThat(list.text()).contains("路灯不亮", receipt.number(), "办理中", "等待答复").doesNotContain(receipt.code());
		var opened = this.browser.look(list.html().select(".my-matters h2 a").attr("href"));
		assertThat(opened.onwardPath()).isEqualTo("/track/matter");
		assertThat(opened.answer().header("Location")).doesNotContain(receipt.code());
		assertThat(this.browser.followed(opened).text()).contains(receipt.number(), "工作人员正在办理");
		var address = opened.answer().header("Location");
		assertThat(this.people.browser().open(address).text()).as("another browser").doesNotContain("工作人员正在办理");
		this.browser.send(this.browser.open("/my/"), "/my/leave", Map.of());
		assertThat(this.browser.open(address).text()).as("after leaving").doesNotContain("工作人员正在办理");
	}

	@Test
	void whoDoesNotWishSoSendsWithoutTheAccount() {
		this.people.signIn(this.browser, People.mail());
		var form = this.browser.open("/send/note");
		assertThat(form.html().select("input[name=_gather]")).hasSize(1);
		assertThat(form.html().select("input[name=_gather][checked]")).as("nobody is tied unasked").isEmpty();
		this.people.pass(Duration.ofSeconds(30));
		var fields = this.browser.all(form, "/send/note", note("不留名"));
		var receipt = this.browser.followed(this.browser.post("/send/note", fields));
		assertThat(receipt.text()).contains("存入我的办理").doesNotContain("已存入");
		assertThat(this.browser.open("/my/").text()).contains("这里还没有办件");
	}

	@Test
	void theChoiceStaysWhenTheFormComesBack() {
		this.people.signIn(this.browser, People.mail());
		var form = this.browser.open("/send/note");
		this.people.pass(Duration.ofSeconds(30));
		var back = this.browser.send(form, "/send/note", Map.of("title", "缺内容", "_gather", "1"));
		assertThat(back.status()).isEqualTo(422);
		assertThat(back.html().select("input[name=_gather][checked]")).hasSize(1);
		assertThat(this.browser.send(back, "/send/note", note("补齐了")).text()).contains("已存入我的办理");
	}

	@Test
	void whatThePublicPortTakesItselfComesToTheAccountToo() {
		this.people.signIn(this.browser, People.mail());
		var fields = new LinkedHashMap<String, List<String>>();
		var form = this.browser.open("/send/note");
		this.people.pass(Duration.ofSeconds(30));
		fields.put("_gather", List.of("1"));
		this.browser.all(form, "/send/note", note("直收")).forEach((name, value) -> fields.put(name, List.of(value)));
		var answer = this.forms
			.take(new PublicForms.SentForm(this.people.site(), "note", new PublicForms.Content(fields, Map.of()),
					"10.0.0.1", "other=1; " + Browser.SESSION + "=" + this.browser.cookies().get(Browser.SESSION)));
		assertThat(answer.status()).isEqualTo(303);
		assertThat(this.browser.open("/my/").text()).contains("直收");
	}

	@Test
	void whatWasSentBeforeIsAddedByNumberAndCodeAndNeverByAPhoneNumberTypedSomewhere() {
		var phone = People.phone();
		var receipt = this.people.note(this.people.browser(), "登录以前", phone);
		assertThat(this.people.signIn(this.browser, phone).text()).contains("这里还没有办件");
		var page = this.browser.open("/my/add");
		var wrong = this.browser.send(page, "/my/add", Map.of("number", receipt.number(), "code", "ACDE3467"));
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.text()).contains("编号或查询码不正确");
		var added = this.browser.send(page, "/my/add", Map.of("number", receipt.number(), "code", receipt.code()));
		assertThat(added.text()).contains("登录以前", "办件已经添加");
		this.browser.send(page, "/my/add", Map.of("number", receipt.number(), "code", receipt.code()));
		assertThat(this.browser.open("/my/").html().select(".my-matters > li")).hasSize(1);
	}

	@Test
	void aReceiptLeadsIntoTheAccountAlsoForWhoSignsInOnlyThen() {
		var receipt = this.people.note(this.browser, "先提交后登录", People.phone());
		var way = receipt.html().select("a[href^=/my/keep]").attr("href");
		var mail = People.mail();
		var asked = this.browser.send(this.browser.open(way), "/my/code", Map.of("to", mail));
		var mine = this.browser.send(asked, "/my/enter", Map.of("code", this.people.code(mail)));
		assertThat(mine.text()).contains("先提交后登录", "办件已经存入");
		var second = this.people.note(this.browser, "又一件", People.phone());
		assertThat(second.text()).contains("已存入");
	}

	@Test
	void aReceiptIsKeptByWhoIsSignedInAlreadyAfterTheyConfirm() {
		var receipt = this.people.note(this.people.browser(), "别的浏览器", People.phone());
		this.people.signIn(this.browser, People.mail());
		var confirm = this.browser.open(receipt.html().select("a[href^=/my/keep]").attr("href"));
		assertThat(confirm.text()).contains(receipt.number());
		assertThat(this.browser.send(confirm, "/my/keep", Map.of()).text()).contains("别的浏览器");
		assertThat(this.browser.open("/my/keep?keep=made-up").text()).contains("添加已有办件");
	}

	@Test
	void mattersComePageByPageTheNewestFirst() {
		this.people.signIn(this.browser, People.mail());
		for (int i = 1; i <= 12; i++) {
			this.people.note(this.people.browser(), "第" + i + "件", People.phone());
			this.jdbc.sql("""
					insert into citizens_matter (account_id, submission_id, gathered_at)
					select :account, id, now() from intake_submission order by id desc limit 1""")
				.param("account", account(this.browser))
				.update();
		}
		var first = this.browser.open("/my/");
		assertThat(first.html().select(".my-matters h2").eachText()).hasSize(10).startsWith("第12件").endsWith("第3件");
		var second = this.browser.open(first.html().select("nav.ways-on a").attr("href"));
		assertThat(second.html().select(".my-matters h2").eachText()).containsExactly("第2件", "第1件");
	}

	@Test
	void nobodySeesOrTouchesAnothersMatters() {
		this.people.signIn(this.browser, People.mail());
		this.people.note(this.browser, "我的事", People.phone());
		var path = this.browser.open("/my/").html().select(".my-matters h2 a").attr("href");
		var other = this.people.browser();
		assertThat(other.look(path).onwardPath()).isEqualTo("/my/");
		var theirs = this.people.signIn(other, People.mail());
		assertThat(other.look(path).status()).isEqualTo(404);
		assertThat(other.look(path + "/take-out").status()).isEqualTo(404);
		assertThat(other.post(path + "/take-out", Map.of("_page", token(theirs))).status()).isEqualTo(404);
		assertThat(this.browser.open("/my/").text()).contains("我的事");
	}

	@Test
	void aMatterCanBeTakenOutAndStaysWhatItIs() {
		this.people.signIn(this.browser, People.mail());
		var receipt = this.people.note(this.browser, "移出这件", People.phone());
		var page = this.browser.open(this.browser.open("/my/").html().select(".my-facts a").attr("href"));
		var list = this.browser.send(page, page.form().attr("action"), Map.of());
		assertThat(list.text()).contains("这里还没有办件", "仍可凭编号和查询码查询");
		var tracked = this.browser.post("/track", Map.of("number", receipt.number(), "code", receipt.code()));
		assertThat(this.browser.followed(tracked).text()).contains("移出这件");
	}

	@Test
	void theAccountIsDeletedWithAllItHeldAndTheTrailSaysSo() {
		var mail = People.mail();
		this.people.signIn(this.browser, mail);
		var receipt = this.people.note(this.browser, "还要办的事", People.phone());
		var account = account(this.browser);
		var page = this.browser.open("/my/account/delete");
		assertThat(this.browser.send(page, "/my/account/delete", Map.of()).status()).isEqualTo(422);
		var gone = this.browser.send(page, "/my/account/delete", Map.of("sure", "1"));
		assertThat(gone.text()).contains("账号已经删除");
		assertThat(this.browser.look("/my/account").onwardPath()).isEqualTo("/my/");
		for (var table : List.of("citizens_account where id", "citizens_way where account_id",
				"citizens_session where account_id", "citizens_matter where account_id")) {
			assertThat(count(table + " = '" + account + "'")).as(table).isZero();
		}
		assertThat(count("audit_entry where action = 'citizens.delete-account' and subject_id = '" + account + "'"))
			.isEqualTo(1);
		var tracked = this.browser.post("/track", Map.of("number", receipt.number(), "code", receipt.code()));
		assertThat(this.browser.followed(tracked).text()).contains("还要办的事");
		this.people.pass(Duration.ofMinutes(2));
		assertThat(this.people.signIn(this.people.browser(), mail).text()).contains("这里还没有办件");
	}

	@Test
	void everythingThatTheAccountHoldsCanBeTakenHome() {
		var mail = People.mail();
		this.people.signIn(this.browser, mail);
		var receipt = this.people.note(this.browser, "带走这件", People.phone());
		var file = this.browser.look("/my/account/data.json").answer();
		assertThat(file.header("Content-Disposition")).contains("attachment");
		assertThat(file.header("Cache-Control")).contains("no-store");
		assertThat(file.json().path("signInBy").path(0).path("value").asString()).isEqualTo(mail);
		assertThat(file.json().path("matters").path(0).path("number").asString()).isEqualTo(receipt.number());
		assertThat(file.body()).doesNotContain(receipt.code(), "/my/matters/");
	}

	@Test
	void theOnlyWayInIsNotTakenAway() {
		this.people.signIn(this.browser, People.mail());
		var token = token(this.browser.open("/my/"));
		var way = this.jdbc.sql("select id from citizens_way where account_id = :account")
			.param("account", account(this.browser))
			.query(UUID.class)
			.single();
		var page = this.browser.post("/my/account/ways/" + way + "/remove", Map.of("_page", token));
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.text()).contains("唯一的登录方式");
		assertThat(CitizensProblems.LAST_WAY.code()).isEqualTo("citizens/last-way");
	}

	@Test
	void acceptingAndGatheringAreOne() {
		var intake = this.context.getBean(Intake.class);
		var matters = this.context.getBean(CitizenMatters.class);
		this.people.signIn(this.browser, People.mail());
		this.people.note(this.browser, "样本", People.phone());
		var sample = intake.get(newest());
		var before = count("intake_submission");
		assertThatThrownBy(() -> matters.accepted(CitizenId.next(), sample.site(),
				() -> intake.accept(new NewSubmission(sample.kind(), sample.subject(), sample.site(), sample.form(),
						sample.answers(), UUID.randomUUID().toString(), sample.origin()))))
			.isInstanceOf(RuntimeException.class);
		assertThat(count("intake_submission")).as("neither without the other").isEqualTo(before);
	}

	@Test
	void whatTellsNobodyAnyMoreWhoSentItBelongsToNobody() {
		this.people.signIn(this.browser, People.mail());
		this.people.note(this.browser, "保存期满", People.phone());
		this.context.getBean(Intake.class).anonymise(newest());
		assertThat(this.browser.open("/my/").text()).contains("这里还没有办件");
	}

	@Test
	void accountsThatNobodyUsesAreDeletedAfterTheirHoldersWereTold() {
		var forget = this.context.getBean(ForgetCitizens.class);
		var mail = People.mail();
		this.people.signIn(this.browser, mail);
		var other = People.mail();
		this.people.signIn(this.people.browser(), other);
		assertThat(this.browser.open("/my/account").text()).contains("将在此日后删除");
		this.people.pass(Duration.ofDays(1095 - 30 + 1));
		forget.forget();
		this.people.pass(Duration.ofDays(1));
		this.people.deliver();
		assertThat(People.mailTo(mail)).contains("很久没有使用");
		assertThat(count("citizens_session")).isZero();
		this.people.signIn(this.people.browser(), other);
		this.people.pass(Duration.ofDays(30));
		assertThat(forget.forget()).isPositive();
		assertThat(this.people.signIn(this.people.browser(), mail).text()).contains("这里还没有办件");
		assertThat(count("audit_entry where action = 'citizens.delete-account' and account_name = '系统'")).isPositive();
		assertThat(this.jdbc.sql("select count(*) from citizens_code where ends_at < :now")
			.param("now", java.sql.Timestamp.from(this.context.getBean(Clock.class).instant()))
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void noTableHoldsANumberAnAddressOrACodeInClear() {
		var mail = People.mail();
		var phone = People.phone();
		this.people.signIn(this.browser, mail);
		var asked = this.browser.send(this.browser.open("/my/account/ways/add"), "/my/code", Map.of("to", phone));
		assertThat(asked.text()).contains("验证码已经发出");
		var secrets = Stream
			.of(mail, phone, this.browser.cookies().get(Browser.SESSION),
					this.browser.cookies().get("__Host-yichuang_my_code"))
			.flatMap((secret) -> Stream.of(secret, HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8))))
			.toList();
		assertThat(count("notification_delivery where message is not null")).as("still to leave").isPositive();
		for (var table : this.jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list()) {
			this.jdbc.sql("select t::text from \"" + table + "\" t").query((row) -> {
				assertThat(secrets).as(table).noneMatch(row.getString(1)::contains);
			});
		}
		var code = this.people.code(phone);
		assertThat(this.jdbc.sql("select t::text from citizens_code t").query(String.class).list())
			.noneMatch((row) -> row.contains(code));
	}

	@Test
	void figuresCountAccountsAndMattersWithoutAnybodyBehindThem() {
		this.people.signIn(this.browser, People.mail());
		this.people.note(this.browser, "计数", People.phone());
		var site = this.people.site().id().value();
		for (var kind : List.of("citizens.account-opened", "citizens.signed-in", "citizens.matter-gathered")) {
			assertThat(
					this.jdbc.sql("select count(*) from statistics_measurement where kind = :kind and site_id = :site")
						.param("kind", kind)
						.param("site", site)
						.query(Integer.class)
						.single())
				.as(kind)
				.isEqualTo(1);
		}
		assertThat(count("statistics_measurement where subject_id = '" + account(this.browser) + "'")).isZero();
	}

	private UUID account(Browser browser) {
		return this.context.getBean(Citizens.class)
			.present(browser.cookies().get(Browser.SESSION))
			.orElseThrow()
			.id()
			.value();
	}

	private SubmissionId newest() {
		return new SubmissionId(
				this.jdbc.sql("select id from intake_submission order by id desc limit 1").query(UUID.class).single());
	}

	private long count(String from) {
		return this.jdbc.sql("select count(*) from " + from).query(Long.class).single();
	}

	private static String token(Page page) {
		return page.html().select("input[name=_page]").attr("value");
	}

	private static Map<String, String> note(String title) {
		var fields = new LinkedHashMap<String, String>();
		fields.put("name", "欧阳小明");
		fields.put("phone", "13800001234");
		fields.put("title", title);
		fields.put("text", "桥头的路灯坏了。");
		return fields;
	}

}
