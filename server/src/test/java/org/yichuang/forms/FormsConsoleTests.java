package org.yichuang.forms;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.Filter;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Body;
import org.yichuang.sitegroup.usecase.OpenSite;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.TestAccounts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the designer does, over the console's addresses: write, preview, release, with a
 * line of audit for each.
 */
@SpringBootTest
@Import(TestPurposes.class)
class FormsConsoleTests {

	private static final String ADDRESS = "/api/console/forms";

	private static final String TITLE = "{\"name\":\"title\",\"label\":\"<script>标题</script>\",\"kind\":\"TEXT\","
			+ "\"help\":\"\",\"required\":true,\"personal\":false,\"options\":[],\"limits\":{}}";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private OpenSite openSite;

	private MockMvc web;

	private Body county;

	private AsAccount designer;

	@BeforeEach
	void opensACounty() {
		this.web = MockMvcBuilders.webAppContextSetup(this.context)
			.addFilters(this.context.getBean("springSessionRepositoryFilter", Filter.class))
			.apply(SecurityMockMvcConfigurers.springSecurity())
			.build();
		var people = TestAccounts.of(this.context);
		this.county = people.county();
		this.designer = AsAccount.signIn(this.context, people.holding(this.county, "FORM_DESIGNER"));
	}

	@Test
	void writesPreviewsAndReleasesAForm() throws Exception {
		var made = json(post(this.designer, ADDRESS, newForm("[]")));
		var address = ADDRESS + "/" + made.get("id").asString();
		assertThat(made.get("draft").asInt()).isEqualTo(1);
		var faults = post(this.designer, address + "/release", "{\"version\":0}");
		assertThat(faults.getStatus()).isEqualTo(422);
		assertThat(faults.getContentAsString(StandardCharsets.UTF_8)).contains("forms/definition-empty",
				"forms/needed-field-missing", "还没有可填写的字段");
		var draft = "{\"version\":0,\"definition\":" + definition("[" + TITLE + "]") + "}";
		assertThat(json(call(this.designer, HttpMethod.PUT, address + "/draft", draft)).get("version").asInt())
			.isEqualTo(1);
		assertThat(call(this.designer, HttpMethod.PUT, address + "/draft", draft).getStatus()).isEqualTo(409);
		assertPreview(address);
		var released = json(post(this.designer, address + "/release", "{\"version\":1}"));
		assertThat(released.get("released").asInt()).isEqualTo(1);
		assertThat(released.get("draft").asInt()).isZero();
		assertThat(json(get(this.designer, ADDRESS + "?words=来信")).get("items").toString()).contains("县长信箱来信");
		assertThat(this.jdbc.sql("select action from audit_entry where subject_id = ? order by id")
			.param(made.get("id").asString())
			.query(String.class)
			.list()).containsExactly("forms.create", "forms.save-draft", "forms.release");
	}

	@Test
	void showsAndChangesNothingOfAnother() throws Exception {
		var people = TestAccounts.of(this.context);
		var other = AsAccount.signIn(this.context, people.holding(people.county(), "FORM_DESIGNER"));
		var reader = AsAccount.signIn(this.context, people.holding(this.county, "LEADER"));
		var address = ADDRESS + "/"
				+ json(post(this.designer, ADDRESS, newForm("[" + TITLE + "]"))).get("id").asString();
		assertThat(get(other, address).getStatus()).isEqualTo(404);
		assertThat(get(other, address + "/versions/1").getStatus()).isEqualTo(404);
		assertThat(post(other, address + "/release", "{\"version\":0}").getStatus()).isEqualTo(404);
		assertThat(get(reader, address).getStatus()).isEqualTo(200);
		assertThat(post(reader, address + "/release", "{\"version\":0}").getStatus()).isEqualTo(403);
		assertThat(get(reader, ADDRESS + "/not-an-id").getStatus()).isIn(400, 404, 422);
	}

	private void assertPreview(String address) throws Exception {
		var site = this.openSite.open(Actor.SYSTEM, this.county, "");
		var preview = get(this.designer, address + "/versions/1/preview?title=来信&site=" + site.id());
		assertThat(preview.getStatus()).isEqualTo(200);
		assertThat(preview.getHeader("Content-Security-Policy")).contains("sandbox", "form-action 'none'");
		var page = Jsoup.parse(preview.getContentAsString(StandardCharsets.UTF_8));
		assertThat(page.select("h1").text()).isEqualTo("来信");
		assertThat(page.select("label[for=f-title]").text()).contains("<script>标题</script>");
		assertThat(page.select("main script")).isEmpty();
	}

	private String newForm(String fields) {
		return "{\"owner\":\"" + this.county.id() + "\",\"purpose\":\"" + TestPurposes.LETTER
				+ "\",\"name\":\"县长信箱来信\",\"definition\":" + definition(fields) + "}";
	}

	private static String definition(String fields) {
		return "{\"paged\":false,\"sections\":[{\"title\":\"\",\"help\":\"\",\"fields\":" + fields + "}]}";
	}

	private MockHttpServletResponse get(AsAccount as, String address) throws Exception {
		return this.web.perform(MockMvcRequestBuilders.get(address).with(as.request())).andReturn().getResponse();
	}

	private MockHttpServletResponse post(AsAccount as, String address, String body) throws Exception {
		return call(as, HttpMethod.POST, address, body);
	}

	private MockHttpServletResponse call(AsAccount as, HttpMethod method, String address, String body)
			throws Exception {
		return this.web
			.perform(MockMvcRequestBuilders.request(method, address)
				.with(as.request())
				.contentType(MediaType.APPLICATION_JSON)
				.content(body))
			.andReturn()
			.getResponse();
	}

	private static JsonNode json(MockHttpServletResponse response) throws Exception {
		var text = response.getContentAsString(StandardCharsets.UTF_8);
		assertThat(response.getStatus()).as(text).isEqualTo(200);
		return JsonMapper.shared().readTree(text);
	}

}
