package org.yichuang.interaction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.yichuang.intake.usecase.DeliverSubmission;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.kernel.Actor;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestClock;
import org.yichuang.testing.Visitor;
import org.yichuang.testing.Workbook;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Hostile letters and clerks in each other's way, over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "yichuang.jobs=false", "yichuang.publishing.render-time=60s" })
@Import(LetterWorld.Staged.class)
class LetterFaultTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int ROUNDS = 20;

	/** What programs take for more than text: browsers, tables, templates, databases. */
	private static final List<String> HOSTILE = List.of("=HYPERLINK(\"http://evil.example\",\"点此领取\")",
			"+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "<script>alert(1)</script>",
			"\"><img src=x onerror=alert(1)>", "</title><svg onload=alert(1)>", "${7*7}<#assign x=1>{{7*7}}",
			"'; drop table interaction_letter; --", "javascript:alert(1)//'\"`");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestClock clock;

	@LocalServerPort
	private int number;

	private RealPort port;

	private LetterWorld world;

	private Visitor writer;

	@BeforeEach
	void openAMailbox() {
		this.port = new RealPort(this.number);
		this.world = new LetterWorld(this.context);
		this.writer = new Visitor(this.port, this.world.site.code(), "10.4.5.6");
	}

	@Test
	void whatLooksLikeAProgramStaysTextFromTheFormToTheWorkbook() {
		int places = 0;
		var titles = new ArrayList<String>();
		var clerk = signedIn(this.world.clerk);
		for (var text : HOSTILE) {
			var receipt = written(text);
			var row = one(clerk, "/api/console/letters?number=" + receipt.number());
			titles.add(row.path("subject").asString());
			var opened = this.port.get("/api/console/letters/of-case/" + row.path("matter").asString(), clerk);
			assertThat(opened.header("Content-Type")).startsWith("application/json");
			assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(opened.json().toString()).contains(JSON.writeValueAsString(text + text));
			titles.add(one(clerk, "/api/console/cases?number=" + receipt.number()).path("title").asString());
			var visit = this.writer.post("/track", Map.of("number", receipt.number(), "code", receipt.code()));
			var tracked = this.writer.open(visit.header("Location"));
			assertThat(tracked.text()).contains(text.replaceAll("\\s+", " "));
			assertThat(tracked.html().select("script:not([src]), img[src=x], [onerror], [onload]")).isEmpty();
			places += 4;
		}
		for (var book : List.of("/api/console/letters/export.xlsx", "/api/console/cases/export.xlsx")) {
			var cells = Workbook.of(this.port.download(book, clerk)).rows().stream().flatMap(List::stream).toList();
			assertThat(cells).as(book).containsAll(titles);
			places += HOSTILE.size();
		}
		assertThat(this.context.getBean(JdbcClient.class)
			.sql("select action from audit_entry where account_id = ? and action like '%.export-%' order by action")
			.param(this.world.clerk.person().value())
			.query(String.class)
			.list()).containsExactly("casework.export-cases", "interaction.export-letters");
		// lists leave out what looks like somebody's name or address
		assertThat(titles).as("titles %s", titles).filteredOn(HOSTILE::contains).hasSizeGreaterThan(HOSTILE.size());
		System.out.printf("%d hostile texts, %d places: text everywhere%n", HOSTILE.size(), places);
	}

	@Test
	void ofTwoClerksWhoAnswerAtOnceOneIsToldThatTheOtherDid() throws Exception {
		var written = new TreeMap<String, Integer>();
		var sent = new TreeMap<String, Integer>();
		for (int round = 0; round < ROUNDS; round++) {
			var letter = this.world.letter(Map.of());
			var accepted = this.world.act(this.world.clerk, letter, LetterState.ACCEPT, "");
			written.merge(both(() -> answer(this.world.clerk, letter.id().toString()),
					() -> answer(this.world.supervisor, letter.id().toString())), 1, Integer::sum);
			sent.merge(
					both(() -> submit(this.world.clerk, accepted.id().toString(), accepted.version()),
							() -> submit(this.world.supervisor, accepted.id().toString(), accepted.version())),
					1, Integer::sum);
		}
		System.out.printf("two clerks at once, %d times: writing %s, handing in %s%n", ROUNDS, written, sent);
		assertThat(written).containsExactly(Map.entry("200 409", ROUNDS));
		assertThat(sent).containsExactly(Map.entry("200 409", ROUNDS));
	}

	private int answer(Actor who, String letter) {
		return this.port
			.send("PUT", "/api/console/letters/" + letter + "/answer",
					JSON.writeValueAsString(Map.of("version", -1, "text", "我来答复")),
					RealPort.flat(signedIn(who), "Content-Type", "application/json"))
			.status();
	}

	private int submit(Actor who, String matter, long version) {
		return this.port
			.post("/api/console/cases/" + matter + "/acts",
					JSON.writeValueAsString(Map.of("code", LetterState.SUBMIT_ANSWER, "note", "", "version", version)),
					signedIn(who))
			.status();
	}

	/** Does both at once and returns their statuses, the smaller first. */
	private static String both(Callable<Integer> one, Callable<Integer> other) throws Exception {
		try (var two = Executors.newFixedThreadPool(2)) {
			var statuses = new ArrayList<Integer>();
			for (var done : two.invokeAll(List.of(one, other))) {
				statuses.add(done.get());
			}
			statuses.sort(null);
			return statuses.getFirst() + " " + statuses.getLast();
		}
	}

	private Visitor.Page written(String text) {
		var fields = new TreeMap<String, String>();
		LetterWorld.filledIn(Map.of(LetterFields.TITLE, text, LetterFields.CONTENT, text + text))
			.forEach((field, values) -> fields.put(field, values.getFirst()));
		var form = this.writer.open("/send/head");
		this.clock.forward(Duration.ofMinutes(5));
		var sent = this.writer.send(form, fields);
		assertThat(sent.status()).as(sent.text()).isEqualTo(303);
		while (this.context.getBean(DeliverSubmission.class).next()) {
			// until all is handed over
		}
		return this.writer.follow(sent);
	}

	private JsonNode one(HttpHeaders who, String path) {
		var answer = this.port.get(path, who);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.json().path("items")).hasSize(1);
		return answer.json().at("/items/0");
	}

	private HttpHeaders signedIn(Actor actor) {
		return AsAccount.signIn(this.context, Objects.requireNonNull(actor.account())).headers();
	}

}
