package org.yichuang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests over a real port and reads JSON answers. */
public final class RealPort {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final int port;

	public RealPort(int port) {
		this.port = port;
	}

	public Answer get(String path, String... headers) {
		return send("GET", path, null, headers);
	}

	/** Returns what is downloaded from an address. */
	public byte[] download(String path, HttpHeaders headers) {
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
		headers.forEach((name, values) -> values.forEach((value) -> request.header(name, value)));
		try {
			var answer = this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
			if (answer.statusCode() != HttpStatus.OK.value()) {
				throw new IllegalStateException(path + ": " + answer.statusCode());
			}
			return answer.body();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		catch (InterruptedException cause) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(cause);
		}
	}

	public Answer post(String path, String json, HttpHeaders headers) {
		return send("POST", path, json, flat(headers, "Content-Type", "application/json"));
	}

	public Answer get(String path, HttpHeaders headers) {
		return send("GET", path, null, flat(headers));
	}

	public Answer send(String method, String path, @Nullable String body, String... headers) {
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.method(method,
					(body == null) ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		try {
			return new Answer(this.client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		catch (InterruptedException cause) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(cause);
		}
	}

	public static String[] flat(HttpHeaders headers, String... more) {
		var flat = new ArrayList<String>(List.of(more));
		headers.forEach((name, values) -> values.forEach((value) -> flat.addAll(List.of(name, value))));
		return flat.toArray(String[]::new);
	}

	/** What came back. */
	public record Answer(HttpResponse<String> response) {

		public int status() {
			return this.response.statusCode();
		}

		public String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		public Map<String, List<String>> headers() {
			return this.response.headers().map();
		}

		public String body() {
			return this.response.body();
		}

		public JsonNode json() {
			return JSON.readTree(this.response.body());
		}

		public String code() {
			return json().path("code").asString();
		}

	}

}
