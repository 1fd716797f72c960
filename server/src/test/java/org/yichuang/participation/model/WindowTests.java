package org.yichuang.participation.model;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WindowTests {

	private static final Window THIRTY_DAYS = new Window(Instant.parse("2026-11-01T01:00:00Z"),
			Instant.parse("2026-11-30T16:30:00Z"));

	@Test
	void countsDaysByTheCalendarOfBeijing() {
		// 30 November 16:30 UTC is 1 December in Beijing
		assertThat(THIRTY_DAYS.days()).isEqualTo(30);
	}

	@Test
	void holdsItsBeginningAndNotItsEnd() {
		assertThat(THIRTY_DAYS.holds(Instant.parse("2026-11-01T01:00:00Z"))).isTrue();
		assertThat(THIRTY_DAYS.holds(Instant.parse("2026-11-01T00:59:59Z"))).isFalse();
		assertThat(THIRTY_DAYS.holds(Instant.parse("2026-11-30T16:30:00Z"))).isFalse();
	}

	@Test
	void holdsNothingWhileItIsNotDecided() {
		assertThat(Window.OPEN_ENDED.holds(Instant.EPOCH)).isFalse();
		assertThat(Window.OPEN_ENDED.isWhole()).isFalse();
		assertThat(Window.OPEN_ENDED.days()).isZero();
	}

	@Test
	void hasNoTimeBeforeAMoment() {
		var announced = Instant.parse("2026-11-11T01:00:00Z");
		assertThat(THIRTY_DAYS.notBefore(announced).days()).isEqualTo(20);
		assertThat(THIRTY_DAYS.notBefore(Instant.EPOCH)).isEqualTo(THIRTY_DAYS);
		assertThat(Window.OPEN_ENDED.notBefore(announced)).isEqualTo(Window.OPEN_ENDED);
	}

}
