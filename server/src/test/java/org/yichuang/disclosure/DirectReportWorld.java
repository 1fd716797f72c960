package org.yichuang.disclosure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.yichuang.kernel.Actor;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.platform.Spreadsheet;
import org.yichuang.testing.AsAccount;
import org.yichuang.testing.RealPort;
import org.yichuang.testing.TestAccounts;
import org.yichuang.testing.TestClock;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A county whose bodies report what they disclosed, and the office that checks it. */
final class DirectReportWorld {

	static final String REPORTS = "/api/console/disclosure-reports";

	static final String UPWARD = "/api/console/disclosure-upward";

	private static final JsonMapper JSON = new JsonMapper();

	final Body county;

	final RealPort port;

	int requests;

	private final ApplicationContext context;

	private final int number;

	private final HttpClient client = HttpClient.newHttpClient();

	DirectReportWorld(ApplicationContext context, int number) {
		this.context = context;
		this.number = number;
		this.port = new RealPort(number);
		this.county = TestAccounts.of(context).county();
	}

	Body body(BodyLevel level, String name) {
		return this.context.getBean(Bodies.class)
			.create(Actor.SYSTEM,
					new NewBody("r" + UUID.randomUUID().toString().substring(0, 12), this.county.id(), level, name));
	}

	Actor holding(Body at, String role) {
		return this.context.getBean(Accounts.class).actor(TestAccounts.of(this.context).holding(at, role), "test");
	}

	HttpHeaders signedIn(Actor actor) {
		return AsAccount.signIn(this.context, Objects.requireNonNull(actor.account())).headers();
	}

	JsonNode get(HttpHeaders who, String path) {
		this.requests++;
		var answer = this.port.get(path, who);
		assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
		return answer.json();
	}

	JsonNode post(HttpHeaders who, String path, Object fields) {
		this.requests++;
		var answer = this.port.post(path, JSON.writeValueAsString(fields), who);
		assertThat(answer.status()).as(path + " " + answer.body()).isIn(200, 201);
		return answer.json();
	}

	RealPort.Answer send(String method, HttpHeaders who, String path, Object fields) {
		this.requests++;
		return this.port.send(method, path, JSON.writeValueAsString(fields),
				RealPort.flat(who, "Content-Type", "application/json"));
	}

	/** Hands in a table as the console does, and returns the answer's text. */
	HttpResponse<String> upload(HttpHeaders who, String path, String name, byte[] table) {
		this.requests++;
		var body = new ByteArrayOutputStream();
		body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
				+ "Content-Type: application/octet-stream\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(table);
		body.writeBytes("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.number + path))
			.headers(RealPort.flat(who, "Content-Type", "multipart/form-data; boundary=cut"))
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		catch (InterruptedException cause) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(cause);
		}
	}

	JsonNode uploaded(HttpHeaders who, String path, byte[] table) {
		var answer = upload(who, path, "table.xlsx", table);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return JSON.readTree(answer.body());
	}

	static byte[] table(List<String> heads, List<? extends List<?>> rows) {
		var out = new ByteArrayOutputStream();
		try (var sheet = new Spreadsheet(out, "填报", heads)) {
			rows.forEach(sheet::row);
		}
		return out.toByteArray();
	}

	/** A clock that can be put forward. */
	@TestConfiguration
	static class Staged {

		@Bean
		@Primary
		TestClock testClock() {
			return new TestClock();
		}

	}

}
