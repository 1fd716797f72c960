package org.yichuang.interaction;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.yichuang.casework.usecase.WatchClocks;
import org.yichuang.intake.usecase.DeliverSubmission;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.MailboxKind;
import org.yichuang.interaction.usecase.NewMailbox;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Body;
import org.yichuang.platform.Home;
import org.yichuang.publishing.Publishing;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestClock;
import org.yichuang.testing.Visitor;
import org.yichuang.testing.Workbook;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A county's year as its report gives it, over HTTP with a clock that is put forward: 278
 * letters to the leaders' mailboxes, 97 of them valid, 82 concluded and 15 in hand, which
 * is 84.5 %; 15 passed on by the city, all answered. Writers fill in the public form,
 * clerks use the console's interface; then the statistics screen, its Excel, the notice,
 * the open interface and the public page must say the same.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "yichuang.jobs=false", "yichuang.publishing.render-time=60s" })
@Import(LetterWorld.Staged.class)
class CountyYearTests {

	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	private static final JsonMapper JSON = new JsonMapper();

	private static final Duration BETWEEN = Duration.ofHours(26);

	private static final int RECEIVED = 278;

	private static final int VALID = 97;

	private static final int CONCLUDED = 82;

	private static final int IN_HAND = 15;

	private static final int FORWARDED = 15;

	/** What is asked everywhere, in this order. */
	private static final List<String> FIGURES = List.of("interaction.letter-received", "interaction.letter-valid",
			"interaction.letter-concluded", "interaction.letters-in-hand", "interaction.letters-concluded-rate",
			"interaction.letter-forwarded", "interaction.letter-forwarded-concluded");

	private static final List<String> LEADERS = List.of("278", "97", "82", "15", "84.5", "0", "0");

	private static final List<String> CITY = List.of("15", "15", "15", "0", "100", "15", "15");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestClock clock;

	@LocalServerPort
	private int number;

	private RealPort port;

	private LetterWorld world;

	private Body office;

	private Visitor writer;

	private HttpHeaders clerk = new HttpHeaders();

	private int requests;

	@Test
	void countsTheYearAsTheReportDoesWhereverItIsRead() throws IOException {
		openTheYear();
		var began = System.nanoTime();
		for (var each = 0; each < RECEIVED; each++) {
			this.clock.forward(BETWEEN);
			handle(each, written(each));
		}
		for (var each = 0; each < FORWARDED; each++) {
			this.clock.forward(BETWEEN);
			answer(forwarded(each), "已经办理，并向上级报告。");
		}
		this.context.getBean(WatchClocks.class).tell();
		var seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
		var leader = signedIn(this.world.holding(this.world.body, "LEADER"));
		saysTheScreen(leader);
		saysTheWorkbook(leader);
		saysTheOpenInterface();
		saysTheNotice(leader);
		saysThePublicPage();
		opensToTheLettersInHand(leader);
		System.out.printf(
				"a county's year in %d s, %d requests: received %s, valid %s, concluded %s, in hand %s, %s %%; "
						+ "passed on %s, answered %s%n",
				seconds, this.requests, LEADERS.get(0), LEADERS.get(1), LEADERS.get(2), LEADERS.get(3), LEADERS.get(4),
				CITY.get(5), CITY.get(6));
	}

	private void openTheYear() {
		this.clock.forward(
				Duration.between(this.clock.instant(), LocalDate.of(year() + 1, 1, 1).atTime(8, 0).atZone(BEIJING)));
		this.port = new RealPort(this.number);
		this.world = new LetterWorld(this.context);
		this.office = this.world.body(this.world.body, "信访办");
		this.context.getBean(Mailboxes.class)
			.create(Actor.SYSTEM, this.world.site.id(), "forwarded",
					new NewMailbox(MailboxKind.SUPERVISION, new Mailbox.Words("上级转来信件", "", ""), this.office.id(),
							List.of(LetterKind.values()), Map.of(), null, null));
		this.writer = new Visitor(this.port, this.world.site.code(), "10.1.2.3");
	}

	/** Fills in the public form and returns the number on the receipt. */
	private String written(int each) {
		var form = this.writer.open("/send/head");
		this.clock.forward(Duration.ofSeconds(40));
		var sent = this.writer.send(form, fields(each));
		assertThat(sent.status()).as(sent.text()).isEqualTo(303);
		this.requests += 3;
		return arrived(this.writer.follow(sent).number());
	}

	/** A clerk enters what the city passed on. */
	private String forwarded(int each) {
		var values = new LinkedHashMap<String, List<String>>();
		fields(each).forEach((field, value) -> values.put(field, List.of(value)));
		var clerk = signedIn(this.world.holding(this.world.body, "INTAKE_CLERK"));
		return arrived(
				post(clerk, "/api/console/sites/" + this.world.site.id() + "/submissions", Map.of("key", "forwarded",
						"values", values, "files", Map.of(), "origin", "FORWARDED", "idempotencyKey", "city-" + each))
					.path("number")
					.asString());
	}

	private String arrived(String letter) {
		this.clerk = signedIn(this.world.clerk);
		while (this.context.getBean(DeliverSubmission.class).next()) {
			// until all is handed over
		}
		return letter;
	}

	private static Map<String, String> fields(int each) {
		var fields = new LinkedHashMap<String, String>();
		LetterWorld.filledIn(Map.of(LetterFields.TITLE, "关于第" + (each + 1) + "号路灯的建议"))
			.forEach((field, values) -> fields.put(field, values.getFirst()));
		return fields;
	}

	/**
	 * The first 82 are answered, the next 15 in hand, the others invalid or not accepted.
	 */
	private void handle(int each, String letter) {
		if (each < CONCLUDED) {
			answer(letter, "来信收悉，已经办理。");
		}
		else if (each < VALID) {
			act(clerk(), opened(letter), LetterState.ACCEPT, "");
		}
		else if (each % 3 == 0) {
			act(clerk(), opened(letter), LetterState.DECLINE, "请依法向人民法院提起诉讼。");
		}
		else if (each % 3 == 1) {
			act(clerk(), opened(letter), LetterState.INVALIDATE, "内容空泛");
		}
		else {
			// judged anew: what was taken for valid is not
			var accepted = act(clerk(), opened(letter), LetterState.ACCEPT, "");
			act(clerk(), accepted, LetterState.INVALIDATE, "重复来信");
		}
	}

	private void answer(String letter, String text) {
		var clerk = clerk();
		var accepted = act(clerk, opened(letter), LetterState.ACCEPT, "");
		var id = get(clerk, "/api/console/letters/of-case/" + accepted.path("id").asString()).path("id").asString();
		var kept = this.port.send("PUT", "/api/console/letters/" + id + "/answer",
				JSON.writeValueAsString(Map.of("version", -1, "text", text)),
				RealPort.flat(clerk, "Content-Type", "application/json"));
		assertThat(kept.status()).as(kept.body()).isEqualTo(200);
		this.requests++;
		var submitted = act(clerk, accepted, LetterState.SUBMIT_ANSWER, "");
		act(signedIn(this.world.supervisor), submitted, LetterState.SEND_ANSWER, "");
	}

	/** The case with a number as the clerk's to-do list shows it. */
	private JsonNode opened(String letter) {
		return get(clerk(), "/api/console/cases?number=" + letter).at("/items/0");
	}

	private JsonNode act(HttpHeaders who, JsonNode matter, String code, String note) {
		return post(who, "/api/console/cases/" + matter.path("id").asString() + "/acts",
				Map.of("code", code, "note", note, "version", matter.path("version").asLong()))
			.path("summary");
	}

	private void saysTheScreen(HttpHeaders leader) {
		var lines = get(leader, "/api/console/figures?" + asked("BODY")).path("items");
		assertThat(values(lines, this.world.body.name())).isEqualTo(LEADERS);
		assertThat(values(lines, this.office.name())).isEqualTo(CITY);
		var all = get(leader, "/api/console/figures?" + asked("TOTAL")).path("items");
		assertThat(values(all, "")).startsWith("293", "112", "97", "15", "86.6");
		var months = get(leader, "/api/console/figures?" + asked("MONTH")).path("items");
		assertThat(months.valueStream().mapToInt((month) -> month.at("/values/0/value").asInt()).sum())
			.isEqualTo(RECEIVED + FORWARDED);
	}

	private void saysTheWorkbook(HttpHeaders leader) {
		var book = Workbook.of(this.port.download("/api/console/figures/export.xlsx?" + asked("BODY"), leader));
		assertThat(book.rows().getFirst()).containsExactly("单位", "收到来信", "有效来信", "办结来信", "在办来信", "来信办结率", "上级转来信件",
				"办结上级转来信件");
		assertThat(numbers(book.row(this.world.body.name()))).isEqualTo(LEADERS);
		assertThat(numbers(book.row(this.office.name()))).isEqualTo(CITY);
		this.requests++;
	}

	private void saysTheOpenInterface() {
		var lines = get(new HttpHeaders(),
				"/api/open/figures?body=" + this.world.body.code() + "&" + asked("BODY").replaceAll("under=[^&]*&", ""))
			.path("items");
		assertThat(values(lines, this.world.body.name())).isEqualTo(LEADERS);
		assertThat(values(lines, this.office.name())).isEqualTo(CITY);
	}

	/** At least 90 % concluded is asked: who misses it is named with the very rate. */
	private void saysTheNotice(HttpHeaders leader) {
		var manager = signedIn(this.world.holding(this.world.body, "STATISTICS_MANAGER"));
		var quota = new LinkedHashMap<String, Object>();
		quota.putAll(Map.of("name", "来信办结率", "figure", "interaction.letters-concluded-rate", "form", "SHARE", "amount",
				90, "share", 100, "period", "YEAR", "workingDaysOnly", false, "target", "BODIES"));
		quota.putAll(Map.of("levels", List.of(), "under", this.world.body.id().toString(), "listed", List.of(),
				"source", "试行办法", "active", true, "holdsFrom", year() + "-01-01"));
		var id = post(manager, "/api/console/quotas", quota).path("id").asString();
		var notice = get(leader, "/api/console/quotas/" + id + "/notice?on=" + today());
		var running = notice.path("running").valueStream().toList();
		assertThat(running).singleElement().satisfies((line) -> {
			assertThat(line.path("name").asString()).isEqualTo(this.world.body.name());
			assertThat(plain(line.at("/judgements/0/value"))).isEqualTo("84.5");
		});
		assertThat(notice.at("/met/0/name").asString()).isEqualTo(this.office.name());
		var book = Workbook.of(this.port.download(
				"/api/console/quotas/" + id + "/fulfilment/export.xlsx?from=" + year() + "-01-01&until=" + today(),
				leader));
		assertThat(book.row(this.world.body.name())).contains("84.5");
		assertThat(book.row(this.office.name()).getLast()).startsWith("100");
	}

	private void saysThePublicPage() throws IOException {
		var publishing = this.context.getBean(Publishing.class);
		assertThat(publishing.awaitLive(publishing.rebuild(this.world.site.id(), "figures"), Duration.ofSeconds(100)))
			.isTrue();
		var file = this.context.getBean(Home.class)
			.folder("www")
			.resolve(this.world.site.code())
			.resolve("interaction/figures.html");
		var table = Jsoup.parse(Files.readString(file)).select("section:has(#year-" + year() + ") tbody tr");
		assertThat(table.select("tr:has(th:contains(镇长信箱)) td").eachText()).startsWith("278", "97", "82", "15",
				"84.5%");
		assertThat(table.select("tr:has(th:contains(上级转来信件)) td").eachText()).startsWith("15", "15", "15", "0",
				"100.0%");
		assertThat(table.select("tr:has(th:contains(青石镇信箱)) td").eachText()).startsWith("0", "0", "0", "0");
	}

	/**
	 * The fifteen open to letters with titles and whose turn it is; all of them are late.
	 */
	private void opensToTheLettersInHand(HttpHeaders leader) {
		var span = "&from=" + year() + "-01-01&until=" + today() + "&under=" + this.world.body.id() + "&size=200";
		var subjects = "/api/console/figures/subjects?kind=";
		var left = get(leader, subjects + "interaction.letter-valid&without=interaction.letter-concluded" + span)
			.path("items");
		assertThat(left).hasSize(IN_HAND).allSatisfy((line) -> {
			assertThat(line.path("title").asString()).contains("号路灯的建议");
			assertThat(line.path("state").asString()).startsWith("办理中 · " + this.world.body.name());
			assertThat(line.path("link").asString()).startsWith("/cases/");
		});
		var late = get(leader, subjects + "casework.overdue.interaction.letter" + span).path("items");
		assertThat(late).hasSize(IN_HAND);
		assertThat(late.findValuesAsString("title"))
			.containsExactlyInAnyOrderElementsOf(left.findValuesAsString("title"));
		assertThat(values(
				get(leader, "/api/console/figures?figure=casework.overdue.interaction.letter" + span).path("items"),
				""))
			.containsExactly("15");
		var book = Workbook.of(this.port.download(
				"/api/console/figures/subjects/export.xlsx?kind=" + "casework.overdue.interaction.letter" + span,
				leader));
		assertThat(book.rows()).hasSize(1 + IN_HAND);
		var stranger = signedIn(this.world.holding(this.world.body, "STATISTICS_READER"));
		var unseen = get(stranger, subjects + "interaction.letter-concluded" + span).path("items");
		assertThat(unseen).hasSize(CONCLUDED + FORWARDED)
			.as("who may count letters may not read them")
			.allSatisfy((line) -> assertThat(line.path("title").asString() + line.path("link").asString()).isEmpty());
	}

	private String asked(String by) {
		return "figure=" + String.join("&figure=", FIGURES) + "&from=" + year() + "-01-01&until=" + today() + "&under="
				+ this.world.body.id() + "&by=" + by;
	}

	private static List<String> values(JsonNode lines, String name) {
		var line = lines.valueStream()
			.filter((each) -> each.path("name").asString().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError(name + " not in " + lines));
		return line.path("values").valueStream().map((value) -> plain(value.path("value"))).toList();
	}

	private static List<String> numbers(List<String> row) {
		return row.stream().skip(1).map((cell) -> plain(new BigDecimal(cell))).toList();
	}

	private static String plain(JsonNode value) {
		return value.isNull() ? "—" : plain(value.decimalValue());
	}

	private static String plain(BigDecimal value) {
		return (value.signum() == 0) ? "0" : value.stripTrailingZeros().toPlainString();
	}

	private HttpHeaders clerk() {
		return this.clerk;
	}

	/** Sessions end with the working day; this is the next one's. */
	private HttpHeaders signedIn(Actor actor) {
		return AsAccount.signIn(this.context, Objects.requireNonNull(actor.account())).headers();
	}

	private JsonNode get(HttpHeaders who, String path) {
		this.requests++;
		var answer = this.port.get(path, who);
		assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
		return answer.json();
	}

	private JsonNode post(HttpHeaders who, String path, Map<String, ?> fields) {
		this.requests++;
		var answer = this.port.post(path, JSON.writeValueAsString(fields), who);
		assertThat(answer.status()).as(path + " " + answer.body()).isIn(200, 201);
		return answer.json();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), BEIJING);
	}

	private int year() {
		return today().getYear();
	}

}
