package org.yichuang.organisation.signin.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** RFC 6238, appendix B, the last six of its eight digits. */
class TimeCodeTests {

	private static final TimeCode CODE = new TimeCode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void agreesWithTheVectorsOfTheRfc(long seconds, String code) {
		assertThat(CODE.at(TimeCode.stepOf(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
	}

	@Test
	void acceptsOneStepOfDriftAndNoMore() {
		var now = Instant.ofEpochSecond(1_111_111_109);
		long step = TimeCode.stepOf(now);
		assertThat(CODE.matching(CODE.at(step - 1), now, 0)).hasValue(step - 1);
		assertThat(CODE.matching(CODE.at(step + 1), now, 0)).hasValue(step + 1);
		assertThat(CODE.matching(CODE.at(step - 2), now, 0)).isEmpty();
		assertThat(CODE.matching(CODE.at(step + 2), now, 0)).isEmpty();
	}

	@Test
	void refusesACodeThatWasUsedAndAnyBefore() {
		var now = Instant.ofEpochSecond(1_111_111_109);
		long step = TimeCode.stepOf(now);
		assertThat(CODE.matching(CODE.at(step), now, step)).isEmpty();
		assertThat(CODE.matching(CODE.at(step - 1), now, step)).isEmpty();
		assertThat(CODE.matching(CODE.at(step + 1), now, step)).hasValue(step + 1);
	}

	@Test
	void refusesWhatIsNoCode() {
		var now = Instant.ofEpochSecond(59);
		for (var text : new String[] { "", "28708", "2870822", "287O82", "２８７０８２", "000000" }) {
			assertThat(CODE.matching(text, now, 0)).isEmpty();
		}
	}

}
