package org.yichuang.participation;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.yichuang.forms.FieldKind;
import org.yichuang.forms.FormDefinition;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.forms.FormDefinition.Section;
import org.yichuang.forms.FormDefinition.When;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.model.SurveyDetail.OncePer;
import org.yichuang.participation.model.SurveyDetail.ResultsShown;
import org.yichuang.participation.usecase.IssueCodes;
import org.yichuang.platform.TextSeal;
import org.yichuang.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** A reader answers a survey page by page, without script, as the forms are drawn. */
@SpringBootTest(properties = "yichuang.publishing.render-time=60s")
@Import(ParticipationTime.class)
class SurveyPagesTests {

	private static final FormDefinition BRANCHING = new FormDefinition(
			List.of(Section.of("出行", Field.of("rides", "您乘公交吗？", FieldKind.YES_NO).mandatory()),
					new Section("公交", "", List.of(Field.of("line", "您乘哪条线路？", FieldKind.TEXT).mandatory()),
							new When("rides", List.of("yes"))),
					Section.of("建议", Field.of("more", "其他建议", FieldKind.PARAGRAPH))),
			true);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	private ParticipationFixture world;

	private MockMvc browser;

	private String address;

	private String from;

	@BeforeEach
	void openASite() {
		this.world = new ParticipationFixture(this.context);
		this.browser = MockMvcBuilders.webAppContextSetup((WebApplicationContext) this.context).build();
		var digits = UUID.randomUUID();
		this.from = "10." + (digits.hashCode() & 0x7f) + "." + ((digits.hashCode() >> 8) & 0x7f) + "."
				+ ((digits.hashCode() >> 16) & 0x7f);
	}

	@Test
	void asksOnlyWhatAppliesAndTakesTheAnswerOnce() throws Exception {
		var id = open(OncePer.DEVICE);
		var first = page(get());
		assertThat(first.select("h1").text()).isEqualTo("公交线路优化");
		assertThat(first.select("[name=rides]")).hasSize(2);
		assertThat(first.select("[name=line], [name=more]")).isEmpty();
		var second = page(post(first, "next").param("rides", "yes"));
		assertThat(second.select("input[name=line]")).hasSize(1);
		assertThat(second.select("input[type=hidden][name=rides]").attr("value")).isEqualTo("yes");
		var wrong = page(post(second, "next"));
		assertThat(wrong.select(".form-faults a")).hasSize(1);
		var third = page(post(wrong, "next").param("line", "一路\"><script>alert(1)</script>"));
		assertThat(third.select("script:not([src])")).isEmpty();
		var back = page(post(third, "back"));
		assertThat(back.select("input[name=line]").attr("value")).startsWith("一路");
		this.clock.forward(Duration.ofSeconds(10));
		var last = page(post(back, "next").param("line", "一路"));
		var sent = send(post(last, "send").param("more", "多开几班"));
		assertThat(sent.getStatus()).isEqualTo(303);
		assertThat(sent.getRedirectedUrl()).isEqualTo(this.address + "/thanks");
		assertThat(page(MockMvcRequestBuilders.get(this.address + "/thanks")).text()).contains("感谢您的参与");
		assertThat(send(post(last, "send").param("more", "多开几班")).getStatus()).isEqualTo(303);
		assertThat(inUrn(id)).containsExactly("{\"line\": [\"一路\"], \"more\": [\"多开几班\"], \"rides\": [\"yes\"]}");
		var cookie = sent.getCookie("yichuang_survey_" + this.world.activity(id).number());
		assertThat(cookie).isNotNull();
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(page(get().cookie(new Cookie(cookie.getName(), "1"))).text()).contains("已经答过");
	}

	@Test
	void passesOverTheBranchThatDoesNotApply() throws Exception {
		var id = open(OncePer.NONE);
		var last = page(post(page(get()), "next").param("rides", "no"));
		assertThat(last.select("textarea[name=more]")).hasSize(1);
		this.clock.forward(Duration.ofSeconds(10));
		// what a page that does not apply would have asked is left out, whoever sends it
		var sent = send(post(last, "send").param("line", "夹带"));
		assertThat(sent.getStatus()).isEqualTo(303);
		assertThat(sent.getCookies()).isEmpty();
		assertThat(inUrn(id)).containsExactly("{\"rides\": [\"no\"]}");
	}

	@Test
	void saysThatNothingFollowsBeforeAnythingIsSent() throws Exception {
		var brief = new FormDefinition(BRANCHING.sections().subList(0, 2), true);
		var id = this.world.openSurvey(brief, OncePer.NONE, ResultsShown.AFTER_END);
		this.address = "/send/surveys/" + this.world.activity(id).number();
		var first = page(get());
		assertThat(first.select("button[value=send]")).isEmpty();
		this.clock.forward(Duration.ofSeconds(10));
		var ready = page(post(first, "next").param("rides", "no"));
		assertThat(ready.select("[role=alert]").text()).contains("没有需要您回答的问题");
		assertThat(inUrn(id)).isEmpty();
		assertThat(send(post(ready, "send").param("rides", "no")).getStatus()).isEqualTo(303);
		assertThat(inUrn(id)).containsExactly("{\"rides\": [\"no\"]}");
	}

	@Test
	void takesNothingFromProgramsThatFillInEverythingOrAreTooFast() throws Exception {
		var id = open(OncePer.NONE);
		var last = page(post(page(get()), "next").param("rides", "no"));
		var fast = send(post(last, "send"));
		assertThat(fast.getStatus()).isEqualTo(422);
		assertThat(fast.getContentAsString()).contains("提交得太快了");
		this.clock.forward(Duration.ofSeconds(10));
		assertThat(send(post(last, "send").param("_website", "http://spam")).getStatus()).isEqualTo(303);
		assertThat(send(MockMvcRequestBuilders.post(this.address)
			.param("_ticket", "forged")
			.param("_go", "send")
			.param("rides", "no")).getContentAsString()).contains("页面停留时间过长");
		assertThat(inUrn(id)).isEmpty();
	}

	@Test
	void asksForTheLinkCodeAndTakesItOnce() throws Exception {
		var id = this.world.readySurvey(BRANCHING, OncePer.CODE, ResultsShown.AFTER_END);
		var code = this.context.getBean(IssueCodes.class).issue(this.world.manager, id, "", 1).getFirst();
		this.world.open(id);
		this.address = "/send/surveys/" + this.world.activity(id).number();
		var last = page(post(page(get().param("code", code)), "next").param("rides", "no"));
		assertThat(last.select("input[name=_code]").attr("value")).isEqualTo(code);
		this.clock.forward(Duration.ofSeconds(10));
		assertThat(send(MockMvcRequestBuilders.post(this.address)
			.param("_ticket", last.select("[name=_ticket]").attr("value"))
			.param("_page", "2")
			.param("_go", "send")
			.param("rides", "no")
			.param("_code", "AAAA-AAAA-AAAA")).getContentAsString()).contains("链接码不正确或已经用过");
		assertThat(send(post(last, "send")).getStatus()).isEqualTo(303);
		assertThat(inUrn(id)).hasSize(1);
	}

	@Test
	void saysThatASurveyIsOverAndKnowsNoneThatIsADraft() throws Exception {
		var id = open(OncePer.NONE);
		var first = page(get());
		this.world.move(this.world.manager, id, ActivityAct.CLOSE, "够了");
		assertThat(page(get()).text()).contains("现在不接受答题");
		assertThat(page(post(first, "next").param("rides", "no")).text()).contains("现在不接受答题");
		var draft = this.world.readySurvey(BRANCHING, OncePer.NONE, ResultsShown.AFTER_END);
		assertThat(send(MockMvcRequestBuilders.get("/send/surveys/" + this.world.activity(draft).number())).getStatus())
			.isEqualTo(404);
	}

	private ActivityId open(OncePer once) {
		var id = this.world.openSurvey(BRANCHING, once, ResultsShown.AFTER_END);
		this.address = "/send/surveys/" + this.world.activity(id).number();
		return id;
	}

	private MockHttpServletRequestBuilder get() {
		return MockMvcRequestBuilders.get(this.address);
	}

	/** Sends the form that stands on a page, with its hidden fields. */
	private MockHttpServletRequestBuilder post(Document page, String button) {
		var request = MockMvcRequestBuilders.post(this.address).param("_go", button);
		page.select("form.sheet input[type=hidden], form.sheet input[name=_code]")
			.forEach((field) -> request.param(field.attr("name"), field.attr("value")));
		return request;
	}

	private Document page(MockHttpServletRequestBuilder request) throws Exception {
		return Jsoup.parse(send(request).getContentAsString());
	}

	private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.perform(request.with((sent) -> {
			sent.setRemoteAddr(this.from);
			sent.setServerName(this.world.site.host());
			return sent;
		})).andReturn().getResponse();
	}

	private List<String> inUrn(ActivityId id) {
		var seal = this.context.getBean(TextSeal.class);
		return this.jdbc.sql("select answers #>> '{}' from participation_urn where activity = :id")
			.param("id", id.value())
			.query(String.class)
			.list()
			.stream()
			.map((kept) -> this.jdbc.sql("select cast(:clear as jsonb)::text")
				.param("clear", seal.open(id, kept))
				.query(String.class)
				.single())
			.toList();
	}

}
