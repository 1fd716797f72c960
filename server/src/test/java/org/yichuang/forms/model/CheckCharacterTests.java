package org.yichuang.forms.model;

import java.time.LocalDate;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Check characters find every wrong character and every pair that was swapped, whatever
 * the number; each repetition has a seed of its own.
 */
class CheckCharacterTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	@Test
	void takesTheExamplesOfTheStandards() {
		assertThat(IdentityNumber.holds("11010519491231002X", TODAY)).isTrue();
		assertThat(IdentityNumber.check("44052418800101001")).isEqualTo('4');
		assertThat(CreditCode.holds("91350100M000100Y43")).isTrue();
	}

	@RepeatedTest(200)
	void noOneWrongDigitOfAnIdentityNumberPasses(RepetitionInfo seed) {
		var random = new Random(seed.getCurrentRepetition());
		var day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(35_000));
		var digits = "430423" + day.toString().replace("-", "") + String.format("%03d", random.nextInt(1_000));
		var number = digits + IdentityNumber.check(digits);
		assertThat(IdentityNumber.holds(number, TODAY)).isEqualTo(!day.isAfter(TODAY));
		for (int at = 0; at < 17; at++) {
			for (char other = '0'; other <= '9'; other++) {
				if (other != number.charAt(at)) {
					assertThat(IdentityNumber.holds(with(number, at, other), TODAY)).isFalse();
				}
			}
			if (at > 0 && number.charAt(at) != number.charAt(at - 1)) {
				assertThat(IdentityNumber.holds(swapped(number, at), TODAY)).isFalse();
			}
		}
	}

	@RepeatedTest(200)
	void noOneWrongCharacterOfACreditCodePasses(RepetitionInfo seed) {
		var random = new Random(seed.getCurrentRepetition());
		var first = new StringBuilder("91").append(String.format("%06d", random.nextInt(1_000_000)));
		random.ints(9, 0, ALPHABET.length()).forEach((i) -> first.append(ALPHABET.charAt(i)));
		var code = first.toString() + CreditCode.check(first.toString());
		assertThat(CreditCode.holds(code)).isTrue();
		for (int at = 0; at < 18; at++) {
			for (char other : ALPHABET.toCharArray()) {
				assertThat(CreditCode.holds(with(code, at, other))).isEqualTo(other == code.charAt(at));
			}
		}
		assertThat(CreditCode.holds(code.toLowerCase(java.util.Locale.ROOT))).isEqualTo(code.matches("[0-9]*"));
	}

	@Test
	void nobodyIsBornTomorrowOrLivesForEver() {
		assertThat(IdentityNumber.holds(born("20261122"), TODAY)).isTrue();
		assertThat(IdentityNumber.holds(born("20261123"), TODAY)).isFalse();
		assertThat(IdentityNumber.holds(born("18761122"), TODAY)).isFalse();
		assertThat(IdentityNumber.holds(born("18761123"), TODAY)).isTrue();
		assertThat(IdentityNumber.holds(born("20230229"), TODAY)).isFalse();
	}

	private static String born(String day) {
		var digits = "430423" + day + "123";
		return digits + IdentityNumber.check(digits);
	}

	private static String with(String text, int at, char other) {
		return text.substring(0, at) + other + text.substring(at + 1);
	}

	private static String swapped(String text, int at) {
		return text.substring(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.substring(at + 1);
	}

}
