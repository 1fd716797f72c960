package org.yichuang.participation.pages;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Beijing;

/** Dates as pages show them, in Beijing time. */
final class Dates {

	private Dates() {
	}

	static String day(@Nullable Instant at) {
		return (at != null) ? Beijing.day(at).toString() : "";
	}

	static String minute(@Nullable Instant at) {
		return (at != null) ? Beijing.minute(at) : "";
	}

}
