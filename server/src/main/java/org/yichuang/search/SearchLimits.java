package org.yichuang.search;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

import org.springframework.stereotype.Component;

/**
 * 检索限速 — how often one network address may search. Addresses that were quiet for a while
 * are forgotten, and only so many are remembered.
 */
@Component
public class SearchLimits {

	private static final int MOST_ADDRESSES = 50_000;

	private final SearchSettings settings;

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MOST_ADDRESSES)
		.expireAfterAccess(Duration.ofMinutes(2))
		.build();

	SearchLimits(SearchSettings settings) {
		this.settings = settings;
	}

	/** Counts a search and says whether it may run. */
	public boolean admits(String address) {
		return this.buckets.get(address, (key) -> bucket()).tryConsume(1);
	}

	/** How many searches a minute are admitted. */
	public int perMinute() {
		return this.settings.perMinute();
	}

	private Bucket bucket() {
		int most = this.settings.perMinute();
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
			.build();
	}

}
