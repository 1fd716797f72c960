package org.yichuang.citizens;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.testing.Visitor.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How ways of signing in come to an account and leave it, and that nobody loses an
 * account unnoticed.
 */
@CitizenTest
class CitizenWaysTests {

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

	@Test
	void twoAccountsThatOnePersonHoldsBecomeOneOnceThatIsConfirmedAndBothAreTold() {
		var phone = People.phone();
		var old = this.people.browser();
		this.people.signIn(old, phone);
		this.people.note(old, "手机账号的事", People.phone());
		var mail = People.mail();
		this.people.signIn(this.browser, mail);
		this.people.note(this.browser, "邮箱账号的事", People.phone());
		var asked = addCode(phone);
		assertThat(asked.text()).contains("合并账号", "1 件办件");
		assertThat(old.open("/my/").text()).as("nothing happens before").contains("手机账号的事");
		assertThat(this.browser.open("/my/").text()).doesNotContain("手机账号的事");
		var account = this.browser.send(asked, "/my/account/ways/confirm", Map.of());
		assertThat(account.text()).contains("手机号码", "电子邮箱", phone.substring(0, 3) + "****");
		assertThat(this.browser.open("/my/").text()).contains("手机账号的事", "邮箱账号的事");
		assertThat(old.look("/my/account").onwardPath()).isEqualTo("/my/");
		this.people.deliver();
		assertThat(People.messageTo(phone)).contains("合并为一个");
		assertThat(People.mailTo(mail)).contains("合并为一个");
		assertThat(count(
				"audit_entry where action = 'citizens.join-accounts' and address = '" + this.browser.address() + "'"))
			.isEqualTo(1);
		assertThat(figure("citizens.account-opened")).isEqualTo(2);
		assertThat(figure("citizens.accounts-joined")).isEqualTo(1);
	}

	@Test
	void theCodeSaysWhatItIsForBeforeItIsReadOut() {
		var phone = People.phone();
		this.people.signIn(this.people.browser(), phone);
		assertThat(People.messageTo(phone)).contains("用于登录").doesNotContain("加入");
		this.people.signIn(this.browser, People.mail());
		addCode(phone);
		assertThat(People.messageTo(phone)).contains("加入一个已经登录的", "不要把验证码告诉任何人");
	}

	@Test
	void whatIsConfirmedIsGoodForWhoProvedItOnlyAndForAWhile() {
		var phone = People.phone();
		this.people.signIn(this.people.browser(), phone);
		this.people.signIn(this.browser, People.mail());
		var asked = addCode(phone);
		var proof = asked.html().select("input[name=proof]").attr("value");
		var thief = this.people.browser();
		var theirs = this.people.signIn(thief, People.mail());
		for (var tried : new String[] { proof, "made up", "sealed:1:AAAA", "" }) {
			var answer = thief.post("/my/account/ways/confirm", Map.of("_page", token(theirs), "proof", tried));
			assertThat(answer.answer().header("Location")).isEqualTo("/my/account?done=stale");
		}
		assertThat(this.browser.post("/my/account/ways/confirm", Map.of("proof", proof)).answer().header("Location"))
			.as("without the page's token")
			.isEqualTo("/my/?done=stale");
		this.people.pass(Duration.ofMinutes(11));
		this.browser.send(asked, "/my/account/ways/confirm", Map.of());
		assertThat(this.browser.open("/my/account").html().select("form[action$=/remove]")).isEmpty();
	}

	@Test
	void aLinkAloneAddsNoIdentityToWhoIsSignedIn() {
		this.people.signIn(this.browser, People.mail());
		this.people.note(this.browser, "邮箱账号的事", People.phone());
		var before = this.browser.cookies().get(Browser.SESSION);
		var back = back(this.browser, "/my/identity", "person-21");
		assertThat(this.browser.followed(back).text()).as("signed in anew").contains("这里还没有办件");
		assertThat(this.browser.cookies().get(Browser.SESSION)).isNotEqualTo(before);
		var forged = back(this.browser, "/my/identity?add=made-up", "person-22");
		assertThat(this.browser.followed(forged).text()).contains("这里还没有办件");
	}

	@Test
	void anIdentityIsAddedByTheAccountsOwnPageOnceThatIsConfirmed() {
		this.people.signIn(this.browser, People.mail());
		this.people.note(this.browser, "邮箱账号的事", People.phone());
		// the link that the portal's page shows
		var way = "/my/identity?add=" + token(this.browser.open("/my/account/ways/add"));
		var asked = back(this.browser, way, "person-23");
		assertThat(asked.text()).contains("添加登录方式", "云溪统一身份认证");
		assertThat(this.browser.open("/my/account").text()).doesNotContain("云溪统一身份认证");
		assertThat(this.browser.send(asked, "/my/account/ways/confirm", Map.of()).text()).contains("云溪统一身份认证");
		var other = this.people.browser();
		assertThat(other.followed(back(other, "/my/identity", "person-23")).text()).contains("邮箱账号的事");
		assertThat(back(this.browser, way, "person-23").onwardPath()).as("there already").isEqualTo("/my/account");
	}

	@Test
	void theProviderAsksWhoItIsEachTime() {
		assertThat(this.browser.look("/my/identity").answer().header("Location")).contains("prompt=login");
	}

	@Test
	void whoseWayIsTakenAwayIsSignedOutElsewhereAndTold() {
		var mail = People.mail();
		var phone = People.phone();
		this.people.signIn(this.browser, mail);
		addCode(phone);
		this.people.deliver();
		assertThat(People.mailTo(mail)).contains("添加了登录方式");
		assertThat(People.messageTo(phone)).contains("添加了登录方式");
		this.people.pass(Duration.ofMinutes(2));
		var thief = this.people.browser();
		this.people.signIn(thief, phone);
		this.people.pass(Duration.ofMinutes(2));
		var later = this.people.browser();
		var waiting = this.people.ask(later, phone);
		var code = this.people.code(phone);
		var account = this.browser.open("/my/account");
		var removal = account.html().select("dd:contains(" + phone.substring(0, 3) + ") form").attr("action");
		assertThat(this.browser.send(account, removal, Map.of()).text()).contains("已经删除");
		assertThat(thief.look("/my/account").onwardPath()).isEqualTo("/my/");
		assertThat(later.send(waiting, "/my/enter", Map.of("code", code)).text()).contains("验证码已失效");
		assertThat(this.browser.look("/my/account").status()).as("who did it stays").isEqualTo(200);
		this.people.deliver();
		assertThat(People.mailTo(mail)).contains("删除了登录方式");
		assertThat(People.messageTo(phone)).contains("删除了登录方式");
		assertThat(this.browser.open("/my/account").html().select("form[action$=/remove]")).isEmpty();
	}

	private Page addCode(String to) {
		var asked = this.browser.send(this.browser.open("/my/account/ways/add"), "/my/code", Map.of("to", to));
		return this.browser.send(asked, "/my/enter", Map.of("code", this.people.code(to)));
	}

	private static Page back(Browser browser, String way, String subject) {
		var question = browser.look(way).answer().header("Location");
		return browser.look("/my/identity/answer" + CitizenWorld.IDENTITY.signIn(question, subject));
	}

	private long figure(String kind) {
		return count("statistics_measurement where kind = '" + kind + "' and site_id = '"
				+ this.people.site().id().value() + "'");
	}

	private long count(String from) {
		return this.jdbc.sql("select count(*) from " + from).query(Long.class).single();
	}

	private static String token(Page page) {
		return page.html().select("input[name=_page]").attr("value");
	}

}
