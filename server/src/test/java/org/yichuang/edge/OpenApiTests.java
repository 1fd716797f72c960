package org.yichuang.edge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * The committed description of the API is what the program answers;
 * {@code -Dapi.update=true} writes it anew.
 */
@SpringBootTest
@AutoConfigureMockMvc
class OpenApiTests {

	private static final Path COMMITTED = Path.of("..", "api", "openapi.json");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	@Autowired
	private MockMvc mvc;

	@Test
	void theCommittedDescriptionIsWhatTheProgramAnswers() throws Exception {
		var text = JSON.writeValueAsString(described()).replace("\r\n", "\n") + "\n";
		if (Boolean.getBoolean("api.update")) {
			write(text);
		}
		assertThat(Files.readString(COMMITTED)).as("run bin/docs").isEqualTo(text);
	}

	@Test
	void idsAreStringsActorsAreHiddenAndFailuresAreDescribed() throws Exception {
		var api = described();
		assertThat(api.at("/components/schemas/Me/properties/account/type").asString()).isEqualTo("string");
		assertThat(api.at("/components/schemas/Me/properties/account/format").asString()).isEqualTo("uuid");
		assertThat(api.at("/components/schemas/Actor").isMissingNode()).isTrue();
		assertThat(api.at("/components/schemas/AccountId").isMissingNode()).isTrue();
		var me = api.at("/paths").path("/api/console/me").path("get");
		assertThat(me.path("operationId").asString()).isEqualTo("me");
		assertThat(me.path("parameters").isMissingNode()).isTrue();
		assertThat(me.at("/responses/default/content").path("application/problem+json").isMissingNode()).isFalse();
	}

	@Test
	void whatIsAlwaysThereIsRequiredAndFiltersAreNamedOneByOne() throws Exception {
		var api = described();
		var required = api.at("/components/schemas/Me/required").valueStream().map(JsonNode::asString).toList();
		assertThat(required).contains("account", "permissions").doesNotContain("passwordEndsAt");
		assertThat(api.at("/components/schemas/AccountPage").isMissingNode()).isFalse();
		var parameters = api.at("/paths").path("/api/console/accounts").path("get").path("parameters");
		assertThat(parameters.valueStream().map((one) -> one.path("name").asString())).contains("q", "state");
	}

	private JsonNode described() throws Exception {
		return JSON
			.readTree(this.mvc.perform(get("/api/openapi.json")).andReturn().getResponse().getContentAsByteArray());
	}

	private static void write(String text) throws IOException {
		Files.createDirectories(COMMITTED.getParent());
		Files.writeString(COMMITTED, text);
	}

}
