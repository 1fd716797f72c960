package org.yichuang.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * 限额 — so many of something for each name within a period, remembered for a bounded
 * number of names; each process counts for itself.
 */
public final class Buckets {

	private static final int NAMES = 100_000;

	private final Cache<String, Bucket> buckets;

	private final long most;

	private final Duration period;

	private final TimeMeter time;

	public Buckets(long most, Duration period, Clock clock) {
		this.most = most;
		this.period = period;
		this.time = new ClockMeter(clock);
		this.buckets = Caffeine.newBuilder().maximumSize(NAMES).expireAfterAccess(period.multipliedBy(2)).build();
	}

	/** Takes one, if one is left. */
	public boolean take(String name) {
		return bucket(name).tryConsume(1);
	}

	/** Takes several, all or none. */
	public boolean take(String name, long several) {
		return several <= 0 || bucket(name).tryConsume(several);
	}

	/** Gives one back. */
	public void giveBack(String name) {
		bucket(name).addTokens(1);
	}

	/** Gives several back. */
	public void giveBack(String name, long several) {
		if (several > 0) {
			bucket(name).addTokens(several);
		}
	}

	/** Returns how many were taken and have not come back with time. */
	public long taken(String name) {
		return this.most - bucket(name).getAvailableTokens();
	}

	/** Says whether none is left. */
	public boolean isEmpty(String name) {
		return bucket(name).getAvailableTokens() < 1;
	}

	/** Returns in how many minutes, at least 1, one will be left again. */
	public long minutes(String name) {
		return minutes(name, 1);
	}

	/** Returns in how many minutes, at least 1, several will be left again. */
	public long minutes(String name, long several) {
		long nanos = bucket(name).estimateAbilityToConsume(Math.clamp(several, 1, this.most)).getNanosToWaitForRefill();
		return Math.max(1, TimeUnit.NANOSECONDS.toMinutes(nanos + TimeUnit.MINUTES.toNanos(1) - 1));
	}

	private Bucket bucket(String name) {
		return this.buckets.get(name,
				(fresh) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(this.most).refillGreedy(this.most, this.period))
					.withCustomTimePrecision(this.time)
					.build());
	}

	/**
	 * The program's clock as a meter.
	 *
	 * @param clock the clock
	 */
	private record ClockMeter(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return TimeUnit.MILLISECONDS.toNanos(this.clock.millis());
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
