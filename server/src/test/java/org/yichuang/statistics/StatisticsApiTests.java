package org.yichuang.statistics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.organisation.RoleScope;
import org.yichuang.outlet.Measurement;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestAccounts;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures and quotas over a real port, as console and integrators ask for them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StatisticsApiTests {

	private static final String FIGURES = "/api/console/figures";

	private static final String QUOTAS = "/api/console/quotas";

	private static final String MAY = "from=2026-05-01&until=2026-05-31";

	private static final Instant NOON = Instant.parse("2026-05-11T04:00:00Z");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@LocalServerPort
	private int number;

	private RealPort port;

	private TestAccounts people;

	private Body county;

	private Body town;

	private Body village;

	private AccountId readerAccount;

	private HttpHeaders reader;

	private HttpHeaders manager;

	@BeforeEach
	void open() {
		this.port = new RealPort(this.number);
		this.people = TestAccounts.of(this.context);
		this.county = this.people.county();
		this.town = below(this.county, BodyLevel.TOWNSHIP, "青石镇");
		this.village = below(this.town, BodyLevel.VILLAGE, "石桥村");
		this.readerAccount = this.people.holding(this.county, "STATISTICS_READER");
		this.reader = as(this.readerAccount);
		this.manager = as(this.people.holding(this.county, "STATISTICS_MANAGER"));
	}

	@Test
	void laysFiguresOutAndOpensThemToTheirCases() {
		tell(fact(this.town, "a"), fact(this.village, "b"), fact(this.county, "c"));
		assertThat(lines("by=TOTAL")).containsExactly("=3");
		assertThat(lines("by=BODY")).containsExactly("云溪县=1", "青石镇=1", "石桥村=1");
		assertThat(lines("by=BRANCH")).containsExactly("云溪县=1", "青石镇=2");
		assertThat(lines("by=BRANCH&under=" + this.town.id())).containsExactly("青石镇=1", "石桥村=1");
		assertThat(lines("by=MONTH")).containsExactly("2026-05=3");
		assertThat(lines("by=DAY")).hasSize(31).contains("2026-05-11=3", "2026-05-12=0");
		assertThat(lines("by=SITE")).containsExactly("=3");
		var own = json(FIGURES + "/subjects?kind=content.published&alone=true&under=" + this.town.id() + "&" + MAY,
				this.reader);
		assertThat(own.path("items").findValuesAsString("subject")).containsExactly(id("a", this.town));
		var both = json(FIGURES + "/subjects?kind=content.published&under=" + this.town.id() + "&" + MAY, this.reader);
		assertThat(both.path("items")).hasSize(2);
		var first = json(FIGURES + "/subjects?kind=content.published&size=2&" + MAY, this.reader);
		assertThat(first.at("/items/0/title").asString()).as("no such article").isEmpty();
		assertThat(first.at("/items/0/link").asString()).isEmpty();
		assertThat(first.at("/items/0/bodyName").asString()).isEqualTo("云溪县");
		var rest = json(
				FIGURES + "/subjects?kind=content.published&size=2&after=" + first.path("next").asString() + "&" + MAY,
				this.reader);
		assertThat(rest.path("items")).hasSize(1);
		assertThat(rest.at("/items/0/subject").asString()).isEqualTo(id("a", this.town));
	}

	@Test
	void namesTheThingsBehindAFigureToThoseWhoMaySeeThem() {
		var clerk = this.people.holding(this.town, "EDITOR");
		tell(new Measurement("organisation.signed-in", this.town.id(), null, clerk.toString(), NOON, 1));
		var ask = FIGURES + "/subjects?kind=organisation.signed-in&" + MAY;
		var seen = json(ask, this.reader).at("/items/0");
		assertThat(seen.path("title").asString()).isEqualTo("李明");
		assertThat(seen.path("link").asString()).as("may read no accounts").isEmpty();
		var moved = this.people.holding(this.people.county(), "EDITOR");
		tell(new Measurement("organisation.signed-in", this.town.id(), null, moved.toString(), NOON.plusSeconds(9), 1));
		assertThat(json(ask, this.reader).at("/items/0/title").asString()).as("works out of sight now").isEmpty();
	}

	@Test
	void opensADifferenceToThoseThatAreLeft() {
		tell(letter("interaction.letter-valid", "one"), letter("interaction.letter-valid", "two"),
				letter("interaction.letter-concluded", "one"));
		var left = json(FIGURES + "/subjects?kind=interaction.letter-valid&without=interaction.letter-concluded&" + MAY,
				this.reader);
		assertThat(left.path("items")).hasSize(1);
		assertThat(left.at("/items/0/subject").asString()).isEqualTo(id("two", this.town));
		var hand = json(FIGURES + "?figure=interaction.letters-in-hand&" + MAY, this.reader);
		assertThat(hand.at("/items/0/values/0/value").asInt()).isEqualTo(1);
	}

	@Test
	void readsOnBodyByBody() {
		tell(fact(this.town, "a"));
		var first = json(FIGURES + "?figure=content.published&by=BODY&size=2&" + MAY, this.reader);
		assertThat(first.path("items")).hasSize(2);
		var rest = json(
				FIGURES + "?figure=content.published&by=BODY&size=2&after=" + first.path("next").asString() + "&" + MAY,
				this.reader);
		assertThat(rest.path("items")).hasSize(1);
		assertThat(rest.at("/items/0/name").asString()).isEqualTo("石桥村");
	}

	@Test
	void showsReadersTheirOwnBodiesOnly() {
		tell(fact(this.county, "a"), fact(this.town, "b"));
		var local = as(this.people.holding(this.town, "STATISTICS_READER"));
		assertThat(json(FIGURES + "?figure=content.published&" + MAY, local).at("/items/0/values/0/value").asInt())
			.isEqualTo(1);
		assertThat(this.port.get(FIGURES + "?figure=content.published&under=" + this.county.id() + "&" + MAY, local)
			.status()).isEqualTo(404);
		assertThat(
				this.port.get(FIGURES + "/subjects?kind=content.published&under=" + this.county.id(), local).status())
			.isEqualTo(404);
		assertThat(json(FIGURES + "/subjects?kind=content.published&" + MAY, local).path("items")).hasSize(1);
		assertThat(this.port.get(FIGURES, as(this.people.holding(this.county, "EDITOR"))).status()).isEqualTo(403);
	}

	@Test
	void refusesQuestionsThatMakeNoSense() {
		refused("?figure=content.no-such", "statistics/unknown-figure");
		refused("?figure=content.published&from=2026-05-02&until=2026-05-01", "statistics/days-reversed");
		refused("?figure=content.published&from=-999999999-01-01", "statistics/days-out-of-range");
		refused("?figure=content.published&by=DAY&from=2020-01-01&until=2026-05-01", "statistics/period-too-long");
		refused("?" + "figure=x&".repeat(41), "statistics/too-many-figures");
		assertThat(this.port.get(FIGURES + "/subjects?kind=content.published&after=x", this.reader).status())
			.isEqualTo(422);
		assertThat(this.port.get(FIGURES + "/subjects?kind=content.published&after=999999999999999999_x", this.reader)
			.status()).isIn(200, 422);
		assertThat(this.port.get(FIGURES + "?by=NOTHING", this.reader).status()).isIn(400, 422);
	}

	@Test
	void handsOutExcel() {
		tell(fact(this.town, "a"));
		var quota = firstQuota();
		for (var path : java.util.List.of(FIGURES + "/export.xls%78?by=BODY&figure=content.published&" + MAY,
				FIGURES + "/subjects/export.xlsx?kind=content.published&" + MAY,
				QUOTAS + "/" + quota + "/fulfilment/export.xlsx?" + MAY)) {
			var answer = this.port.get(path, this.reader);
			assertThat(answer.status()).as(path).isEqualTo(200);
			assertThat(answer.header("Content-Type")).contains("spreadsheetml");
		}
		this.port.get(FIGURES + "/subjects/export.xlsx?kind=content.published&from=x&until=y", this.reader);
		assertThat(this.context.getBean(JdbcClient.class)
			.sql("select action || ' ' || subject_name || ' ' || after from audit_entry where account_id = ? order by at")
			.param(this.readerAccount.value())
			.query(String.class)
			.list()).as("one line each, none for what was refused")
			.filteredOn((line) -> line.contains("export"))
			.hasSize(3)
			.satisfiesExactly((line) -> assertThat(line).startsWith("statistics.export-figures figures.xlsx"),
					(line) -> assertThat(line).startsWith("statistics.export-figure-subjects figure-subjects.xlsx")
						.contains("content.published", "2026-05-01"),
					(line) -> assertThat(line).startsWith("statistics.export-fulfilment fulfilment.xlsx"));
	}

	@Test
	void letsAnybodyReadOpenFiguresAndNoOthers() {
		tell(fact(this.town, "a"));
		var chief = as(this.people.holding(this.county, "STATISTICS_MANAGER", RoleScope.WHOLE_GROUP));
		var ask = "/api/open/figures?figure=content.published&body=" + this.town.code() + "&" + MAY;
		assertThat(this.port.get(ask).json().at("/items/0/values/0/value").asInt()).isEqualTo(1);
		assertThat(this.port.get("/api/open/figures/definitions").body()).contains("发布稿件").doesNotContain("signed-in");
		assertThat(this.port.get("/api/open/figures?figure=organisation.signed-in&" + MAY).body())
			.contains("statistics/unknown-figure");
		assertThat(this.port.get("/api/open/figures?figure=content.published&body=no-such&" + MAY).status())
			.isEqualTo(404);
		assertThat(this.port.post(FIGURES + "/definitions/content.published/close", "", this.manager).status())
			.as("of their own county only")
			.isEqualTo(403);
		assertThat(this.port.post(FIGURES + "/definitions/content.published/close", "", chief).status()).isEqualTo(204);
		assertThat(this.port.get(ask).status()).isEqualTo(422);
		assertThat(this.port.post(FIGURES + "/definitions/content.published/open", "", chief).status()).isEqualTo(204);
		assertThat(this.port.get(ask).status()).isEqualTo(200);
		assertThat(this.port.post(FIGURES + "/definitions/no.such/open", "", chief).body())
			.contains("statistics/unknown-figure");
	}

	@Test
	void bringsTheQuotasOfTheCountysNotice() {
		var quotas = json(QUOTAS, this.reader);
		assertThat(quotas.findValuesAsString("name")).contains("各单位每天登录查看", "来信48小时内答复", "每月上报政务信息", "每星期公开政府信息",
				"突发事件2小时内报送", "门户网站每天更新动态信息");
		quotas.forEach((quota) -> assertThat(quota.path("source").asString()).isNotBlank());
		assertThat(quotas.findValuesAsString("mayChange")).containsOnly("false");
	}

	@Test
	void slowsThoseWhoReadOpenFiguresTooOften() {
		var statuses = new java.util.TreeMap<Integer, Integer>();
		for (int i = 0; i < 130; i++) {
			statuses.merge(this.port.get("/api/open/figures/definitions", "X-Forwarded-For", "203.0.113.9").status(), 1,
					Integer::sum);
		}
		assertThat(statuses.keySet()).containsExactly(200, 429);
		assertThat(statuses.get(200)).isBetween(120, 125);
		assertThat(this.port.get("/api/open/figures/definitions").status()).isEqualTo(200);
	}

	@Test
	void saysWhoMeetsAQuotaAndWhoDoesNot() {
		tell(fact(this.town, "a"), fact(this.town, "b"), fact(this.village, "c"));
		var id = added(quota(2, "2026-05-01").replace("\"levels\":[]", "\"levels\":[\"TOWNSHIP\",\"VILLAGE\"]"));
		var day = "from=2026-05-11&until=2026-05-11";
		var lines = json(QUOTAS + "/" + id + "/fulfilment?" + day, this.reader).path("items");
		assertThat(lines.findValuesAsString("name")).containsExactly("青石镇", "石桥村");
		assertThat(lines.findValuesAsString("verdict")).containsExactly("MET", "MISSED");
		var course = json(QUOTAS + "/" + id + "/course?from=2026-05-10&until=2026-05-11", this.reader);
		assertThat(course.at("/0/missed").asInt()).isEqualTo(2);
		assertThat(course.at("/1/met").asInt()).isEqualTo(1);
		var notice = json(QUOTAS + "/" + id + "/notice?on=2026-05-11", this.reader);
		assertThat(notice.at("/met/0/name").asString()).isEqualTo("青石镇");
		assertThat(notice.at("/missed/0/name").asString()).isEqualTo("石桥村");
		assertThat(notice.path("issuer").asString()).isEqualTo("云溪县人民政府");
		var local = as(this.people.holding(this.village, "STATISTICS_READER"));
		assertThat(json(QUOTAS + "/" + id + "/fulfilment?" + day, local).path("items")).hasSize(1);
	}

	@Test
	void keepsJudgingDaysBeforeAChangeByTheOldQuota() {
		tell(fact(this.town, "a"), fact(this.town, "b"));
		var id = added(quota(2, "2026-05-01").replace("\"levels\":[]", "\"levels\":[\"TOWNSHIP\"]"));
		var stricter = quota(3, "2026-05-12").replace("\"levels\":[]", "\"levels\":[\"TOWNSHIP\"]");
		var earlier = quota(2, "2026-04-01").replace("\"levels\":[]", "\"levels\":[\"TOWNSHIP\"]");
		assertThat(put(id, 0, earlier).json().path("holdsFrom").asString()).isEqualTo("2026-04-01");
		var next = put(id, 1, stricter).json().path("id").asString();
		assertThat(next).isNotEqualTo(id);
		var lines = json(QUOTAS + "/" + next + "/fulfilment?from=2026-05-11&until=2026-05-12", this.reader);
		assertThat(lines.findValuesAsString("verdict")).containsExactly("MET", "MISSED");
		assertThat(json(QUOTAS + "/" + next, this.reader).path("line")).hasSize(2);
		assertThat(put(id, 2, stricter).code()).isEqualTo("statistics/quota-superseded");
		assertThat(put(next, 0, quota(3, "2026-04-12")).json().at("/errors/0/code").asString())
			.isEqualTo("statistics/holds-too-early");
		assertThat(put(next, 0, quota(3, "2026-06-12").replace("DAY", "MONTH")).json().at("/errors/0/code").asString())
			.isEqualTo("statistics/later-asks-otherwise");
		assertThat(put(next, 0, stricter.replace(":3,", ":4,")).status()).isEqualTo(200);
		assertThat(put(next, 0, stricter).code()).isEqualTo("kernel/changed-meanwhile");
	}

	@Test
	void refusesQuotasThatDoNotHold() {
		fault(quota(2, "2026-05-01").replace("\"share\":100", "\"share\":0"), "statistics/out-of-range");
		fault(quota(2, "2026-05-01").replace("AT_LEAST", "SHARE"), "statistics/form-does-not-fit");
		fault(quota(2, "2026-05-01").replace("content.published", "content.none"), "statistics/unknown-figure");
		fault(quota(121, "2026-05-01").replace("AT_LEAST", "WITHIN")
			.replace("content.published", "interaction.letter-handling-hours"), "statistics/limit-not-round");
		fault(quota(2, "2026-05-01").replace("DAY", "MONTH")
			.replace("\"workingDaysOnly\":false", "\"workingDaysOnly\":true"), "statistics/only-days-are-off");
		fault(quota(2, "2026-05-01").replace("\"listed\":[]", "\"listed\":[\"" + UUID.randomUUID() + "\"]"),
				"statistics/unknown-body");
		var everywhere = quota(2, "2026-05-01").replace("\"" + this.county.id() + "\"", "null");
		assertThat(this.port.post(QUOTAS, everywhere, this.manager).status()).isEqualTo(403);
		assertThat(this.port.post(QUOTAS, quota(2, "2026-05-01"), this.reader).status()).isEqualTo(403);
	}

	private void fault(String quota, String code) {
		var answer = this.port.post(QUOTAS, quota, this.manager);
		assertThat(answer.status()).as(answer.body()).isEqualTo(422);
		assertThat(answer.body()).contains(code);
	}

	private void refused(String query, String code) {
		var answer = this.port.get(FIGURES + query, this.reader);
		assertThat(answer.status()).as(answer.body()).isEqualTo(422);
		assertThat(answer.body()).contains(code);
	}

	private String firstQuota() {
		return json(QUOTAS, this.reader).at("/0/id").asString();
	}

	private String added(String quota) {
		var answer = this.port.post(QUOTAS, quota, this.manager);
		assertThat(answer.status()).as(answer.body()).isEqualTo(201);
		assertThat(answer.json().path("mayChange").asBoolean()).isTrue();
		return answer.json().path("id").asString();
	}

	private RealPort.Answer put(String id, long version, String quota) {
		return this.port.send("PUT", QUOTAS + "/" + id + "?version=" + version, quota,
				RealPort.flat(this.manager, "Content-Type", "application/json"));
	}

	private String quota(long amount, String from) {
		return """
				{"name":"每天发布","figure":"content.published","form":"AT_LEAST","amount":%d,"share":100,"period":"DAY",
				"workingDaysOnly":false,"target":"BODIES","levels":[],"under":"%s","listed":[],"source":"试行办法",
				"active":true,"holdsFrom":"%s"}""".formatted(amount, this.county.id(), from);
	}

	private java.util.List<String> lines(String query) {
		return json(FIGURES + "?figure=content.published&" + MAY + "&" + query, this.reader).path("items")
			.valueStream()
			.map((line) -> (line.path("name").asString().isEmpty() ? line.path("key").asString()
					: line.path("name").asString()) + "=" + line.at("/values/0/value").asInt())
			.toList();
	}

	private JsonNode json(String path, HttpHeaders headers) {
		var answer = this.port.get(path, headers);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		return answer.json();
	}

	private void tell(Measurement... facts) {
		this.transaction.executeWithoutResult((status) -> Arrays.stream(facts).forEach(this.events::publishEvent));
	}

	private static Measurement fact(Body body, String subject) {
		return new Measurement("content.published", body.id(), null, id(subject, body),
				NOON.plusSeconds(subject.charAt(0)), 1);
	}

	private Measurement letter(String kind, String subject) {
		return new Measurement(kind, this.town.id(), null, id(subject, this.town), NOON, 1);
	}

	private static String id(String subject, Body body) {
		return UUID.nameUUIDFromBytes((subject + body.id()).getBytes(StandardCharsets.UTF_8)).toString();
	}

	private Body below(Body parent, BodyLevel level, String name) {
		return this.context.getBean(Bodies.class)
			.create(Actor.SYSTEM,
					new NewBody("b" + UUID.randomUUID().toString().substring(0, 12), parent.id(), level, name));
	}

	private HttpHeaders as(AccountId account) {
		return AsAccount.signIn(this.context, account).headers();
	}

}
