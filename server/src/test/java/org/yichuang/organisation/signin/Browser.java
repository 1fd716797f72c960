package org.yichuang.organisation.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import org.yichuang.testing.RealPort;

/**
 * A browser as far as signing in asks for one: it keeps cookies and shows its page token.
 */
final class Browser {

	private final RealPort port;

	private final Map<String, String> cookies = new TreeMap<>();

	/** Every browser comes from an address of its own, as the front server tells it. */
	private final String address = "10." + random() + "." + random() + "." + random();

	Browser(int port) {
		this.port = new RealPort(port);
	}

	RealPort.Answer get(String path, String... headers) {
		return keep(this.port.send("GET", path, null, headers(headers)));
	}

	RealPort.Answer post(String path, String json, String... headers) {
		if (!this.cookies.containsKey("XSRF-TOKEN")) {
			get("/api/console/sign-in");
		}
		var all = new ArrayList<>(List.of(headers));
		all.addAll(List.of("Content-Type", "application/json", "X-XSRF-TOKEN", this.cookies.get("XSRF-TOKEN")));
		return keep(this.port.send("POST", path, json, headers(all.toArray(String[]::new))));
	}

	RealPort.Answer delete(String path) {
		return keep(this.port.send("DELETE", path, null, headers("X-XSRF-TOKEN", this.cookies.get("XSRF-TOKEN"))));
	}

	/** Signs in as far as one password goes; returns the next step. */
	String signIn(String login, String password, String... headers) {
		return post("/api/console/sign-in", "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}", headers)
			.json()
			.path("step")
			.asString();
	}

	String session() {
		return this.cookies.getOrDefault("yichuang_session", "");
	}

	void plant(String session) {
		this.cookies.put("yichuang_session", session);
	}

	private static int random() {
		return ThreadLocalRandom.current().nextInt(256);
	}

	private String[] headers(String... more) {
		var all = new ArrayList<>(List.of(more));
		if (!all.contains("X-Forwarded-For")) {
			all.addAll(List.of("X-Forwarded-For", this.address));
		}
		if (!this.cookies.isEmpty()) {
			all.addAll(List.of("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; "))));
		}
		return all.toArray(String[]::new);
	}

	private RealPort.Answer keep(RealPort.Answer answer) {
		answer.headers().getOrDefault("set-cookie", List.of()).forEach((cookie) -> {
			var pair = cookie.split(";")[0].split("=", 2);
			if (pair[1].isEmpty()) {
				this.cookies.remove(pair[0]);
			}
			else {
				this.cookies.put(pair[0], pair[1]);
			}
		});
		return answer;
	}

}
