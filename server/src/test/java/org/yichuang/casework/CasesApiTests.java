package org.yichuang.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.servlet.Filter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.yichuang.kernel.Actor;
import org.yichuang.testing.AsAccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yichuang.casework.CaseworkFixture.refused;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The console's API of cases, as a browser calls it. */
@SpringBootTest(properties = "yichuang.jobs=false")
@Import(SampleKind.Beans.class)
class CasesApiTests {

	@Autowired
	private WebApplicationContext context;

	private final JsonMapper json = new JsonMapper();

	private CaseworkFixture here;

	private MockMvc web;

	private AsAccount handler;

	private AsAccount supervisor;

	@BeforeEach
	void openACounty() {
		this.here = new CaseworkFixture(this.context);
		this.web = MockMvcBuilders.webAppContextSetup(this.context)
			.<DefaultMockMvcBuilder>addFilters(this.context.getBean("springSessionRepositoryFilter", Filter.class))
			.apply(SecurityMockMvcConfigurers.springSecurity())
			.build();
		this.handler = AsAccount.signIn(this.context, this.here.handler.person());
		this.supervisor = AsAccount.signIn(this.context, this.here.supervisor.person());
	}

	@Test
	void actsAndAnswersWithTheCaseAfterwards() throws Exception {
		var matter = this.here.open();
		var page = get(this.handler, "/api/console/cases/" + matter.id());
		assertThat(offered(page)).contains("accept", "decline", "hand-over").doesNotContain("inquire");
		var after = post(this.handler, "/api/console/cases/" + matter.id() + "/acts",
				Map.of("code", "accept", "note", "", "version", matter.version()));
		assertThat(after.path("summary").path("stateLabel").asString()).isEqualTo("办理中");
		assertThat(after.path("timeline").size()).isEqualTo(2);
		assertThat(after.path("summary").path("remaining").asString()).contains("剩");
		var stale = post(this.handler, "/api/console/cases/" + matter.id() + "/acts",
				Map.of("code", "conclude", "version", matter.version()));
		assertThat(stale.path("code").asString()).isEqualTo("kernel/changed-meanwhile");
		var missing = post(this.handler, "/api/console/cases/" + matter.id() + "/acts",
				Map.of("code", "pause", "version", -1));
		assertThat(missing.path("status").asInt()).isEqualTo(422);
		var endless = post(this.handler, "/api/console/cases/" + matter.id() + "/acts", Map.of("code", "ask-extension",
				"note", "复杂", "version", -1, "limit", Map.of("amount", 0, "unit", "DAYS")));
		assertThat(endless.toString()).contains("casework/limit-out-of-range");
	}

	@Test
	void listsCountsAndExportsTheSame() throws Exception {
		var matter = this.here.open();
		this.here.open(this.here.roads.id(), Allowance.hours(48));
		var mine = get(this.handler, "/api/console/cases?tab=BODY&kind=" + SampleKind.CODE);
		assertThat(mine.path("items").size()).isEqualTo(1);
		assertThat(mine.path("items").path(0).path("number").asString()).isEqualTo(matter.number());
		assertThat(get(this.handler, "/api/console/cases/counts").path("BODY").asInt()).isEqualTo(1);
		assertThat(get(this.supervisor, "/api/console/cases?tab=OPEN&size=1").path("next").asString()).isNotEmpty();
		assertThat(get(this.handler, "/api/console/cases/kinds").toString()).contains("测试事项");
		assertThat(get(this.handler, "/api/console/cases/" + matter.id() + "/handlers").size()).isEqualTo(2);
		var sheet = call(this.supervisor, HttpMethod.GET, "/api/console/cases/export.xlsx?tab=OPEN", null);
		assertThat(sheet.getContentAsByteArray()).startsWith('P', 'K').hasSizeGreaterThan(1000);
	}

	@Test
	void assignsManyAndNamesThoseThatCouldNotBe() throws Exception {
		var one = this.here.open();
		var other = this.here.in("CONCLUDED");
		var outcomes = post(this.handler, "/api/console/cases/assign",
				Map.of("person", this.here.colleague.person().toString(), "items",
						List.of(Map.of("id", one.id().toString(), "version", one.version()),
								Map.of("id", other.id().toString(), "version", other.version()))));
		assertThat(outcomes.path(0).path("done").asBoolean()).isTrue();
		assertThat(outcomes.path(1).path("done").asBoolean()).isFalse();
		assertThat(outcomes.path(1).path("reasons").path(0).path("reason").asString()).contains("已办结");
	}

	@Test
	void keepsRulesForThoseWhoMay() throws Exception {
		var body = this.here.water.id().toString();
		Map<String, Object> rule = Map.of("kind", SampleKind.CODE, "body", body, "validFrom", "2020-01-01", "limit",
				Map.of("amount", 48, "unit", "HOURS"), "yellowShare", 75, "extensionTimes", 0, "extensionMost",
				Map.of("amount", 1, "unit", "DAYS"), "source", "县政府文件", "version", 0);
		assertThat(post(this.handler, "/api/console/case-rules", rule).path("status").asInt()).isEqualTo(403);
		var id = post(this.supervisor, "/api/console/case-rules", rule).path("id").asString();
		assertThat(get(this.supervisor, "/api/console/case-rules").toString()).contains(id, "县政府文件");
		assertThat(this.here.cases.limit(SampleKind.CODE, this.here.water.id())).isEqualTo(Allowance.hours(48));
		var matter = this.here.handling();
		refused(() -> this.here.act(this.here.handler, matter,
				Act.of(CommonAct.ASK_EXTENSION, "x").within(Allowance.days(1))), CaseworkProblems.EXTENDED_TOO_OFTEN);
		var gone = call(this.supervisor, HttpMethod.DELETE, "/api/console/case-rules/" + id + "?version=0", null);
		assertThat(gone.getStatus()).isEqualTo(204);
	}

	@Test
	void tellsStrangersThatThereIsNothing() throws Exception {
		var matter = this.here.open();
		var stranger = AsAccount.signIn(this.context, this.here.roadsHandler.person());
		assertThat(get(stranger, "/api/console/cases/" + matter.id()).path("status").asInt()).isEqualTo(404);
		assertThat(
				post(stranger, "/api/console/cases/" + matter.id() + "/acts", Map.of("code", "accept", "version", -1))
					.path("status")
					.asInt())
			.isEqualTo(404);
		assertThat(get(stranger, "/api/console/cases?tab=OPEN").path("items").size()).isZero();
	}

	@Test
	void saysHowManyWorkingDaysAreLeftWhileAClockStands() {
		var matter = this.here.open(this.here.water.id(), Allowance.workingDays(5));
		this.here.act(this.here.handler, matter, CommonAct.PAUSE, "征求第三方意见");
		assertThat(this.here.cases.inbox(this.here.handler, CaseFilter.of(InboxTab.BODY), null, 10).items())
			.extracting(CaseLine::remaining)
			.containsExactly("计时中止，还剩 5 个工作日");
	}

	@Test
	void startsClocksOnlyWhereTheTableSaysSo() {
		var id = this.here.cases.open(Actor.SYSTEM,
				new NewCase(SampleKind.Quiet.CODE, "Q" + CaseworkFixture.digits(), "无时限", this.here.water.id(), null,
						Instant.parse("2026-03-02T02:00:00Z"), Allowance.hours(2),
						"test:q" + CaseworkFixture.digits()));
		var matter = this.here.cases.get(id);
		assertThat(matter.clock().dueAt()).isNull();
		assertThat(matter.clock().dueDay()).isNull();
		refused(() -> this.here.act(this.here.handler, matter, CommonAct.PAUSE, "x"),
				CaseworkProblems.CLOCK_NOT_STARTED);
		var line = this.here.cases.inbox(this.here.handler, CaseFilter.of(InboxTab.BODY), null, 10).items().getFirst();
		assertThat(line.remaining()).isEqualTo("未起算");
		assertThat(this.here.act(this.here.handler, matter, Act.of("begin", "")).clock().isRunning()).isTrue();
		var done = this.here.act(this.here.handler, matter, Act.of("finish", ""));
		refused(() -> this.here.act(Actor.SYSTEM, done, CommonAct.REOPEN, "x"), CaseworkProblems.NOT_REOPENED);
	}

	private static List<String> offered(JsonNode page) {
		return page.path("offers").valueStream().map((offer) -> offer.path("code").asString()).toList();
	}

	private JsonNode get(AsAccount account, String path) throws Exception {
		return this.json.readTree(call(account, HttpMethod.GET, path, null).getContentAsByteArray());
	}

	private JsonNode post(AsAccount account, String path, Map<String, ?> body) throws Exception {
		return this.json
			.readTree(call(account, HttpMethod.POST, path, this.json.writeValueAsString(body)).getContentAsByteArray());
	}

	private MockHttpServletResponse call(AsAccount account, HttpMethod method, String path, @Nullable String body)
			throws Exception {
		var request = MockMvcRequestBuilders.request(method, path).with(account.request());
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).content(body);
		}
		return this.web.perform(request).andReturn().getResponse();
	}

}
