package org.yichuang.interaction;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.Filter;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.intake.Receipt;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.intake.usecase.DeliverSubmission;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.MailboxKind;
import org.yichuang.interaction.usecase.NewMailbox;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.TestAccounts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter to the city goes down to a county and on to its bureau, as consoles of the
 * three levels do it over HTTP, and back up once: one number, one clock, and each level
 * sees what is its own.
 */
@SpringBootTest(properties = { "yichuang.jobs=false", "yichuang.publishing.render-time=60s" })
@Import(LetterWorld.Staged.class)
class LetterForwardingTests {

	@Autowired
	private WebApplicationContext context;

	private final JsonMapper json = new JsonMapper();

	private MockMvc web;

	private Body city;

	private Body county;

	private Body water;

	private AsAccount atCity;

	private AsAccount atCounty;

	private AsAccount atWater;

	private Mailbox mailbox;

	@BeforeEach
	void buildThreeLevels() {
		this.web = MockMvcBuilders.webAppContextSetup(this.context)
			.<DefaultMockMvcBuilder>addFilters(this.context.getBean("springSessionRepositoryFilter", Filter.class))
			.apply(SecurityMockMvcConfigurers.springSecurity())
			.build();
		this.city = body(null, BodyLevel.CITY, "云州市");
		this.county = body(this.city, BodyLevel.COUNTY, "云溪县");
		this.water = body(this.county, BodyLevel.DEPARTMENT, "水利局");
		this.atCity = clerk(this.city);
		this.atCounty = clerk(this.county);
		this.atWater = clerk(this.water);
		var site = this.context.getBean(OpenSite.class).open(Actor.SYSTEM, this.city, "");
		this.mailbox = this.context.getBean(Mailboxes.class)
			.create(Actor.SYSTEM, site.id(), "mayor",
					new NewMailbox(MailboxKind.HEAD_OF_GOVERNMENT, new Mailbox.Words("市长信箱", "欢迎来信。", ""),
							this.city.id(), List.of(LetterKind.values()), Map.of(), null, null));
	}

	@Test
	void goesFromCityToCountyToBureauWithOneNumberAndOneClock() throws Exception {
		var receipt = send();
		var other = send();
		var id = caseOf(this.atCity, receipt);
		var due = page(this.atCity, id).path("clock").path("dueAt").asString();
		assertThat(due).isNotEmpty();
		assertThat(status(this.atCounty, id)).isEqualTo(404);
		act(this.atCity, id, Map.of("code", "accept"));
		handOver(this.atCity, id, this.county, "请云溪县办理。");
		assertThat(status(this.atWater, id)).isEqualTo(404);
		act(this.atCounty, id, Map.of("code", "accept-hand-over"));
		handOver(this.atCounty, id, this.water, "请水利局办理并答复。");
		act(this.atWater, id, Map.of("code", "send-back", "note", "请补充地点。"));
		assertThat(page(this.atCounty, id).path("offeredToName").asString()).isEmpty();
		handOver(this.atCounty, id, this.water, "地点：望岭村三组。");
		act(this.atWater, id, Map.of("code", "accept-hand-over"));

		for (var level : List.of(this.atCity, this.atCounty, this.atWater)) {
			var seen = page(level, id);
			assertThat(seen.path("summary").path("number").asString()).isEqualTo(receipt.number());
			assertThat(seen.path("summary").path("bodyName").asString()).isEqualTo("水利局");
			assertThat(seen.path("clock").path("dueAt").asString()).as("going down gives no new time").isEqualTo(due);
			assertThat(labels(seen)).contains("转办", "签收", "退回");
			assertThat(inList(level, receipt.number())).isEqualTo(1);
		}
		assertThat(inList(this.atCity, other.number())).isEqualTo(1);
		assertThat(inList(this.atCounty, other.number())).isZero();
		assertThat(inList(this.atWater, other.number())).isZero();
		var sister = clerk(body(this.city, BodyLevel.COUNTY, "青溪县"));
		assertThat(status(sister, id)).isEqualTo(404);
		assertThat(inList(sister, receipt.number())).isZero();

		answer(id);
		var view = track(receipt);
		assertThat(view.answer()).isEqualTo("已经安排检修。");
		assertThat(view.steps()).extracting(MatterView.Step::words)
			.anyMatch((words) -> words.contains("云溪县"))
			.anyMatch((words) -> words.contains("水利局"))
			.noneMatch((words) -> words.contains("请补充地点"));
		assertThat(page(this.atCity, id).path("summary").path("stateLabel").asString()).isEqualTo("已答复");
	}

	@Test
	void goesBackUpToTheLevelItBelongsTo() throws Exception {
		var receipt = send();
		var id = caseOf(this.atCity, receipt);
		act(this.atCity, id, Map.of("code", "accept"));
		handOver(this.atCity, id, this.county, "请办理。");
		act(this.atCounty, id, Map.of("code", "accept-hand-over"));
		handOver(this.atCounty, id, this.city, "属于市级职权，请市里办理。");
		act(this.atCity, id, Map.of("code", "accept-hand-over"));
		assertThat(page(this.atCity, id).path("summary").path("bodyName").asString()).isEqualTo("云州市");
		var read = page(this.atCounty, id);
		assertThat(read.path("summary").path("number").asString()).isEqualTo(receipt.number());
		assertThat(post(this.atCounty, "/api/console/cases/" + id + "/acts",
				Map.of("code", "invalidate", "note", "不", "version", -1))
			.path("status")
			.asInt()).as("who had it reads on, and does nothing to it").isEqualTo(403);
		assertThat(page(this.atCity, id).path("summary").path("stateLabel").asString()).isEqualTo("办理中");
	}

	private void answer(String id) throws Exception {
		var letter = get(this.atWater, "/api/console/letters/of-case/" + id).path("id").asString();
		var kept = this.json.readTree(call(this.atWater, HttpMethod.PUT, "/api/console/letters/" + letter + "/answer",
				this.json.writeValueAsString(Map.of("version", -1, "text", "已经安排检修。")))
			.getContentAsByteArray());
		assertThat(kept.path("state").asString()).isEqualTo("DRAFT");
		act(this.atWater, id, Map.of("code", "submit-answer"));
		var reviewer = AsAccount.signIn(this.context,
				TestAccounts.of(this.context).holding(this.water, "LETTER_SUPERVISOR"));
		act(reviewer, id, Map.of("code", "send-answer"));
	}

	private Receipt send() {
		var version = this.context.getBean(Forms.class).current(this.mailbox.form());
		var answers = this.context.getBean(Forms.class)
			.answers(version, Posted.of(LetterWorld.filledIn(Map.of(LetterFields.TITLE, "望岭村自来水水压偏低"))));
		var receipt = this.context.getBean(Intake.class)
			.accept(new NewSubmission(LetterFields.PURPOSE, this.mailbox.id().toString(), this.mailbox.site(), version,
					answers, UUID.randomUUID().toString(), Origin.WEB));
		while (this.context.getBean(DeliverSubmission.class).next()) {
			// until all is handed over
		}
		return receipt;
	}

	/** What its writer sees, by the number and the code of the receipt. */
	private MatterView track(Receipt receipt) {
		var submission = this.context.getBean(Intake.class)
			.tracked(receipt.number(), receipt.code(), "192.0.2.77")
			.orElseThrow();
		return this.context.getBeanProvider(TrackedMatters.class)
			.stream()
			.filter((each) -> each.kind().equals(LetterFields.PURPOSE))
			.findFirst()
			.orElseThrow()
			.view(submission);
	}

	private Body body(@Nullable Body above, BodyLevel level, String name) {
		return this.context.getBean(Bodies.class)
			.create(Actor.SYSTEM, new NewBody("f" + UUID.randomUUID().toString().substring(0, 12),
					(above != null) ? above.id() : null, level, name));
	}

	private AsAccount clerk(Body body) {
		return AsAccount.signIn(this.context, TestAccounts.of(this.context).holding(body, "LETTER_CLERK"));
	}

	private void handOver(AsAccount from, String id, Body to, String note) throws Exception {
		act(from, id, Map.of("code", "hand-over", "to", to.id().toString(), "note", note));
	}

	private void act(AsAccount who, String id, Map<String, ?> act) throws Exception {
		var all = new java.util.HashMap<String, Object>(act);
		all.put("version", -1);
		var after = post(who, "/api/console/cases/" + id + "/acts", all);
		assertThat(after.path("summary").path("id").asString()).as("%s: %s", act, after).isEqualTo(id);
	}

	private String caseOf(AsAccount who, Receipt receipt) throws Exception {
		return get(who, "/api/console/letters?number=" + receipt.number()).path("items")
			.path(0)
			.path("matter")
			.asString();
	}

	private int inList(AsAccount who, String number) throws Exception {
		return get(who, "/api/console/letters?number=" + number).path("items").size();
	}

	private JsonNode page(AsAccount who, String id) throws Exception {
		return get(who, "/api/console/cases/" + id);
	}

	private int status(AsAccount who, String id) throws Exception {
		return call(who, HttpMethod.GET, "/api/console/cases/" + id, null).getStatus();
	}

	private static List<String> labels(JsonNode page) {
		return page.path("timeline").valueStream().map((step) -> step.path("label").asString()).toList();
	}

	private JsonNode get(AsAccount who, String path) throws Exception {
		return this.json.readTree(call(who, HttpMethod.GET, path, null).getContentAsByteArray());
	}

	private JsonNode post(AsAccount who, String path, Map<String, ?> body) throws Exception {
		return this.json
			.readTree(call(who, HttpMethod.POST, path, this.json.writeValueAsString(body)).getContentAsByteArray());
	}

	private org.springframework.mock.web.MockHttpServletResponse call(AsAccount who, HttpMethod method, String path,
			@Nullable String body) throws Exception {
		var request = MockMvcRequestBuilders.request(method, path).with(who.request());
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).content(body);
		}
		return this.web.perform(request).andReturn().getResponse();
	}

}
