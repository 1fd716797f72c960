package org.yichuang.organisation.signin.usecase;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.SignInProblems;
import org.yichuang.organisation.SignInSettings;

/**
 * 来源限制 — how many failures one network address may cause, over all accounts; each node
 * counts for itself.
 */
@Component
public class AddressLimit {

	private static final int ADDRESSES = 100_000;

	private final SignInSettings settings;

	private final TimeMeter time;

	private final Cache<String, Bucket> buckets;

	AddressLimit(SignInSettings settings, Clock clock) {
		this.settings = settings;
		this.time = new ClockMeter(clock);
		this.buckets = Caffeine.newBuilder()
			.maximumSize(ADDRESSES)
			.expireAfterAccess(settings.addressPeriod().multipliedBy(2))
			.build();
	}

	/**
	 * @throws Refused if an address has caused too many failures
	 */
	public void check(String address) {
		if (bucket(address).getAvailableTokens() < 1) {
			throw Refused.because(SignInProblems.SIGN_IN_TOO_OFTEN);
		}
	}

	/** Counts a failure. */
	public void countFailure(String address) {
		bucket(address).tryConsume(1);
	}

	private Bucket bucket(String address) {
		return this.buckets.get(address,
				(fresh) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(this.settings.addressFailures())
						.refillGreedy(this.settings.addressFailures(), this.settings.addressPeriod()))
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
