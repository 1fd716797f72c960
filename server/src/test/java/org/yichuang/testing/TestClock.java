package org.yichuang.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that runs with the real one but can be put forward. */
public final class TestClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	/** Puts the clock forward. */
	public void forward(Duration time) {
		this.ahead = this.ahead.plus(time);
	}

	@Override
	public Instant instant() {
		return Clock.systemUTC().instant().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.offset(Clock.system(zone), this.ahead);
	}

}
