package org.yichuang.edge;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.yichuang.kernel.AccountId;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that fails over a real port is problem+json, in the reader's language. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TryOuts.class)
class ProblemsTests {

	private static final String TRY = "/api/console/try-outs";

	@Autowired
	private ApplicationContext context;

	@LocalServerPort
	private int number;

	private RealPort port;

	private HttpHeaders ours;

	@BeforeEach
	void open() {
		this.port = new RealPort(this.number);
		this.ours = AsAccount.signIn(this.context, AccountId.next()).headers();
	}

	@Test
	void refusalsAre409WithTheirReasons() {
		var answer = this.port.get(TRY + "/refused");
		isProblem(answer, 409, "kernel/changed-meanwhile");
		assertThat(answer.json().at("/refusals/0/reason").asString()).contains("刷新后重新操作");
		assertThat(answer.json().at("/title").asString()).isEqualTo("暂不能办理");
		assertThat(answer.json().at("/instance").asString()).isEqualTo(TRY + "/refused");
	}

	@Test
	void answersInEnglishWhereAsked() {
		var answer = this.port.get(TRY + "/refused", "Accept-Language", "en-GB,en;q=0.8");
		assertThat(answer.json().at("/detail").asString()).contains("reload");
		assertThat(answer.header("Content-Language")).isEqualTo("en");
	}

	@Test
	void answersInChineseToReadersOfOtherLanguages() {
		var answer = this.port.get(TRY + "/refused", "Accept-Language", "fr");
		assertThat(answer.json().at("/title").asString()).isEqualTo("暂不能办理");
	}

	@Test
	void missingPermissionIs403() {
		var answer = this.port.get(TRY + "/not-permitted");
		isProblem(answer, 403, "kernel/not-permitted");
		assertThat(answer.json().at("/detail").asString()).contains("“试验”");
	}

	@Test
	void notFoundIs404AndNamesNothing() {
		var answer = this.port.get(TRY + "/not-found");
		isProblem(answer, 404, "kernel/not-found");
		assertThat(answer.body()).doesNotContain("secret");
	}

	@Test
	void failureIs500WithATraceAndNoDetail() {
		var answer = this.port.get(TRY + "/failure");
		isProblem(answer, 500, "edge/failure");
		assertThat(answer.json().at("/traceId").asString()).matches("[0-9a-f]{16}");
		assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
	}

	@Test
	void aMappingWithoutARuleIsShut() {
		isProblem(this.port.get(TRY + "/undeclared", RealPort.flat(this.ours)), 500, "edge/failure");
	}

	@Test
	void withoutSessionNobodyIsSignedIn() {
		isProblem(this.port.get(TRY + "/signed-in"), 401, "edge/not-signed-in");
		isProblem(this.port.get(TRY + "/signed-in", "Cookie", "yichuang_session=bm9uc2Vuc2U="), 401,
				"edge/not-signed-in");
	}

	@Test
	void whoIsSignedInActsWithTheAddressThatTheFrontServerTells() {
		var people = TestAccounts.of(this.context);
		var clerk = AsAccount.signIn(this.context, people.holding(people.county(), "EDITOR"));
		var answer = this.port.get(TRY + "/signed-in",
				RealPort.flat(clerk.headers(), "X-Forwarded-For", "6.6.6.6, 203.0.113.9"));
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.json().at("/name").asString()).isEqualTo("李明");
		assertThat(answer.json().at("/address").asString()).isEqualTo("203.0.113.9");
		isProblem(this.port.get(TRY + "/held", clerk.headers()), 403, "kernel/not-permitted");
		assertThat(this.port.get(TRY + "/held-by-many", clerk.headers()).status()).isEqualTo(200);
	}

	@Test
	void halfASignInIsNotEnough() {
		var people = TestAccounts.of(this.context);
		var half = AsAccount.signIn(this.context, people.open(people.county()), "SECOND_FACTOR");
		isProblem(this.port.get(TRY + "/signed-in", half.headers()), 401, "edge/sign-in-unfinished");
	}

	@Test
	void unknownAddressesAre404() {
		isProblem(this.port.get("/api/console/nowhere"), 404, "edge/unknown-address");
		isProblem(this.port.get("/api/nowhere"), 404, "edge/unknown-address");
		isProblem(this.port.get("/api/open/nowhere"), 404, "edge/unknown-address");
	}

	@Test
	void wrongMethodsAre405AndTellTheRightOnes() {
		var answer = this.port.send("DELETE", TRY + "/refused", null, RealPort.flat(this.ours));
		isProblem(answer, 405, "edge/method-not-allowed");
		assertThat(answer.header("Allow")).contains("GET");
		assertThat(answer.json().at("/detail").asString()).contains("GET");
	}

	@Test
	void formsThatCannotBeGivenAre406() {
		isProblem(this.port.get(TRY + "/sites/0190a000-0000-7000-8000-000000000001", "Accept", "image/png"), 406,
				"edge/not-acceptable");
	}

	@Test
	void formsThatAreNotUnderstoodAre415() {
		isProblem(
				this.port.send("POST", TRY + "/wanted", "title=x",
						RealPort.flat(this.ours, "Content-Type", "application/x-www-form-urlencoded")),
				415, "edge/unsupported-media-type");
	}

	@Test
	void brokenJsonIs400() {
		isProblem(this.port.post(TRY + "/wanted", "{\"title\":", this.ours), 400, "edge/malformed-json");
		isProblem(this.port.post(TRY + "/wanted", "", this.ours), 400, "edge/malformed-json");
		isProblem(this.port.post(TRY + "/wanted", "[".repeat(5000), this.ours), 400, "edge/malformed-json");
	}

	@Test
	void wrongTypesAre400AndNameThePlace() {
		var answer = this.port.post(TRY + "/wanted", "{\"title\":\"x\",\"sites\":{\"a\":1}}", this.ours);
		isProblem(answer, 400, "edge/malformed-json");
		assertThat(answer.json().at("/detail").asString()).contains("sites");
	}

	@Test
	void unknownPropertiesAre400AndNamed() {
		var answer = this.port.post(TRY + "/wanted", "{\"title\":\"x\",\"sites\":[],\"admin\":true}", this.ours);
		isProblem(answer, 400, "edge/unknown-property");
		assertThat(answer.json().at("/detail").asString()).contains("admin");
	}

	@Test
	void wrongFieldsAre422EachNamed() {
		var answer = this.port.post(TRY + "/wanted", "{\"title\":\"" + "长".repeat(21) + "\",\"sites\":[]}", this.ours);
		isProblem(answer, 422, "edge/invalid-input");
		assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("title");
		assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("kernel/too-long");
		assertThat(answer.json().at("/errors/0/reason").asString()).contains("20");
		var blank = this.port.post(TRY + "/wanted", "{\"title\":\" \",\"sites\":[]}", this.ours);
		assertThat(blank.json().at("/errors/0/code").asString()).isEqualTo("kernel/required");
	}

	@Test
	void malformedIdsAre422() {
		var inAddress = this.port.get(TRY + "/sites/not-an-id");
		isProblem(inAddress, 422, "edge/invalid-input");
		assertThat(inAddress.json().at("/errors/0/code").asString()).isEqualTo("kernel/malformed-id");
		var inBody = this.port.post(TRY + "/wanted", "{\"title\":\"x\",\"sites\":[\"nope\"]}", this.ours);
		isProblem(inBody, 422, "edge/invalid-input");
		assertThat(inBody.json().at("/errors/0/field").asString()).isEqualTo("sites[0]");
		assertThat(inBody.json().at("/errors/0/code").asString()).isEqualTo("kernel/malformed-id");
		isProblem(this.port.get(TRY + "/sites/0190a000-0000-7000-8000-000000000001?size=many"), 422,
				"edge/invalid-input");
	}

	@Test
	void idsAreStringsBothWays() {
		var id = "0190a000-0000-7000-8000-000000000001";
		var answer = this.port.post(TRY + "/wanted", "{\"title\":\"x\",\"sites\":[\"" + id + "\"]}", this.ours);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().at("/sites/0").asString()).isEqualTo(id);
	}

	@Test
	void oversizeBodiesAre413() {
		var large = "{\"title\":\"" + "x".repeat(9 << 20) + "\"}";
		isProblem(this.port.post(TRY + "/wanted", large, this.ours), 413, "edge/too-large");
	}

	@Test
	void changesWithoutThePageTokenAre403() {
		var cookies = this.ours.getFirst(HttpHeaders.COOKIE);
		isProblem(this.port.send("POST", TRY + "/wanted", "{}", "Content-Type", "application/json", "Cookie", cookies),
				403, "edge/page-token-missing");
	}

	@Test
	void changesFromForeignPagesAre403() {
		for (var origin : List.of("http://evil.example", "null", "http://127.0.0.1.evil.example:" + this.number)) {
			isProblem(
					this.port.send("POST", TRY + "/wanted", "{}",
							RealPort.flat(this.ours, "Content-Type", "application/json", "Origin", origin)),
					403, "edge/foreign-origin");
		}
	}

	@Test
	void pathsThatTheServerItselfRefusesAreProblemsToo() {
		isProblem(this.port.get("/api/console/..;/x"), 400, "edge/malformed-request");
		isProblem(this.port.get("/api/console//try-outs"), 400, "edge/malformed-request");
	}

	private static void isProblem(RealPort.Answer answer, int status, String code) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.code()).isEqualTo(code);
		assertThat(answer.json().at("/type").asString()).isEqualTo("/problems/" + code);
		assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
		assertThat(answer.json().at("/detail").asString()).isNotBlank().isNotEqualTo(code);
		assertThat(answer.json().at("/title").asString()).doesNotStartWith("edge.title");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
	}

}
