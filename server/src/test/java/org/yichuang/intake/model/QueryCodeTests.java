package org.yichuang.intake.model;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Query codes. */
class QueryCodeTests {

	private final Random random = new Random(7);

	@Test
	void hasEightCharactersThatCannotBeMixedUp() {
		var seen = new HashSet<String>();
		for (int i = 0; i < 1000; i++) {
			var code = next();
			assertThat(code.text()).matches("[ACDEFHJKMNPQRTUVWXY34679]{8}");
			seen.add(code.text());
		}
		assertThat(seen).hasSize(1000);
	}

	@Test
	void takesWhatPeopleType() {
		var code = new QueryCode("ACDE3467");
		for (var typed : new String[] { "acde3467", " ACDE 3467", "ａｃｄｅ３４６７", "acde-3467" }) {
			assertThat(QueryCode.read(typed)).isEqualTo(code);
		}
		assertThat(QueryCode.read("x".repeat(1_000_000)).text()).isEmpty();
	}

	@Test
	void isNotWrittenIntoLogs() {
		var code = next();
		assertThat(code.toString()).doesNotContain(code.text());
	}

	private QueryCode next() {
		return QueryCode.of(ByteBuffer.allocate(8).putLong(this.random.nextLong()).array());
	}

}
