package org.yichuang.search;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

import org.yichuang.platform.Buckets;
import org.yichuang.platform.NetworkPart;

/** 检索限速 — how often one network address may search. */
@Component
public class SearchLimits {

	private final Buckets addresses;

	private final int perMinute;

	SearchLimits(SearchSettings settings, Clock clock) {
		this.perMinute = settings.perMinute();
		this.addresses = new Buckets(settings.perMinute(), Duration.ofMinutes(1), clock);
	}

	/** Counts a search and says whether it may run. */
	public boolean admits(String address) {
		return this.addresses.take(NetworkPart.of(address));
	}

	/** How many searches a minute are admitted. */
	public int perMinute() {
		return this.perMinute;
	}

}
