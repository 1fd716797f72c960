package org.yichuang.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.catalogue.model.IndexPattern;
import org.yichuang.catalogue.model.IndexPattern.Values;
import org.yichuang.kernel.Invalid;
import org.yichuang.testing.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Index numbers are written by patterns, and only by such that keep them apart. */
class IndexPatternTests {

	private static final LocalDate DAY = LocalDate.of(2021, 3, 5);

	@ParameterizedTest
	@CsvSource({ "{credit}/{year}-{seq5},11441700007280420Y/2021-00050", "{org}/{year}-{seq5},007280420/2021-00050",
			"{region}-{body}-{category}-{date}-{seq3},430423-430423100-s02-20210305-050" })
	void writesThePatternsSeenInTheField(String pattern, String number) {
		var values = new Values("11441700007280420Y", "430423100", "s02", DAY, 50);
		assertThat(IndexPattern.of(pattern).write(values)).isEqualTo(number);
	}

	@ParameterizedTest
	@CsvSource({ "{body}/{year}, PATTERN_WITHOUT_SEQUENCE", "{body}{seq5}, PATTERN_AMBIGUOUS",
			"{body}-{seq5}-{seq3}, PATTERN_WITH_TWO_SEQUENCES", "{year}-{seq5}, PATTERN_WITHOUT_BODY",
			"{body}-{seq0}, PATTERN_TOKEN_UNKNOWN", "{body}-{user.home}-{seq5}, PATTERN_TOKEN_UNKNOWN",
			"{body}-{seq5, PATTERN_BRACE_OPEN", "{body}<b>-{seq5}, PATTERN_CHARACTER_REFUSED",
			"{body}-{category}{seq5}, PATTERN_AMBIGUOUS" })
	void refusesPatternsThatDoNotHold(String pattern, CatalogueProblems problem) {
		assertThatExceptionOfType(Invalid.class).isThrownBy(() -> IndexPattern.of(pattern))
			.satisfies((invalid) -> assertThat(invalid.faults().getFirst().reason().problem()).isEqualTo(problem));
	}

	@Test
	void refusesToWriteWhatItDoesNotKnowOrCannotFit() {
		assertThat(Problems.met(() -> IndexPattern.of("{credit}-{seq5}").write(new Values("", "1", "", DAY, 1))))
			.containsExactly(CatalogueProblems.CREDIT_CODE_MISSING);
		assertThat(Problems.met(() -> IndexPattern.of("{body}-{seq2}").write(new Values("", "1", "", DAY, 100))))
			.containsExactly(CatalogueProblems.SEQUENCE_FULL);
	}

	/** Whatever pattern is accepted, other values make other numbers. */
	@Test
	void neverWritesOneNumberForTwoThings() {
		var random = new Random(20261122);
		int accepted = 0;
		for (int round = 0; round < 2_000; round++) {
			var text = pattern(random);
			try {
				var pattern = IndexPattern.of(text);
				accepted++;
				var numbers = new HashSet<String>();
				for (int body = 1; body <= 12; body++) {
					for (int sequence = 1; sequence <= 12; sequence++) {
						var values = new Values("", String.valueOf(body), "c" + sequence % 3, DAY, sequence);
						assertThat(numbers.add(pattern.write(values))).as(text).isTrue();
					}
				}
			}
			catch (Invalid refused) {
				assertThat(refused.faults()).hasSize(1);
			}
		}
		assertThat(accepted).isGreaterThan(50);
	}

	private static String pattern(Random random) {
		var parts = new String[] { "{body}", "{category}", "{year}", "{date}", "{seq2}", "{seq5}", "-", "/", "x", "1" };
		var text = new StringBuilder();
		for (int i = random.nextInt(7) + 2; i > 0; i--) {
			text.append(parts[random.nextInt(parts.length)]);
		}
		return text.toString();
	}

}
