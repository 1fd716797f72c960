package org.yichuang.organisation.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.signin.usecase.SetUpCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first administrators of an empty system: opened once, by the holder of the code.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "yichuang.sign-in.idle=29m")
class SetUpFlowTests {

	@LocalServerPort
	private int number;

	@Autowired
	private SetUpCode code;

	@Autowired
	private Accounts accounts;

	@Test
	void theHolderOfTheCodeOpensThreeAdministratorsOnce() throws IOException {
		var browser = new Browser(this.number);
		assertThat(browser.get("/api/console/setup").json().path("open").asBoolean()).isTrue();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.code.file())))
			.isEqualTo("rw-------");
		var secret = Files.readString(this.code.file());
		assertThat(browser.post("/api/console/setup", wanted("0000", "audit-one")).code())
			.isEqualTo("signin/set-up-code-wrong");
		assertThat(browser.post("/api/console/setup", wanted("", "audit-one")).status()).isEqualTo(422);
		var same = browser.post("/api/console/setup", wanted(secret, "sec-one"));
		assertThat(same.json().at("/errors/0/code").asString()).isEqualTo("signin/set-up-same-name");
		assertThat(this.accounts.isEmpty()).as("a refused setup changes nothing").isTrue();

		assertThat(browser.post("/api/console/setup", wanted(secret, "audit-one")).status()).isEqualTo(201);
		assertThat(this.code.file()).doesNotExist();
		assertThat(browser.get("/api/console/setup").json().path("open").asBoolean()).isFalse();
		assertThat(browser.post("/api/console/setup", wanted(secret, "audit-two")).code())
			.isEqualTo("signin/set-up-closed");
		assertThat(browser.signIn("sec-one", "Gan-Quan-1953")).isEqualTo("CHANGE_PASSWORD");
		browser.post("/api/console/sign-in/change-password", "{\"password\":\"Xiao-Qiao-2026\"}");
		assertThat(browser.get("/api/console/sign-in").json().path("step").asString()).isEqualTo("ENROL");
	}

	private static String wanted(String code, String audit) {
		return """
				{"code":"%s","body":{"code":"900001","level":"COUNTY","name":"云溪县"},
				"system":{"loginName":"sys-one","name":"李明","password":"Gan-Quan-1953"},
				"security":{"loginName":"sec-one","name":"王芳","password":"Gan-Quan-1953"},
				"audit":{"loginName":"%s","name":"赵静","password":"Gan-Quan-1953"}}""".formatted(code.strip(), audit);
	}

}
