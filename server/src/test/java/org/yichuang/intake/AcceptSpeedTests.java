package org.yichuang.intake;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.forms.Answers;
import org.yichuang.frontdoor.RawPort;
import org.yichuang.frontdoor.http.FrontServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What makes accepting fast changes nothing of what it promises: forms taken at the
 * public port, and many submissions in one commit.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "yichuang.jobs=false")
@Import(IntakeWorld.class)
class AcceptSpeedTests {

	/** Only the public port itself sets it on an answer to a form. */
	private static final String MARK = "Permissions-Policy";

	private static final int MANY = 24;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Intake intake;

	@Autowired
	private SendLimits limits;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private FrontServer front;

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
	void theFrontTakesAUsualFormItselfAndAnswersAsTheOfficeSideDoes() {
		for (var title : List.of("路灯坏了", "")) {
			var long1 = this.citizen.send(this.citizen.form(), Sender.note(title)).answer();
			var short1 = post(fields(title), "");
			assertThat(short1.status()).isEqualTo(title.isEmpty() ? 422 : 303).isEqualTo(long1.status());
			assertThat(short1.header(MARK)).isNotEmpty();
			for (var header : List.of("Content-Security-Policy", "Cache-Control", "Referrer-Policy", "X-Frame-Options",
					"X-Content-Type-Options", "Content-Type")) {
				assertThat(short1.header(header)).as(header).isEqualToIgnoringCase(long1.header(header));
			}
			assertThat(short1.header("Location").replaceFirst("=.*", ""))
				.isEqualTo(long1.header("Location").replaceFirst("=.*", ""));
			assertThat(Jsoup.parse(short1.text()).select("main").text())
				.isEqualTo(Jsoup.parse(long1.body()).select("main").text());
		}
	}

	@Test
	void aFormWithASmallFileIsTakenAtTheFrontTooAndTheFileStored() {
		var line = "between-parts-7f3c";
		var body = new StringBuilder();
		fields("有附件").forEach((name, value) -> body.append("--" + line + "\r\nContent-Disposition: form-data; name=\"")
			.append(name + "\"\r\n\r\n" + value + "\r\n"));
		for (var name : List.of("说明.txt", "")) {
			body.append("--" + line + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
					+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + (name.isEmpty() ? "" : "路灯的位置")
					+ "\r\n");
		}
		body.append("--" + line + "--\r\n");
		var reply = new RawPort(this.front.port()).send("POST /send/note HTTP/1.1\r\nHost: " + this.place.site().host()
				+ "\r\nConnection: close\r\n" + "Content-Type: multipart/form-data; boundary=" + line
				+ "\r\nContent-Length: " + body.toString().getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
		assertThat(reply.status()).as(reply.text()).isEqualTo(303);
		assertThat(reply.header(MARK)).isNotEmpty();
		var newest = this.intake
			.get(new SubmissionId(this.jdbc.sql("select id from intake_submission order by id desc limit 1")
				.query(java.util.UUID.class)
				.single()));
		assertThat(newest.answers().text("title")).isEqualTo("有附件");
		assertThat(newest.answers().files().get("files")).hasSize(1);
	}

	@Test
	void theSameFormSentBothWaysIsOneSubmission() {
		var form = fields("两条路");
		var first = post(form, "");
		var second = this.citizen.post("/send/note", form);
		assertThat(List.of(first.status(), second.status())).containsOnly(303);
		assertThat(receipt(first.header("Location"))).isEqualTo(receipt(second.header("Location")));
	}

	@Test
	void whatIsNoUsualFormGoesTheLongWay() {
		var fields = fields("很长");
		fields.put("extra", "长".repeat(50_000));
		assertThat(post(fields, "").header(MARK)).isEmpty();
		assertThat(post(fields("编码"), "Content-Encoding: identity\r\n").header(MARK)).isEmpty();
		assertThat(send("/send/note?x=1", encoded(fields("查询串")), "").header(MARK)).isEmpty();
		assertThat(send("/send/note/", encoded(fields("斜杠")), "").status()).isEqualTo(404);
		var reply = new RawPort(this.front.port()).send("POST /send/note HTTP/1.1\r\nHost: " + this.place.site().host()
				+ "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
				+ "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
		assertThat(reply.status()).isEqualTo(413);
	}

	@Test
	void refusesAtTheFrontWhatTheOfficeSideRefuses() {
		assertThat(send("/send/nowhere", "a=b", "").status()).isEqualTo(404);
		assertThat(send("/send/nowhere", "a=b", "").text()).contains("<h1");
		assertThat(send("/send/note", "title=%zz", "").status()).isEqualTo(400);
		var many = IntStream.range(0, 1_001).mapToObj((i) -> "f" + i + "=").collect(Collectors.joining("&"));
		assertThat(send("/send/note", many, "").status()).isEqualTo(400);
		var body = encoded(fields("太多"));
		while (this.limits.admitsTry("127.0.0.77")) {
			assertThat(this.limits.isOver("127.0.0.77")).isFalse();
		}
		var refused = new RawPort(this.front.port(), "127.0.0.77").send(request("/send/note", body, ""));
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.header("Retry-After")).isEqualTo("60");
		assertThat(refused.text()).contains("<h1");
	}

	@Test
	void whatIsSentAtTheSameMomentSharesACommitAndIsStillOneEach() {
		long before = stored();
		var receipts = acceptedTogether((i) -> "together-" + before + "-" + i / 2, (i) -> "desk");
		assertThat(receipts.values().stream().distinct()).hasSize(MANY / 2);
		assertThat(stored() - before).isEqualTo(MANY / 2);
		assertThat(commitsOf("together-" + before + "-%")).isLessThan(MANY / 4);
		assertThat(this.jdbc
			.sql("select count(*) from intake_submission s left join intake_delivery d "
					+ "on d.submission_id = s.id where s.idempotency_key like ? and d.kind is distinct from s.kind")
			.param("together-" + before + "-%")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whatCannotBeWrittenHindersNobodyElse() {
		long before = stored();
		var receipts = acceptedTogether((i) -> "fault-" + before + "-" + i, (i) -> (i % 5 == 0) ? "a\u0000b" : "desk");
		assertThat(receipts.keySet()).allMatch((i) -> i % 5 != 0).hasSize(MANY - (MANY + 4) / 5);
		assertThat(stored() - before).isEqualTo(receipts.size());
	}

	/**
	 * Many who accept while nobody can write, so that all but the first wait together.
	 */
	private Map<Integer, String> acceptedTogether(java.util.function.IntFunction<String> keys,
			java.util.function.IntFunction<String> subjects) {
		var receipts = new java.util.concurrent.ConcurrentHashMap<Integer, String>();
		var failures = new ConcurrentLinkedQueue<Throwable>();
		var threads = new ArrayList<Thread>();
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("lock table intake_submission in share row exclusive mode").update();
			for (int i = 0; i < MANY; i++) {
				int who = i;
				threads.add(Thread.ofPlatform()
					.uncaughtExceptionHandler((thread, failure) -> failures.add(failure))
					.start(() -> receipts.put(who,
							this.intake.accept(note(subjects.apply(who), keys.apply(who))).number())));
			}
			Awaitility.await()
				.until(() -> threads.stream().filter((each) -> each.getState() == Thread.State.WAITING).count() >= MANY
						- 1);
		});
		threads.forEach(AcceptSpeedTests::join);
		assertThat(receipts.size() + failures.size()).isEqualTo(MANY);
		return receipts;
	}

	private NewSubmission note(String subject, String key) {
		var answers = new Answers(Map.of("title", List.of("同时"), "text", List.of("内容")), Map.of());
		return new NewSubmission(SampleRoom.KIND, subject, this.place.site().id(),
				this.context.getBean(SampleRoom.class).form(this.place.site().id()), answers, key, Origin.WEB);
	}

	private int commitsOf(String keys) {
		return this.jdbc.sql("select count(distinct xmin::text) from intake_submission where idempotency_key like ?")
			.param(keys)
			.query(Integer.class)
			.single();
	}

	private long stored() {
		return this.jdbc.sql("select count(*) from intake_submission").query(Long.class).single();
	}

	/** A form of the page, filled in. */
	private Map<String, String> fields(String title) {
		var fields = Sender.note(title);
		fields.put("_ticket", this.citizen.form().html().select("input[name=_ticket]").val());
		return fields;
	}

	private String receipt(String location) {
		var page = this.citizen.open(location);
		return page.number() + page.code();
	}

	private RawPort.Reply post(Map<String, String> fields, String header) {
		return send("/send/note", encoded(fields), header);
	}

	private RawPort.Reply send(String path, String body, String header) {
		return new RawPort(this.front.port()).send(request(path, body, header));
	}

	private String request(String path, String body, String header) {
		return "POST " + path + " HTTP/1.1\r\nHost: " + this.place.site().host() + "\r\nConnection: close\r\n" + header
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
				+ body;
	}

	private static String encoded(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException cause) {
			throw new IllegalStateException(cause);
		}
	}

}
