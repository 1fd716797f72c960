package org.yichuang.statistics.usecase;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;
import org.yichuang.platform.Buckets;
import org.yichuang.platform.NetworkPart;
import org.yichuang.statistics.StatisticsSettings;

/** 开放读取限速 — how often one network address may read open figures. */
@Component
public class OpenReading {

	private final Buckets addresses;

	OpenReading(StatisticsSettings settings, Clock clock) {
		this.addresses = new Buckets(settings.openPerMinute(), Duration.ofMinutes(1), clock);
	}

	/** Counts a reading and says whether it is admitted. */
	public boolean admits(String address) {
		return this.addresses.take(NetworkPart.of(address));
	}

}
