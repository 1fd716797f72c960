package org.yichuang.intake.model;

import java.time.Instant;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Receipt numbers with their check digit. */
class ReceiptNumberTests {

	private static final ReceiptNumber NUMBER = new ReceiptNumber("2026112200001234");

	@Test
	void isWorkedOutByTheStandard() {
		// ISO 7064 MOD 11,10: the example of the standard is 0794 with check digit 5
		assertThat(new ReceiptNumber("0794")).hasToString("0794-5");
	}

	@Test
	void readsWhatItWrites() {
		assertThat(ReceiptNumber.read(NUMBER.toString())).contains(NUMBER);
	}

	@Test
	void theDayIsBeijings() {
		assertThat(ReceiptNumber.day(Instant.parse("2026-11-21T16:00:00Z"))).isEqualTo("20261122");
		assertThat(ReceiptNumber.day(Instant.parse("2026-11-21T15:59:59Z"))).isEqualTo("20261121");
	}

	@Test
	void noticesEveryWrongDigit() {
		var text = NUMBER.toString().replace("-", "");
		IntStream.range(0, text.length()).forEach((place) -> IntStream.rangeClosed(1, 9).forEach((more) -> {
			var wrong = new StringBuilder(text);
			wrong.setCharAt(place, (char) ('0' + (text.charAt(place) - '0' + more) % 10));
			assertThat(ReceiptNumber.read(wrong.toString())).as("%s at %d", wrong, place).isEmpty();
		}));
	}

	@Test
	void takesWhatPeopleType() {
		var plain = NUMBER.toString();
		for (var typed : new String[] { plain.replace("-", ""), " " + plain + " ", plain.replace('-', '－'),
				"２０２６ １１２２ ００００ １２３４ - " + plain.charAt(17), plain.replace("-", " — ") }) {
			assertThat(ReceiptNumber.read(typed)).as(typed).contains(NUMBER);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "abc", "20261122000012341234", "2026-11-22", "'; drop table intake_submission;--",
			"\0", "𝟚𝟘", "2026112200001234-", "-1" })
	void anythingElseIsNoNumber(String typed) {
		assertThat(ReceiptNumber.read(typed)).isEmpty();
		assertThat(ReceiptNumber.read(typed.repeat(100_000))).isEmpty();
	}

}
