package org.yichuang.frontdoor.http;

import java.util.Map;

/**
 * Vert.x 开关 — switches that Vert.x reads once, when its classes load, and only from
 * system properties. Without the first, every header is encoded anew for every answer: a
 * quarter of the speed. What the command line says wins.
 */
final class VertxSwitches {

	private static final Map<String, String> SWITCHES = Map.of("vertx.cacheImmutableHttpResponseHeaders", "true",
			"vertx.disableMetrics", "true", "vertx.disableContextTimings", "true", "vertx.disableDnsResolver", "true",
			"vertx.disableWebsockets", "true");

	private VertxSwitches() {
	}

	static void set() {
		SWITCHES.forEach((name, value) -> {
			if (System.getProperty(name) == null) {
				System.setProperty(name, value);
			}
		});
	}

}
