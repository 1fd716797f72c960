package org.yichuang.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.notification.model.Backoff;
import org.yichuang.notification.model.QuietHours;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When things leave: not in quiet hours, the daily mail once a day, failures less and
 * less often.
 */
class QuietHoursTests {

	@ParameterizedTest
	@CsvSource({ "22:00, 07:00, 2026-11-22T21:59:59+08:00, 2026-11-22T21:59:59+08:00",
			"22:00, 07:00, 2026-11-22T22:00:00+08:00, 2026-11-23T07:00:00+08:00",
			"22:00, 07:00, 2026-11-23T06:59:59+08:00, 2026-11-23T07:00:00+08:00",
			"22:00, 07:00, 2026-11-23T07:00:00+08:00, 2026-11-23T07:00:00+08:00",
			"12:00, 14:00, 2026-11-22T13:00:00+08:00, 2026-11-22T14:00:00+08:00",
			"12:00, 14:00, 2026-11-22T23:00:00+08:00, 2026-11-22T23:00:00+08:00",
			"08:00, 08:00, 2026-11-22T08:00:00+08:00, 2026-11-22T08:00:00+08:00",
			"22:00, 07:00, 2026-12-31T23:00:00+08:00, 2027-01-01T07:00:00+08:00" })
	void holdsBackInQuietHoursOnly(LocalTime from, LocalTime to, String at, String leaves) {
		assertThat(new QuietHours(from, to).next(moment(at))).isEqualTo(moment(leaves));
	}

	@RepeatedTest(300)
	void neverLeavesEarlierNorMoreThanADayLaterNorInQuietHours(RepetitionInfo seed) {
		var random = new Random(seed.getCurrentRepetition());
		var hours = new QuietHours(LocalTime.of(random.nextInt(24), random.nextInt(60)),
				LocalTime.of(random.nextInt(24), random.nextInt(60)));
		var at = moment("2026-01-01T00:00:00+08:00").plusSeconds(random.nextInt(31_000_000));
		var leaves = hours.next(at);
		assertThat(leaves).isBetween(at, at.plus(Duration.ofDays(1)));
		assertThat(hours.next(leaves)).isEqualTo(leaves);
	}

	@Test
	void findsTheNextDailyMail() {
		var time = LocalTime.of(8, 30);
		assertThat(QuietHours.following(moment("2026-11-22T08:29:00+08:00"), time))
			.isEqualTo(moment("2026-11-22T08:30:00+08:00"));
		assertThat(QuietHours.following(moment("2026-11-22T08:30:00+08:00"), time))
			.isEqualTo(moment("2026-11-23T08:30:00+08:00"));
	}

	@Test
	void triesLessAndLessOftenAndGivesUp() {
		var waits = IntStream.rangeClosed(1, 8).mapToObj((attempts) -> Backoff.after(attempts).orElseThrow()).toList();
		assertThat(waits).isSorted().doesNotHaveDuplicates();
		assertThat(Backoff.after(9)).isEmpty();
	}

	private static Instant moment(String text) {
		return java.time.OffsetDateTime.parse(text).toInstant();
	}

}
