package org.yichuang.organisation.signin;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Credentials;
import org.yichuang.organisation.RoleScope;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.signin.model.TimeCode;
import org.yichuang.organisation.signin.store.CredentialTable;
import org.yichuang.organisation.signin.store.SecretBox;
import org.yichuang.organisation.signin.usecase.RescueAdministrator;
import org.yichuang.organisation.signin.usecase.SetUpSecondFactor;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.statistics.FigureQuestion;
import org.yichuang.statistics.Figures;
import org.yichuang.statistics.Span;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.Problems;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestAccounts;
import org.yichuang.testing.TestClock;

import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Signing in over a real port, with time put forward where time decides. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "yichuang.sign-in.address-failures=12")
class SignInFlowTests {

	private static final String PASSWORD = "Gan-Quan-1953";

	private static final String SECOND = "Xiao-Qiao-2026";

	@LocalServerPort
	private int number;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Credentials credentials;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TestClock clock;

	@Autowired
	private Trail trail;

	@Autowired
	private JdbcClient jdbc;

	private TestAccounts people;

	private Browser browser;

	@BeforeEach
	void open() {
		this.people = TestAccounts.of(this.context);
		this.browser = new Browser(this.number);
		this.trail.entries.clear();
	}

	@Test
	void aClerkSignsInWithNameAndPassword() {
		var clerk = clerk();
		assertThat(this.browser.get("/api/console/sign-in").json().path("step").asString()).isEqualTo("PASSWORD");
		assertThat(this.browser.signIn(login(clerk).toUpperCase(Locale.ROOT), PASSWORD)).isEqualTo("DONE");
		var me = this.browser.get("/api/console/me");
		assertThat(me.status()).isEqualTo(200);
		assertThat(me.json().path("account").asString()).isEqualTo(clerk.toString());
		assertThat(me.json().at("/roles/0/role").asString()).isEqualTo("EDITOR");
		assertThat(me.json().at("/roles/0/scope").asString()).isEqualTo("BODY_TREE");
		assertThat(actions()).containsExactly("organisation.sign-in");
	}

	@Test
	void isCountedForTheBodyOfTheAccountEachTime() {
		var clerk = clerk();
		var figures = this.context.getBean(Figures.class);
		var day = LocalDate.ofInstant(this.clock.instant(), ZoneId.of("Asia/Shanghai"));
		var question = new FigureQuestion(List.of("organisation.signed-in"),
				new Span(day.minusDays(1), day.plusDays(1)), this.accounts.get(clerk).body(), null);
		for (int times = 0; times < 3; times++) {
			assertThat(figures.total(question).values().getFirst().value()).isEqualByComparingTo(String.valueOf(times));
			assertThat(this.browser.signIn(login(clerk), PASSWORD)).isEqualTo("DONE");
		}
		assertThat(this.browser.signIn(login(clerk), "Wrong-Word-1")).isEmpty();
		assertThat(figures.total(question).values().getFirst().value()).isEqualByComparingTo("3");
	}

	@Test
	void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
		var answer = this.browser.post("/api/console/sign-in",
				"{\"login\":\"" + login(clerk()) + "\",\"password\":\"" + PASSWORD + "\"}", "X-Forwarded-Proto",
				"https", "X-Forwarded-Port", "443");
		assertThat(answer.headers().get("set-cookie")).filteredOn((cookie) -> cookie.startsWith("yichuang_session="))
			.singleElement()
			.asString()
			.contains("HttpOnly", "SameSite=Strict", "Secure", "Path=/api/console");
		assertThat(answer.header("Cache-Control")).contains("no-store");
	}

	@Test
	void unknownNamesWrongPasswordsAndLockedAccountsAnswerTheSame() {
		var clerk = clerk();
		var unknown = failed("nobody-here", PASSWORD);
		var wrong = failed(login(clerk), "Wrong-Word-1");
		for (int i = 0; i < 4; i++) {
			failed(login(clerk), "Wrong-Word-1");
		}
		var locked = failed(login(clerk), PASSWORD);
		for (var answer : List.of(unknown, wrong, locked)) {
			assertThat(answer.status()).isEqualTo(409);
			assertThat(answer.code()).isEqualTo("signin/sign-in-failed");
			assertThat(answer.json().path("detail").asString()).isEqualTo(unknown.json().path("detail").asString());
		}
		assertThat(actions()).contains("organisation.lock-sign-in");
		this.clock.forward(Duration.ofMinutes(16));
		assertThat(this.browser.signIn(login(clerk), PASSWORD)).isEqualTo("DONE");
	}

	@Test
	void anAddressThatFailsTooOftenWaits() {
		var clerk = clerk();
		for (int i = 0; i < 12; i++) {
			this.browser.signIn("nobody-" + i, "Wrong-Word-1", "X-Forwarded-For", "203.0.113.77");
		}
		var refused = this.browser.post("/api/console/sign-in",
				"{\"login\":\"" + login(clerk) + "\",\"password\":\"" + PASSWORD + "\"}", "X-Forwarded-For",
				"203.0.113.77");
		assertThat(refused.code()).isEqualTo("signin/sign-in-too-often");
		assertThat(this.browser.signIn(login(clerk), PASSWORD, "X-Forwarded-For", "203.0.113.78")).isEqualTo("DONE");
	}

	@Test
	void aPlantedSessionIdIsWorthNothing() {
		this.browser.signIn(login(clerk()), PASSWORD);
		var planted = this.browser.session();
		var victim = new Browser(this.number);
		victim.plant(planted);
		victim.signIn(login(clerk()), PASSWORD);
		assertThat(victim.session()).isNotEqualTo(planted);
		var attacker = new Browser(this.number);
		attacker.plant(planted);
		assertThat(attacker.get("/api/console/me").status()).isEqualTo(401);
	}

	@Test
	void theFirstPasswordMustBeChanged() {
		var clerk = this.people.open(this.people.county());
		this.credentials.setFirstPassword(clerk, PASSWORD, true);
		assertThat(this.browser.signIn(login(clerk), PASSWORD)).isEqualTo("CHANGE_PASSWORD");
		assertThat(this.browser.get("/api/console/me").code()).isEqualTo("edge/sign-in-unfinished");
		var same = this.browser.post("/api/console/sign-in/change-password", "{\"password\":\"" + PASSWORD + "\"}");
		assertThat(same.status()).isEqualTo(422);
		assertThat(same.json().at("/errors/0/code").asString()).isEqualTo("signin/password-recent");
		var changed = this.browser.post("/api/console/sign-in/change-password", "{\"password\":\"" + SECOND + "\"}");
		assertThat(changed.json().path("step").asString()).isEqualTo("DONE");
		assertThat(this.browser.get("/api/console/me").status()).isEqualTo(200);
	}

	@Test
	void oldPasswordsMustBeChanged() {
		var clerk = clerk();
		this.clock.forward(Duration.ofDays(91));
		assertThat(this.browser.signIn(login(clerk), PASSWORD)).isEqualTo("CHANGE_PASSWORD");
	}

	@Test
	void sessionsEndAfterTwelveHoursHoweverBusy() {
		this.browser.signIn(login(clerk()), PASSWORD);
		this.clock.forward(Duration.ofHours(11));
		assertThat(this.browser.get("/api/console/me").status()).isEqualTo(200);
		this.clock.forward(Duration.ofMinutes(61));
		assertThat(this.browser.get("/api/console/me").status()).isEqualTo(401);
	}

	@Test
	void idleSessionsEndAfterHalfAnHour() {
		this.browser.signIn(login(clerk()), PASSWORD);
		assertThat(this.jdbc.sql("select max_inactive_interval from spring_session order by creation_time desc limit 1")
			.query(Integer.class)
			.single()).isEqualTo(1800);
		this.jdbc
			.sql("update spring_session set last_access_time = last_access_time - 1801000, "
					+ "expiry_time = expiry_time - 1801000")
			.update();
		assertThat(this.browser.get("/api/console/me").status()).isEqualTo(401);
	}

	@Test
	void administratorsSetUpASecondFactorBeforeAnythingElse() {
		var admin = admin();
		assertThat(this.browser.signIn(login(admin), PASSWORD)).isEqualTo("ENROL");
		assertThat(this.browser.get("/api/console/me").status()).isEqualTo(401);
		var offer = this.browser.post("/api/console/me/totp", "").json();
		assertThat(offer.path("uri").asString()).startsWith("otpauth://totp/").contains("issuer=");
		assertThat(offer.path("qr").asString()).startsWith("data:image/svg+xml;base64,");
		var secret = Base32.decode(offer.path("secret").asString());
		assertThat(this.browser.post("/api/console/me/totp/confirm", "{\"code\":\"000000\"}").code())
			.isEqualTo("signin/code-wrong");
		var used = code(secret, 0);
		var confirmed = this.browser.post("/api/console/me/totp/confirm", used);
		assertThat(confirmed.json().path("recoveryCodes")).hasSize(10);
		assertThat(this.browser.get("/api/console/me").status()).isEqualTo(200);
		assertThat(this.browser.post("/api/console/me/totp/remove", code(secret, 1)).code())
			.isEqualTo("signin/second-factor-required");

		var again = new Browser(this.number);
		assertThat(again.signIn(login(admin), PASSWORD)).isEqualTo("SECOND_FACTOR");
		assertThat(again.get("/api/console/me").status()).isEqualTo(401);
		assertThat(again.post("/api/console/sign-in/second-factor", used).code()).as("a replayed code")
			.isEqualTo("signin/code-wrong");
		assertThat(again.post("/api/console/sign-in/second-factor", code(secret, 1)).json().path("step").asString())
			.isEqualTo("DONE");

		var lost = new Browser(this.number);
		lost.signIn(login(admin), PASSWORD);
		var recovery = "{\"code\":\"" + confirmed.json().at("/recoveryCodes/0").asString().toLowerCase(Locale.ROOT)
				+ "\"}";
		assertThat(lost.post("/api/console/sign-in/second-factor", recovery).json().path("step").asString())
			.isEqualTo("DONE");
		var twice = new Browser(this.number);
		twice.signIn(login(admin), PASSWORD);
		assertThat(twice.post("/api/console/sign-in/second-factor", recovery).code()).isEqualTo("signin/code-wrong");
	}

	@Test
	void aSecondFactorIsBegunBeforeItIsConfirmedAndNotBegunTwice() {
		var setUp = this.context.getBean(SetUpSecondFactor.class);
		var clerk = clerk();
		assertThat(Problems.met(() -> setUp.confirm(clerk, "000000", "local")))
			.containsExactly(SignInProblems.SECOND_FACTOR_MISSING);
		this.credentials.enrolTotp(clerk, new byte[20]);
		assertThat(Problems.met(() -> setUp.begin(clerk))).containsExactly(SignInProblems.SECOND_FACTOR_THERE);
	}

	@Test
	void secretsLieEncryptedInTheDatabase() {
		var admin = admin();
		var secret = new byte[20];
		Arrays.fill(secret, (byte) 7);
		assertThat(this.credentials.enrolTotp(admin, secret)).startsWith("otpauth://totp/");
		var stored = this.context.getBean(CredentialTable.class).find(admin).orElseThrow().secret();
		assertThat(new String(stored, StandardCharsets.ISO_8859_1))
			.doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
		assertThat(this.context.getBean(SecretBox.class).open(admin, stored)).isEqualTo(secret);
		assertThatThrownBy(() -> this.context.getBean(SecretBox.class).open(AccountId.next(), stored))
			.isInstanceOf(IllegalStateException.class);
	}

	@Test
	void guessedCodesLockTheAccountToo() {
		var admin = admin();
		this.credentials.enrolTotp(admin, new byte[20]);
		this.browser.signIn(login(admin), PASSWORD);
		for (int i = 0; i < 5; i++) {
			this.browser.post("/api/console/sign-in/second-factor", "{\"code\":\"12345" + i + "\"}");
		}
		assertThat(this.browser.post("/api/console/sign-in/second-factor", code(new byte[20], 0)).code())
			.isEqualTo("signin/code-wrong");
		assertThat(new Browser(this.number).signIn(login(admin), PASSWORD)).isEmpty();
	}

	@Test
	void aStepOutOfOrderIsRefused() {
		assertThat(this.browser.post("/api/console/sign-in/second-factor", "{\"code\":\"123456\"}").code())
			.isEqualTo("signin/sign-in-step");
		assertThat(
				this.browser.post("/api/console/sign-in/change-password", "{\"password\":\"" + SECOND + "\"}").code())
			.isEqualTo("signin/sign-in-step");
		assertThat(this.browser.post("/api/console/me/totp", "").code()).isEqualTo("signin/sign-in-step");
	}

	@Test
	void listsAndEndsOnesOwnSessions() {
		var clerk = clerk();
		this.browser.signIn(login(clerk), PASSWORD, "User-Agent", "Desk");
		var phone = new Browser(this.number);
		phone.signIn(login(clerk), PASSWORD, "User-Agent", "Phone", "X-Forwarded-For", "203.0.113.5");
		var list = this.browser.get("/api/console/me/sessions").json();
		assertThat(list).hasSize(2);
		var other = list.get(0).path("present").asBoolean() ? list.get(1) : list.get(0);
		assertThat(other.path("device").asString()).isEqualTo("Phone");
		assertThat(other.path("address").asString()).isEqualTo("203.0.113.5");
		assertThat(this.browser.delete("/api/console/me/sessions/" + other.path("key").asString()).status())
			.isEqualTo(204);
		assertThat(phone.get("/api/console/me").status()).isEqualTo(401);
		assertThat(this.browser.get("/api/console/me").status()).isEqualTo(200);
		var stranger = new Browser(this.number);
		stranger.signIn(login(clerk()), PASSWORD);
		var mine = this.browser.get("/api/console/me/sessions").json().get(0).path("key").asString();
		stranger.get("/api/console/me");
		assertThat(stranger.delete("/api/console/me/sessions/" + mine).status()).isEqualTo(404);
	}

	@Test
	void changingThePasswordEndsAllOtherSessions() {
		var clerk = clerk();
		this.browser.signIn(login(clerk), PASSWORD);
		var phone = new Browser(this.number);
		phone.signIn(login(clerk), PASSWORD);
		this.clock.forward(Duration.ofSeconds(1));
		var wrong = this.browser.post("/api/console/me/password",
				"{\"present\":\"Wrong-Word-1\",\"password\":\"" + SECOND + "\"}");
		assertThat(wrong.json().at("/errors/0/code").asString()).isEqualTo("signin/password-wrong");
		assertThat(this.browser
			.post("/api/console/me/password", "{\"present\":\"" + PASSWORD + "\",\"password\":\"" + SECOND + "\"}")
			.status()).isEqualTo(204);
		assertThat(phone.get("/api/console/me").status()).isEqualTo(401);
		assertThat(this.browser.get("/api/console/me").status()).isEqualTo(200);
	}

	@Test
	void signingOutEndsTheSession() {
		this.browser.signIn(login(clerk()), PASSWORD);
		var session = this.browser.session();
		assertThat(this.browser.post("/api/console/sign-out", "").status()).isEqualTo(204);
		this.browser.plant(session);
		assertThat(this.browser.get("/api/console/me").status()).isEqualTo(401);
		assertThat(actions()).contains("organisation.sign-out");
	}

	@Test
	void securityAdministratorsHelpThoseInTheirScopeOnly() {
		var county = this.people.county();
		var clerk = this.people.holding(county, "EDITOR");
		this.credentials.setFirstPassword(clerk, PASSWORD, false);
		this.browser.signIn(login(clerk), PASSWORD);
		this.clock.forward(Duration.ofSeconds(1));
		var officer = AsAccount.signIn(this.context, this.people.holding(county, "SECURITY_ADMIN"));
		var foreign = AsAccount.signIn(this.context, this.people.holding(this.people.county(), "SECURITY_ADMIN"));
		var reset = "/api/console/accounts/" + clerk + "/reset-password";
		var port = new RealPort(this.number);
		assertThat(port.post(reset, "", foreign.headers()).status()).isEqualTo(404);
		assertThat(port.post("/api/console/accounts/" + officer.account() + "/reset-password", "", officer.headers())
			.code()).isEqualTo("signin/own-credential");
		var higher = this.people.holding(county, "SYSTEM_ADMIN", RoleScope.WHOLE_GROUP);
		this.credentials.setFirstPassword(higher, PASSWORD, false);
		assertThat(port.post("/api/console/accounts/" + higher + "/reset-password", "", officer.headers()).code())
			.isEqualTo("organisation/account-reaches-further");
		assertThat(port.post("/api/console/accounts/" + higher + "/reset-second-factor", "", officer.headers()).code())
			.isEqualTo("organisation/account-reaches-further");
		var password = port.post(reset, "", officer.headers()).json().path("password").asString();
		assertThat(this.browser.get("/api/console/me").status()).isEqualTo(401);
		assertThat(new Browser(this.number).signIn(login(clerk), PASSWORD)).isEmpty();
		assertThat(new Browser(this.number).signIn(login(clerk), password)).isEqualTo("CHANGE_PASSWORD");
	}

	@Test
	void noSecurityAdministratorAloneResetsAnotherAdministrator() {
		var admin = admin();
		this.credentials.enrolTotp(admin, new byte[20]);
		var path = "/api/console/accounts/" + admin;
		var one = officer();
		var other = officer();
		var port = new RealPort(this.number);
		for (var alone : List.of("/reset-password", "/reset-second-factor")) {
			assertThat(port.post(path + alone, "", one.headers()).code()).isEqualTo("signin/second-person-needed");
		}
		assertThat(port.post(path + "/repairs/PASSWORD/confirm", "", one.headers()).status()).isEqualTo(404);
		for (var part : List.of("PASSWORD", "SECOND_FACTOR")) {
			assertThat(port.post(path + "/repairs", wish(part), one.headers()).status()).isEqualTo(204);
			assertThat(port.post(path + "/repairs", wish(part), other.headers()).code())
				.isEqualTo("signin/repair-asked");
			assertThat(port.post(path + "/repairs/" + part + "/confirm", "", one.headers()).code())
				.isEqualTo("signin/repair-own");
		}
		assertThat(new Browser(this.number).signIn(login(admin), PASSWORD)).isEqualTo("SECOND_FACTOR");
		var seen = port.get(path + "/repairs", other.headers()).json();
		assertThat(seen.path("twoNeeded").asBoolean()).isTrue();
		assertThat(seen.at("/waiting/0/reason").asString()).isEqualTo("手机遗失");
		assertThat(seen.at("/waiting/0/whyNotConfirm")).isEmpty();
		assertThat(port.get(path + "/repairs", one.headers()).json().at("/waiting/0/whyNotConfirm/0/code").asString())
			.isEqualTo("signin/repair-own");
		assertThat(port.post(path + "/repairs/SECOND_FACTOR/confirm", "", other.headers()).json().at("/password"))
			.hasToString("\"\"");
		var password = port.post(path + "/repairs/PASSWORD/confirm", "", other.headers()).json().path("password");
		assertThat(port.post(path + "/repairs/PASSWORD/confirm", "", other.headers()).status()).isEqualTo(404);
		assertThat(new Browser(this.number).signIn(login(admin), password.asString())).isEqualTo("CHANGE_PASSWORD");
		assertThat(this.trail.entries).extracting(AuditEntry::action)
			.containsSubsequence("organisation.ask-repair", "organisation.confirm-repair",
					"organisation.reset-password");
	}

	@Test
	void askedForResetsCanBeDroppedAndEndAfterSevenDays() {
		var path = "/api/console/accounts/" + admin() + "/repairs";
		var port = new RealPort(this.number);
		var one = officer();
		assertThat(port.post(path, "{\"part\":\"PASSWORD\",\"reason\":\" \"}", one.headers()).status()).isEqualTo(422);
		port.post(path, wish("PASSWORD"), one.headers());
		assertThat(port.send("DELETE", path + "/PASSWORD", null, RealPort.flat(one.headers())).status()).isEqualTo(204);
		assertThat(port.get(path, one.headers()).json().path("waiting")).isEmpty();
		port.post(path, wish("PASSWORD"), one.headers());
		this.clock.forward(Duration.ofDays(8));
		var later = officer();
		assertThat(port.post(path + "/PASSWORD/confirm", "", later.headers()).status()).isEqualTo(404);
		assertThat(port.post(path, wish("PASSWORD"), later.headers()).status()).isEqualTo(204);
		var clerk = "/api/console/accounts/" + clerk() + "/repairs";
		assertThat(port.post(clerk, wish("PASSWORD"), later.headers()).code())
			.isEqualTo("signin/second-person-not-needed");
	}

	@Test
	void theOperatorLetsTheLastAdministratorInAgain() {
		var admin = admin();
		this.credentials.enrolTotp(admin, new byte[20]);
		var out = new StringWriter();
		var command = new CommandLine(bean("resetAdministratorCommand")).setOut(new PrintWriter(out));
		assertThat(command.execute("--second-factor", login(admin).toUpperCase(Locale.ROOT))).isZero();
		var words = out.toString().strip().split("\t");
		assertThat(words[0]).isEqualTo(login(admin));
		assertThat(new Browser(this.number).signIn(login(admin), words[1])).isEqualTo("CHANGE_PASSWORD");
		assertThatThrownBy(
				() -> this.context.getBean(RescueAdministrator.class).rescue(this.accounts.get(clerk()), false))
			.isInstanceOf(Refused.class);
	}

	@Test
	void tokensGiveWhatTheySayAndNoMore() {
		var clerk = AsAccount.signIn(this.context, clerk());
		var port = new RealPort(this.number);
		var day = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC).plusDays(30);
		var made = port.post("/api/console/tokens", token(day, "organisation:read-bodies"), clerk.headers());
		assertThat(made.status()).as(made.body()).isEqualTo(201);
		var secret = made.json().path("secret").asString();
		assertThat(secret).startsWith("yct_");
		var me = port.get("/api/open/me", "Authorization", "Bearer " + secret);
		assertThat(me.status()).isEqualTo(200);
		assertThat(me.json().path("permissions")).hasSize(1);
		assertThat(port.get("/api/console/me", "Authorization", "Bearer " + secret).status()).isEqualTo(401);
		assertThat(port.get("/api/open/me", clerk.headers()).code()).isEqualTo("edge/token-not-accepted");
		assertThat(port.get("/api/console/tokens", clerk.headers()).body()).doesNotContain(secret);
		assertThat(this.jdbc.sql("select digest from organisation_api_token").query(String.class).list()).isNotEmpty()
			.noneMatch((digest) -> digest.contains(secret.substring(4)));
		var id = made.json().at("/token/id").asString();
		assertThat(port.send("DELETE", "/api/console/tokens/" + id, null, RealPort.flat(clerk.headers())).status())
			.isEqualTo(204);
		assertThat(port.get("/api/open/me", "Authorization", "Bearer " + secret).status()).isEqualTo(401);
	}

	@Test
	void tokensEndAndNeverReachBeyondTheirMaker() {
		var clerk = AsAccount.signIn(this.context, clerk());
		var port = new RealPort(this.number);
		var day = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC).plusDays(3);
		assertThat(port.post("/api/console/tokens", token(day, "organisation:assign-roles"), clerk.headers())
			.json()
			.at("/errors/0/code")
			.asString()).isEqualTo("signin/token-too-wide");
		assertThat(
				port.post("/api/console/tokens", token(day.plusYears(2), "organisation:read-bodies"), clerk.headers())
					.json()
					.at("/errors/0/code")
					.asString())
			.isEqualTo("signin/token-end");
		var secret = port.post("/api/console/tokens", token(day, "organisation:read-bodies"), clerk.headers())
			.json()
			.path("secret")
			.asString();
		this.clock.forward(Duration.ofDays(5));
		assertThat(port.get("/api/open/me", "Authorization", "Bearer " + secret).status()).isEqualTo(401);
		assertThat(port.get("/api/open/me", "Authorization", "Bearer yct_guess").status()).isEqualTo(401);
	}

	private RealPort.Answer failed(String login, String password) {
		return this.browser.post("/api/console/sign-in",
				"{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}");
	}

	private static String token(LocalDate day, String permission) {
		return "{\"name\":\"接口\",\"permissions\":[\"" + permission + "\"],\"lastDay\":\"" + day + "\"}";
	}

	private String code(byte[] secret, int ahead) {
		return "{\"code\":\"" + new TimeCode(secret).at(TimeCode.stepOf(this.clock.instant()) + ahead) + "\"}";
	}

	private static String wish(String part) {
		return "{\"part\":\"" + part + "\",\"reason\":\"手机遗失\"}";
	}

	private Object bean(String name) {
		return this.context.getBean(name);
	}

	private AsAccount officer() {
		return AsAccount.signIn(this.context,
				this.people.holding(this.people.county(), "SECURITY_ADMIN", RoleScope.WHOLE_GROUP));
	}

	private AccountId clerk() {
		var clerk = this.people.holding(this.people.county(), "EDITOR");
		this.credentials.setFirstPassword(clerk, PASSWORD, false);
		return clerk;
	}

	private AccountId admin() {
		var admin = this.people.holding(this.people.county(), "SYSTEM_ADMIN", RoleScope.WHOLE_GROUP);
		this.credentials.setFirstPassword(admin, PASSWORD, false);
		return admin;
	}

	private String login(AccountId account) {
		return this.accounts.get(account).loginName();
	}

	private List<String> actions() {
		return this.trail.entries.stream()
			.map(AuditEntry::action)
			.filter((action) -> action.matches("organisation\\.(lock-)?sign-(in|out)"))
			.toList();
	}

	@TestConfiguration
	static class Time {

		@Bean
		@Primary
		TestClock testClock() {
			return new TestClock();
		}

		@Bean
		Trail trail() {
			return new Trail();
		}

	}

	/** What the trail was told. */
	static class Trail {

		private final List<AuditEntry> entries = new CopyOnWriteArrayList<>();

		@EventListener
		void on(AuditEntry entry) {
			this.entries.add(entry);
		}

	}

}
