package org.yichuang.notification;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.notification.model.DeliveryLine;
import org.yichuang.notification.model.NoticeLine;
import org.yichuang.notification.model.Preference;
import org.yichuang.notification.model.Way;
import org.yichuang.notification.usecase.ForgetNotices;
import org.yichuang.notification.usecase.Preferences;
import org.yichuang.notification.usecase.OwnNotices;
import org.yichuang.notification.usecase.SendDeliveries;
import org.yichuang.notification.usecase.SendDigests;
import org.yichuang.organisation.Accounts;
import org.yichuang.outlet.CitizenMessage;
import org.yichuang.outlet.Notice;
import org.yichuang.testing.TestAccounts;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is committed is told, once; what is rolled back to nobody. A real mail server, a
 * real gateway.
 */
@SpringBootTest(properties = { "yichuang.jobs=false", "yichuang.notification.quiet-from=00:00",
		"yichuang.notification.quiet-to=00:00", "yichuang.notification.gateway-token=made-up-token" })
class NotificationTests {

	private static final String KIND = "tests.returned";

	private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private static final ConcurrentLinkedQueue<Integer> ANSWERS = new ConcurrentLinkedQueue<>();

	private static final ConcurrentLinkedQueue<String> HANDED_IN = new ConcurrentLinkedQueue<>();

	private static final HttpServer GATEWAY = gateway();

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private OwnNotices notices;

	@Autowired
	private Preferences preferences;

	@Autowired
	private SendDeliveries deliveries;

	@Autowired
	private SendDigests digests;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ApplicationContext context;

	private Actor person;

	@DynamicPropertySource
	static void serversOfTheTest(DynamicPropertyRegistry registry) {
		MAIL.start();
		registry.add("spring.mail.host", () -> "127.0.0.1");
		registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
		registry.add("yichuang.notification.gateway",
				() -> "http://127.0.0.1:" + GATEWAY.getAddress().getPort() + "/messages");
	}

	@AfterAll
	static void stopsTheServers() {
		MAIL.stop();
		GATEWAY.stop(0);
	}

	@BeforeEach
	void clearsTheTable() throws Exception {
		this.jdbc.sql("truncate notification_delivery, notification_notice").update();
		MAIL.purgeEmailFromAllMailboxes();
		ANSWERS.clear();
		HANDED_IN.clear();
		var people = TestAccounts.of(this.context);
		this.person = this.accounts.actor(people.open(people.county()), "10.0.0.1");
	}

	@Test
	void tellsWhatIsCommittedAndNothingElse() {
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(notice("第一件"));
			status.setRollbackOnly();
		});
		assertThat(this.notices.unread(this.person)).isZero();
		tell(notice("第二件"));
		assertThat(own()).extracting(NoticeLine::title).containsExactly("第二件");
		assertThat(this.notices.kinds()).contains(KIND);
	}

	@Test
	void isReadByItsRecipientOnly() {
		tell(notice("第一件"));
		tell(notice("第二件"));
		var newest = own().getFirst();
		var people = TestAccounts.of(this.context);
		var other = this.accounts.actor(people.open(people.county()), "10.0.0.2");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.notices.read(other, newest.id()));
		this.notices.readAll(other, newest.id());
		assertThat(this.notices.unread(this.person)).isEqualTo(2);
		this.notices.read(this.person, newest.id());
		assertThat(this.notices.unread(this.person)).isEqualTo(1);
		tell(notice("第三件"));
		this.notices.readAll(this.person, newest.id());
		assertThat(this.notices.own(this.person, true, null, 50).items()).extracting(NoticeLine::title)
			.containsExactly("第三件");
	}

	@Test
	void mailsThoseWhoWishItOnceAndAddsNoHeader() throws Exception {
		prefer(Way.CONSOLE, Map.of(KIND, Way.MAIL));
		tell(notice("稿件退回\r\nBcc: all@example.cn"));
		tell(new Notice(List.of(this.person.person()), "tests.other", "别的事", "", "/console/"));
		this.deliveries.sendDue();
		this.deliveries.sendDue();
		assertThat(mails()).hasSize(1);
		var mail = mails().getFirst();
		assertThat(mail.getSubject()).isEqualTo("稿件退回 Bcc: all@example.cn");
		assertThat(mail.getAllRecipients()).hasSize(1);
		assertThat(mail.getHeader("Bcc")).isNull();
		assertThat(GreenMailUtil.getBody(mail)).isNotBlank();
		assertThat(mail.getContent().toString()).contains("请补正");
	}

	@Test
	void writesOneDailyMailAlsoAfterNightsWithoutPower() throws Exception {
		prefer(Way.DIGEST, Map.of());
		IntStream.range(0, 5).forEach((i) -> tell(notice("第" + i + "件")));
		this.digests.writeDue();
		this.deliveries.sendDue();
		assertThat(mails()).isEmpty();
		this.clock.forward(Duration.ofDays(3));
		this.digests.writeDue();
		this.digests.writeDue();
		this.deliveries.sendDue();
		assertThat(mails()).hasSize(1);
		assertThat(mails().getFirst().getSubject()).contains("5");
		assertThat(mails().getFirst().getContent().toString()).contains("第0件", "第4件");
	}

	@Test
	void holdsBackInQuietHours() {
		var now = LocalTime.now(this.clock.withZone(ZoneId.of("Asia/Shanghai")));
		put(new Preference("li@example.cn", "", Way.MAIL, Map.of(), now.minusHours(1), now.plusHours(1),
				LocalTime.of(8, 30), 0));
		tell(notice("夜里的事"));
		this.deliveries.sendDue();
		assertThat(mails()).isEmpty();
		this.clock.forward(Duration.ofMinutes(61));
		this.deliveries.sendDue();
		assertThat(mails()).hasSize(1);
	}

	@Test
	void tellsACitizenOnceHoweverOftenItIsPublished() throws Exception {
		Callable<Void> publish = () -> {
			tell(message("13800001234", "letter:1"));
			return null;
		};
		try (var pool = Executors.newFixedThreadPool(8)) {
			for (var told : pool.invokeAll(IntStream.range(0, 40).mapToObj((i) -> publish).toList())) {
				told.get();
			}
		}
		this.deliveries.sendDue();
		publish.call();
		this.deliveries.sendDue();
		assertThat(HANDED_IN).hasSize(1);
		assertThat(HANDED_IN.peek()).contains("SMS", "13800001234", "您的来信已答复", "Bearer made-up-token");
	}

	@Test
	void triesLaterWhatTheGatewayCannotTakeNowUnderTheSameKey() {
		ANSWERS.addAll(List.of(503, 429, 200));
		tell(message("13800001234", "letter:2"));
		this.deliveries.sendDue();
		this.deliveries.sendDue();
		assertThat(HANDED_IN).hasSize(1);
		this.clock.forward(Duration.ofMinutes(2));
		this.deliveries.sendDue();
		this.clock.forward(Duration.ofMinutes(6));
		this.deliveries.sendDue();
		this.clock.forward(Duration.ofDays(2));
		this.deliveries.sendDue();
		assertThat(HANDED_IN).hasSize(3);
		assertThat(HANDED_IN.stream().map((line) -> line.split(" ")[0]).distinct()).hasSize(1);
		assertThat(line().state()).isEqualTo("SENT");
	}

	@Test
	void givesUpWhatIsRefusedForGoodUntilSomebodySaysAgain() {
		ANSWERS.addAll(List.of(400, 200));
		tell(message("13800001234", "letter:3"));
		this.deliveries.sendDue();
		this.clock.forward(Duration.ofDays(2));
		this.deliveries.sendDue();
		assertThat(HANDED_IN).hasSize(1);
		assertThat(line().state()).isEqualTo("FAILED");
		assertThat(line().fault()).contains("400");
		this.notices.retry(Actor.SYSTEM, line().id());
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.notices.retry(Actor.SYSTEM, UUID.randomUUID()))
			.satisfies((refused) -> assertThat(refused.refusals().getFirst().problem())
				.isEqualTo(NotificationProblems.NOT_FAILED));
		this.deliveries.sendDue();
		assertThat(line().state()).isEqualTo("SENT");
	}

	@Test
	void sendsAgainWhatACrashInterrupted() {
		tell(message("13800001234", "letter:4"));
		this.jdbc.sql("update notification_delivery set attempts = 1, due_at = :lease")
			.param("lease", java.time.OffsetDateTime.now(this.clock).plusMinutes(10))
			.update();
		this.deliveries.sendDue();
		assertThat(HANDED_IN).isEmpty();
		this.clock.forward(Duration.ofMinutes(11));
		this.deliveries.sendDue();
		assertThat(HANDED_IN).hasSize(1);
	}

	@Test
	void whatSomebodyWaitsForLeavesFirstAndNotTooLate() {
		tell(message("13800001234", "letter:6"));
		this.clock.forward(Duration.ofSeconds(1));
		tell(awaited("13800005678", "code:1"));
		this.deliveries.sendDue();
		assertThat(HANDED_IN).hasSize(2);
		assertThat(HANDED_IN.peek()).contains("13800005678");
		ANSWERS.add(503);
		tell(awaited("13800005678", "code:2"));
		this.deliveries.sendDue();
		assertThat(HANDED_IN).hasSize(3);
		this.clock.forward(Duration.ofMinutes(11));
		this.deliveries.sendDue();
		assertThat(HANDED_IN).as("not sent too late").hasSize(3);
		assertThat(line().state()).isEqualTo("FAILED");
	}

	private CitizenMessage awaited(String to, String key) {
		return new CitizenMessage("tests.code", to, "验证码", "验证码 123456", key,
				this.clock.instant().plus(Duration.ofMinutes(10)));
	}

	@Test
	void theTablesTellNobodyWhomWeWroteToAndWhat() {
		tell(message("13800001234", "letter:5"));
		var before = this.jdbc
			.sql("select row_to_json(d)::text || encode(d.message, 'escape') from notification_delivery d")
			.query(String.class)
			.single();
		assertThat(before).doesNotContain("13800001234", "您的来信已答复").contains("138****1234");
		this.deliveries.sendDue();
		assertThat(this.jdbc.sql("select count(*) from notification_delivery where message is null")
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void forgetsWhatIsOlderThanTheKeepingPeriodAndNothingElse() {
		for (int i = 0; i < 3; i++) {
			tell(notice("去年的 " + i));
		}
		tell(message("13800001234", "kept:1"));
		this.context.getBean(SendDeliveries.class).sendDue();
		this.clock.forward(Duration.ofDays(729));
		tell(notice("今年的"));
		tell(message("13800001234", "kept:2"));
		var forget = this.context.getBean(ForgetNotices.class);
		assertThat(forget.forget()).isZero();
		this.clock.forward(Duration.ofDays(2));
		assertThat(forget.forget()).isEqualTo(3 + 1);
		assertThat(own()).extracting(NoticeLine::title).containsExactly("今年的");
		assertThat(line().state()).as("what still waits stays").isEqualTo("WAITING");
		assertThat(forget.forget()).isZero();
	}

	@Test
	void refusesWishesThatCannotBeMet() {
		assertFault(wish("", "", Way.MAIL), NotificationProblems.MAIL_MISSING);
		assertFault(wish("not mail", "", Way.CONSOLE), NotificationProblems.MAIL_MALFORMED);
		assertFault(wish("a@example.cn\r\nBcc: b@example.cn", "", Way.MAIL), NotificationProblems.MAIL_MALFORMED);
		assertFault(wish("", "", Way.WECOM), NotificationProblems.WECOM_MISSING);
		put(wish("", "liming", Way.WECOM));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> put(wish("", "liming", Way.WECOM)))
			.satisfies((refused) -> assertThat(refused.refusals().getFirst().problem())
				.isEqualTo(KernelProblems.CHANGED_MEANWHILE));
		tell(notice("企业微信"));
		this.deliveries.sendDue();
		assertThat(HANDED_IN.peek()).contains("WECOM", "liming");
	}

	private void assertFault(Preference wanted, NotificationProblems problem) {
		assertThatExceptionOfType(Invalid.class).isThrownBy(() -> put(wanted))
			.satisfies((invalid) -> assertThat(invalid.faults().getFirst().reason().problem()).isEqualTo(problem));
	}

	private static Preference wish(String mail, String wecom, Way way) {
		return new Preference(mail, wecom, way, Map.of(), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, LocalTime.of(8, 30),
				0);
	}

	private void prefer(Way otherwise, Map<String, Way> ways) {
		put(new Preference("li@example.cn", "", otherwise, ways, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT,
				LocalTime.of(8, 30), 0));
	}

	private void put(Preference wanted) {
		this.preferences.put(this.person, wanted);
	}

	private Notice notice(String title) {
		AccountId recipient = this.person.person();
		return new Notice(List.of(recipient, recipient), KIND, title, "请补正", "/console/articles/1");
	}

	private static CitizenMessage message(String to, String key) {
		return new CitizenMessage("tests.answered", to, "来信答复", "您的来信已答复。", key);
	}

	private void tell(Object event) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(event));
	}

	private List<NoticeLine> own() {
		return this.notices.own(this.person, false, null, 50).items();
	}

	private DeliveryLine line() {
		return this.notices.deliveries(Actor.SYSTEM, "", null, 50).items().getFirst();
	}

	private static List<MimeMessage> mails() {
		return List.of(MAIL.getReceivedMessages());
	}

	private static HttpServer gateway() {
		try {
			var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
			server.createContext("/messages", (exchange) -> {
				var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
				HANDED_IN.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
						+ exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
				var answer = ANSWERS.poll();
				exchange.sendResponseHeaders((answer != null) ? answer : 200, -1);
				exchange.close();
			});
			server.start();
			return server;
		}
		catch (IOException cause) {
			throw new IllegalStateException(cause);
		}
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		@Primary
		TestClock testClock() {
			return new TestClock();
		}

	}

}
