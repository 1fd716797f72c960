package org.yichuang.edge;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestAccounts;

import static org.assertj.core.api.Assertions.assertThat;

/** Hostile requests over a real port: each is refused clearly and changes nothing. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TryOuts.class)
class HostileInputTests {

	private static final String WANTED = "/api/console/try-outs/wanted";

	private static final String GOOD = "{\"title\":\"x\",\"sites\":[]}";

	@Autowired
	private ApplicationContext context;

	@LocalServerPort
	private int number;

	private RealPort port;

	private AsAccount clerk;

	@BeforeEach
	void open() {
		this.port = new RealPort(this.number);
		var people = TestAccounts.of(this.context);
		this.clerk = AsAccount.signIn(this.context, people.holding(people.county(), "EDITOR"));
	}

	@Test
	void ourOwnPageBehindTheFrontServerIsLetIn() {
		var answer = post("Origin", "http://town.localhost:8080", "X-Forwarded-Host", "town.localhost:8080",
				"X-Forwarded-Port", "8080", "X-Forwarded-Proto", "http");
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		var encrypted = post("Origin", "https://www.example.gov.cn", "X-Forwarded-Host", "www.example.gov.cn",
				"X-Forwarded-Port", "443", "X-Forwarded-Proto", "https");
		assertThat(encrypted.status()).as(encrypted.body()).isEqualTo(200);
	}

	@Test
	void pagesOfOtherSitesAreKeptOut() {
		for (var origin : List.of("http://other.localhost:8080", "https://town.localhost:8080", "null",
				"http://town.localhost:8080.evil.example", "http://user@town.localhost:8080", "garbage")) {
			var answer = post("Origin", origin, "X-Forwarded-Host", "town.localhost:8080", "X-Forwarded-Port", "8080",
					"X-Forwarded-Proto", "http");
			assertThat(answer.code()).as(origin).isEqualTo("edge/foreign-origin");
		}
	}

	@Test
	void aTokenForAnotherPageIsWorthNothing() {
		var cookies = "yichuang_session=" + this.clerk.session() + "; XSRF-TOKEN=" + this.clerk.pageToken();
		for (var token : List.of("guess", "", this.clerk.pageToken() + "x")) {
			assertThat(this.port
				.send("POST", WANTED, GOOD, "Content-Type", "application/json", "Cookie", cookies, "X-XSRF-TOKEN",
						token)
				.code()).isEqualTo("edge/page-token-missing");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/xml", "application/x-www-form-urlencoded",
			"application/x-java-serialized-object", "application/yaml" })
	void onlyJsonIsRead(String type) {
		var answer = this.port.send("POST", WANTED, GOOD, RealPort.flat(this.clerk.headers(), "Content-Type", type));
		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.code()).isEqualTo("edge/unsupported-media-type");
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "[]", "7", "\"x\"", "{\"title\":7,\"sites\":{}}",
			"{\"title\":\"x\",\"sites\":[[]]}", "{\"title\":\"x\",\"sites\":[],\"@class\":\"java.lang.Runtime\"}",
			"{\"title\":\"x\",\"sites\":[]} trailing", "{\"title\":\"x\",\"sites\":[1e999999999]}",
			"{\"__proto__\":{}}", "{'title':'x'}", "\u0000" })
	void jsonOfAnotherShapeIsRefused(String json) {
		var answer = this.port.post(WANTED, json, this.clerk.headers());
		assertThat(answer.status()).as(answer.body()).isIn(400, 422);
		assertThat(answer.body()).doesNotContain("org.yichuang").doesNotContain("jackson").doesNotContain("Exception");
	}

	@Test
	void deepAndEndlessJsonIsRefused() {
		assertThat(this.port.post(WANTED, "{\"a\":".repeat(100_000), this.clerk.headers()).status()).isEqualTo(400);
		assertThat(this.port.post(WANTED, "[".repeat(100_000), this.clerk.headers()).status()).isEqualTo(400);
		assertThat(this.port.post(WANTED, "{\"title\":" + "9".repeat(100_000) + "}", this.clerk.headers()).status())
			.isEqualTo(400);
	}

	@Test
	void bodiesThatHideTheirLengthAreStoppedToo() throws IOException {
		var answer = raw("POST " + WANTED + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nCookie: "
				+ this.clerk.headers().getFirst(HttpHeaders.COOKIE) + "\r\nX-XSRF-TOKEN: " + this.clerk.pageToken()
				+ "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunks(9 << 20));
		assertThat(answer).startsWith("HTTP/1.1 413").contains("edge/too-large");
	}

	@Test
	void requestsThatTwoServersCouldReadDifferentlyAreRefused() throws IOException {
		assertThat(raw("POST " + WANTED + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n"
				+ "Connection: close\r\n\r\nhello"))
			.startsWith("HTTP/1.1 400");
		assertThat(raw("GET /api/console/me HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 400");
		assertThat(
				raw("GET /api/console/me HTTP/1.1\r\nHost: localhost\r\nX-Bad\u0001: x\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 400");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/console/%2e%2e/open/me", "/api/console/..%2fopen/me", "/api/console/me%00",
			"/api/console/me;jsessionid=1", "/api/console/%5c..%5cme", "/console/..%2f..%2fapplication.yaml",
			"/console/%2e%2e/application.yaml", "/console/..;/application.yaml",
			"/console/assets/../../application.yaml" })
	void pathsWithTricksLeadNowhere(String path) throws IOException {
		var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).containsPattern("^HTTP/1.1 (400|401|404)").doesNotContain("yichuang:");
	}

	@Test
	void languagesCannotBeUsedToWriteHeadersOrPages() {
		for (var language : List.of("<script>", "../../etc", "zh-CN\u00ff", "x".repeat(4000))) {
			var answer = this.port.get("/api/console/me", "Accept-Language", language);
			assertThat(answer.status()).isEqualTo(401);
			assertThat(answer.header("Content-Language")).isEqualTo("zh");
		}
	}

	@Test
	void whatPeopleSendIsNeverPartOfAPage() {
		var answer = this.port.get("/nowhere?%3Cscript%3Ealert(1)%3C/script%3E", "Accept", "text/html");
		assertThat(answer.body()).doesNotContain("<script>");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void sessionCookiesOfAnotherMakeAreIgnored() {
		for (var cookie : List.of("%%%", "AAAA", "../../x", "'; drop table spring_session; --", "x".repeat(3000))) {
			var answer = this.port.get("/api/console/try-outs/signed-in", "Cookie", "yichuang_session=" + cookie);
			assertThat(answer.code()).as(cookie).isEqualTo("edge/not-signed-in");
		}
	}

	@Test
	void theConsoleHasItsPolicyAndItsFirstPageEverywhere() {
		var page = this.port.get("/console/content/articles");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type")).startsWith("text/html");
		assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'", "frame-ancestors 'none'")
			.doesNotContain("unsafe-eval");
		assertThat(page.header("Cache-Control")).contains("no-cache");
		assertThat(this.port.get("/console").header("Location")).endsWith("/console/");
		assertThat(this.port.get("/console/none.js").status()).isEqualTo(404);
		assertThat(this.port.get("/api/console/me").header("Content-Security-Policy")).contains("default-src 'none'");
	}

	private RealPort.Answer post(String... headers) {
		var all = new ArrayList<>(List.of(headers));
		all.addAll(List.of("Content-Type", "application/json"));
		return this.port.send("POST", WANTED, GOOD, RealPort.flat(this.clerk.headers(), all.toArray(String[]::new)));
	}

	private static String chunks(int bytes) {
		var chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
		return chunk.repeat(bytes / 0x10000) + "0\r\n\r\n";
	}

	private String raw(String request) throws IOException {
		try (var socket = new Socket("127.0.0.1", this.number)) {
			socket.setSoTimeout(10_000);
			try {
				socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			}
			catch (IOException refusedWhileSending) {
				// the answer is there all the same
			}
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
