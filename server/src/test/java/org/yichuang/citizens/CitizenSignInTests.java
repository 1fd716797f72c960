package org.yichuang.citizens;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.yichuang.citizens.IdentityServer.Lie;
import org.yichuang.notification.model.Means;
import org.yichuang.notification.usecase.SendDeliveries;
import org.yichuang.testing.Visitor.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets in, who does not, and what nobody learns on the way. */
@CitizenTest
class CitizenSignInTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int number;

	private People people;

	private Browser browser;

	@BeforeEach
	void openASite() {
		this.people = People.open(this.context, this.number);
		this.browser = this.people.browser();
	}

	@AfterEach
	void nobodyLiesAnyMore() {
		CitizenWorld.IDENTITY.lie = Lie.NONE;
	}

	@Test
	void theCookieIsBoundToTheHostAndOutOfReach() {
		var mail = People.mail();
		var page = this.people.ask(this.browser, mail);
		var fields = this.browser.all(page, "/my/enter", Map.of("code", this.people.code(mail)));
		var line = this.browser.post("/my/enter", fields)
			.answer()
			.response()
			.headers()
			.allValues("Set-Cookie")
			.stream()
			.filter((cookie) -> cookie.startsWith(Browser.SESSION + "="))
			.findFirst()
			.orElseThrow();
		assertThat(line).contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/").doesNotContain("Domain");
	}

	@Test
	void readersWhoDoNotSignInGetNoCookie() {
		for (var path : new String[] { "/my/", "/my", "/send/note", "/track" }) {
			assertThat(this.browser.look(path).answer().header("Set-Cookie")).as(path).isEmpty();
		}
	}

	@Test
	void codesLeaveAtOnceInQuietHoursByBothWays() {
		assertThat(this.people.signIn(this.browser, People.phone()).text()).contains("我的办理");
		assertThat(this.people.signIn(this.people.browser(), People.mail()).text()).contains("退出");
	}

	@Test
	void aMailServerThatHangsHoldsUpNoShortMessage() {
		var mail = People.mail();
		var phone = People.phone();
		this.people.ask(this.browser, mail);
		this.people.ask(this.people.browser(), phone);
		this.context.getBean(SendDeliveries.class).sendDue(Means.SMS);
		assertThat(People.messageTo(phone)).contains("验证码");
		assertThat(People.mailTo(mail)).as("goes its own way").isEmpty();
		this.people.deliver();
		assertThat(People.mailTo(mail)).contains("验证码");
		assertThat(this.context.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
			.containsEntry("mail.smtp.connectiontimeout", "10000")
			.containsEntry("mail.smtp.timeout", "10000")
			.containsEntry("mail.smtp.writetimeout", "10000");
	}

	@Test
	void theSameAccountHoweverTheNumberIsWritten() {
		var phone = People.phone();
		this.people.signIn(this.browser, phone);
		this.people.note(this.browser, "同一个号码", phone);
		this.people.pass(Duration.ofMinutes(2));
		var other = this.people.browser();
		var page = this.people.ask(other, "+86 " + phone.substring(0, 3) + "-" + phone.substring(3));
		assertThat(other.send(page, "/my/enter", Map.of("code", " " + this.people.code(phone))).text())
			.contains("同一个号码");
	}

	@Test
	void nobodyLearnsWhoHasAnAccount() {
		var known = People.mail();
		this.people.signIn(this.browser, known);
		this.people.pass(Duration.ofMinutes(2));
		var some = this.people.browser();
		var others = this.people.browser();
		var one = post(some, known);
		var another = post(others, People.mail());
		assertThat(one.status()).isEqualTo(another.status()).isEqualTo(303);
		assertThat(one.answer().header("Location")).isEqualTo(another.answer().header("Location"));
		assertThat(some.followed(one).html().select("main").html())
			.isEqualTo(others.followed(another).html().select("main").html());
	}

	private Page post(Browser from, String to) {
		return from.post("/my/code", from.all(from.open("/my/"), "/my/code", Map.of("to", to)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1380000123", "12345678901", "a@b", "a b@example.com",
			"x@example.com\r\nBcc: y@example.com", "<script>alert(1)</script>" })
	void whatIsNoAddressIsAskedForAgain(String typed) {
		var page = this.browser.followed(post(this.browser, typed));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text()).contains("11 位手机号码");
		assertThat(page.html().select("script:not([src])")).isEmpty();
		assertThat(CitizensProblems.ADDRESS_MALFORMED.code()).isEqualTo("citizens/address-malformed");
	}

	@Test
	void aCodeIsGoodForFiveTriesAndOnce() {
		var mail = People.mail();
		var page = this.people.ask(this.browser, mail);
		var right = this.people.code(mail);
		var wrong = right.equals("000000") ? "000001" : "000000";
		for (int left = 4; left > 0; left--) {
			var again = this.browser.send(page, "/my/enter", Map.of("code", wrong));
			assertThat(again.status()).isEqualTo(422);
			assertThat(again.text()).contains("还可以再试 " + left + " 次");
		}
		assertThat(this.browser.send(page, "/my/enter", Map.of("code", wrong)).text()).contains("验证码已失效");
		assertThat(this.browser.send(page, "/my/enter", Map.of("code", right)).text()).contains("验证码已失效");
		assertThat(this.browser.cookies()).doesNotContainKey(Browser.SESSION);
		assertThat(CitizensProblems.CODE_WRONG.code()).isEqualTo("citizens/code-wrong");
		assertThat(CitizensProblems.CODE_OVER.code()).isEqualTo("citizens/code-over");
	}

	@Test
	void aCodeIsGoodForTenMinutesInTheBrowserThatAskedForItAndOnce() {
		var mail = People.mail();
		var page = this.people.ask(this.browser, mail);
		var code = this.people.code(mail);
		var fields = this.browser.all(page, "/my/enter", Map.of("code", code));
		assertThat(this.people.browser().post("/my/enter", fields).text()).contains("验证码已失效");
		var twin = this.people.browser(this.browser.address());
		twin.cookies().putAll(this.browser.cookies());
		assertThat(this.browser.post("/my/enter", fields).status()).isEqualTo(303);
		assertThat(twin.post("/my/enter", fields).text()).as("used up").contains("验证码已失效");
		this.people.pass(Duration.ofMinutes(2));
		var late = this.people.browser();
		var second = this.people.ask(late, mail);
		var newer = this.people.code(mail);
		this.people.pass(Duration.ofMinutes(10));
		assertThat(late.send(second, "/my/enter", Map.of("code", newer)).text()).contains("验证码已失效");
	}

	@Test
	void programsAreAskedAQuestionAndNobodyGetsTwoCodesAtOnce() {
		var mail = People.mail();
		this.people.ask(this.browser, mail);
		var tooSoon = this.browser.followed(post(this.people.browser(this.browser.address()), mail));
		assertThat(tooSoon.status()).isEqualTo(429);
		assertThat(tooSoon.text()).contains("过于频繁");
		for (int i = 0; i < 5; i++) {
			post(this.browser, People.mail());
		}
		var page = this.browser.open("/my/");
		assertThat(page.html().select("input[name=_answer]")).as("a question that programs cannot answer").hasSize(1);
		assertThat(post(this.browser, People.mail()).status()).isEqualTo(422);
		assertThat(CitizensProblems.ASKED_TOO_OFTEN.code()).isEqualTo("citizens/asked-too-often");
	}

	@Test
	void guessingIsStoppedAndTheTrailNotesIt() {
		int wrong = 0;
		Page answer = null;
		for (int round = 0; round < 8 && (answer == null || answer.status() != 429); round++) {
			var mail = People.mail();
			var guesser = this.people.browser(this.browser.address());
			guesser.cookies().putAll(askFromElsewhere(mail));
			for (int i = 0; i < 5 && (answer == null || answer.status() != 429); i++) {
				answer = guesser.post("/my/enter", Map.of("code", "abcdef"));
				wrong++;
			}
		}
		assertThat(answer.text()).contains("输错的次数过多");
		assertThat(wrong).isGreaterThan(30);
		assertThat(this.jdbc
			.sql("select count(*) from audit_entry where action = 'citizens.guess-code' and address = :address")
			.param("address", this.browser.address())
			.query(Integer.class)
			.single()).isPositive();
		assertThat(CitizensProblems.GUESSED_TOO_OFTEN.code()).isEqualTo("citizens/guessed-too-often");
	}

	private Map<String, String> askFromElsewhere(String mail) {
		var other = this.people.browser();
		this.people.ask(other, mail);
		return other.cookies();
	}

	@Test
	void aSessionThatWasThereBeforeIsNeverTheOneThatIsSignedIn() {
		var planted = "A".repeat(43);
		this.browser.cookies().put(Browser.SESSION, planted);
		this.people.signIn(this.browser, People.mail());
		var first = this.browser.cookies().get(Browser.SESSION);
		assertThat(first).isNotEqualTo(planted).hasSize(43);
		var attacker = this.people.browser();
		attacker.cookies().put(Browser.SESSION, planted);
		assertThat(attacker.look("/my/account").onwardPath()).isEqualTo("/my/");
		// signing in once more ends the session before
		var mail = People.mail();
		var page = this.browser.look("/my/");
		assertThat(page.text()).contains("退出");
		var fresh = this.people.browser();
		this.people.ask(fresh, mail);
		this.browser.cookies().put("__Host-yichuang_my_code", fresh.cookies().get("__Host-yichuang_my_code"));
		this.browser.post("/my/enter", Map.of("code", this.people.code(mail), "_page", token(page)));
		assertThat(this.browser.cookies().get(Browser.SESSION)).isNotEqualTo(first);
		var old = this.people.browser();
		old.cookies().put(Browser.SESSION, first);
		assertThat(old.look("/my/account").onwardPath()).isEqualTo("/my/");
	}

	@Test
	void formsOfOtherPagesAreNotTaken() {
		var mine = this.people.signIn(this.browser, People.mail());
		for (var path : new String[] { "/my/leave", "/my/leave-everywhere", "/my/account/delete", "/my/add" }) {
			var forged = this.browser.post(path, Map.of("sure", "1"));
			assertThat(forged.answer().header("Location")).as(path).isEqualTo("/my/?done=stale");
			var stolen = this.browser.post(path, Map.of("_page", token(mine), "sure", "1"), "Origin",
					"https://evil.example");
			assertThat(stolen.answer().header("Location")).as(path).isEqualTo("/my/?done=stale");
		}
		var own = this.browser.post("/my/add", Map.of("_page", token(mine)), "X-Forwarded-Host", "county.example",
				"X-Forwarded-Proto", "https", "Origin", "https://county.example");
		assertThat(own.status()).as("from our own page, with nothing filled in").isEqualTo(422);
		assertThat(this.browser.open("/my/").text()).contains("退出");
		var code = this.browser.post("/my/code", Map.of("to", People.mail()));
		assertThat(code.status()).isEqualTo(422);
		assertThat(this.people.browser().post("/my/code", Map.of("to", People.mail())).status()).isEqualTo(422);
		assertThat(CitizensProblems.PAGE_STALE.code()).isEqualTo("citizens/page-stale");
		assertThat(CitizensProblems.NOT_CONFIRMED.code()).isEqualTo("citizens/not-confirmed");
	}

	@Test
	void sessionsEndByTimeHereAndEverywhere() {
		var mail = People.mail();
		this.people.signIn(this.browser, mail);
		this.people.pass(Duration.ofMinutes(29));
		assertThat(this.browser.open("/my/").text()).contains("退出");
		this.people.pass(Duration.ofMinutes(29));
		assertThat(this.browser.open("/my/").text()).contains("退出");
		this.people.pass(Duration.ofMinutes(31));
		assertThat(this.browser.open("/my/").text()).as("not used").contains("获取验证码");
		this.people.signIn(this.browser, mail);
		for (int i = 0; i < 12 * 60 / 25; i++) {
			this.people.pass(Duration.ofMinutes(25));
			this.browser.open("/my/");
		}
		this.people.pass(Duration.ofMinutes(25));
		assertThat(this.browser.open("/my/").text()).as("for too long").contains("获取验证码");
		this.people.signIn(this.browser, mail);
		var phone = this.people.browser();
		this.people.pass(Duration.ofMinutes(2));
		this.people.signIn(phone, mail);
		phone.send(phone.open("/my/"), "/my/leave", Map.of());
		assertThat(phone.look("/my/account").onwardPath()).isEqualTo("/my/");
		this.people.pass(Duration.ofMinutes(2));
		this.people.signIn(phone, mail);
		var left = phone.send(phone.open("/my/"), "/my/leave-everywhere", Map.of());
		assertThat(left.text()).contains("已经在所有设备上退出");
		assertThat(this.browser.look("/my/account").onwardPath()).isEqualTo("/my/");
	}

	@Test
	void theIdentityProviderVouchesForSomebodyWhoIsKnownAgain() {
		var first = identity(this.browser, "person-1");
		assertThat(this.browser.followed(first).text()).contains("这里还没有办件");
		this.people.note(this.browser, "省里认证", People.phone());
		var other = this.people.browser();
		assertThat(other.followed(identity(other, "person-1")).text()).contains("省里认证");
		var stranger = this.people.browser();
		assertThat(stranger.followed(identity(stranger, "person-2")).text()).contains("这里还没有办件");
	}

	@ParameterizedTest
	@EnumSource(value = Lie.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
	void aTokenThatIsNotWhatWasAskedForLetsNobodyIn(Lie lie) {
		CitizenWorld.IDENTITY.lie = lie;
		var page = identity(this.browser, "person-3");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text()).contains("统一身份认证没有成功");
		assertThat(this.browser.cookies()).doesNotContainKey(Browser.SESSION);
		assertThat(CitizensProblems.IDENTITY_FAILED.code()).isEqualTo("citizens/identity-failed");
	}

	@Test
	void anAnswerThatAnotherBrowserAskedForLetsNobodyIn() {
		var question = this.browser.look("/my/identity").answer().header("Location");
		assertThat(question).contains("code_challenge_method=S256", "nonce=", "state=");
		var answer = CitizenWorld.IDENTITY.signIn(question, "person-4");
		var victim = this.people.browser();
		assertThat(victim.look("/my/identity/answer" + answer).status()).isEqualTo(422);
		victim.look("/my/identity");
		assertThat(victim.look("/my/identity/answer" + answer).status()).isEqualTo(422);
		victim.cookies().put("__Host-yichuang_my_id", "sealed:1:AAAA");
		assertThat(victim.look("/my/identity/answer" + answer).status()).isEqualTo(422);
		assertThat(victim.cookies()).doesNotContainKey(Browser.SESSION);
		this.people.pass(Duration.ofMinutes(11));
		assertThat(this.browser.look("/my/identity/answer" + answer).status()).as("too late").isEqualTo(422);
	}

	private static Page identity(Browser browser, String subject) {
		var question = browser.look("/my/identity").answer().header("Location");
		return browser.look("/my/identity/answer" + CitizenWorld.IDENTITY.signIn(question, subject));
	}

	private static String token(Page page) {
		return page.html().select("input[name=_page]").attr("value");
	}

}
