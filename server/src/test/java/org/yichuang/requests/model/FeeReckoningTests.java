package org.yichuang.requests.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.yichuang.requests.FeeSchedules;
import org.yichuang.requests.model.FeeReckoning.Line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Expected amounts are reckoned by hand from 国办函〔2020〕109号, in yuan. */
class FeeReckoningTests {

	private static final FeeSchedule NATIONAL = new FeeSchedules().on(LocalDate.of(2026, 11, 22)).orElseThrow();

	@ParameterizedTest
	@CsvSource({ "0,1,0", "0,10,0", "10,1,100", "0,11,100", "0,30,2000", "29,1,100", "30,1,200", "0,31,2200",
			"39,1,200", "0,40,4000", "40,1,300", "0,41,4300", "49,1,300", "50,1,400", "0,50,7000", "9,3,200",
			"29,2,300", "100,1,900" })
	void 按件超额累进(int before, int pieces, long yuan) {
		assertThat(FeeReckoning.byPiece(NATIONAL, before, pieces).fen()).isEqualTo(yuan * 100);
	}

	@ParameterizedTest
	@CsvSource({ "1,0", "30,0", "31,10", "100,700", "101,720", "200,2700", "201,2740", "202,2780", "1000,34700" })
	void 按量超额累进(int pages, long yuan) {
		assertThat(FeeReckoning.byPage(NATIONAL, pages).fen()).isEqualTo(yuan * 100);
	}

	@Test
	void oneMoreNeverCostsLessAndNeverMakesTheOthersDearer() {
		for (var count = 1; count < 1_000; count++) {
			var fewer = FeeReckoning.byPage(NATIONAL, count).fen();
			var more = FeeReckoning.byPage(NATIONAL, count + 1).fen();
			assertThat(more - fewer).isIn(0L, 1_000L, 2_000L, 4_000L);
			var next = FeeReckoning.byPiece(NATIONAL, count, 1).fen();
			assertThat(FeeReckoning.byPiece(NATIONAL, 0, count + 1).fen())
				.isEqualTo(FeeReckoning.byPiece(NATIONAL, 0, count).fen() + next);
			assertThat(FeeReckoning.byPiece(NATIONAL, count + 1, 1).fen()).isGreaterThanOrEqualTo(next);
		}
	}

	@Test
	void linesCoverEveryNumberOnceAndAddUp() {
		for (var before : List.of(0, 5, 10, 29, 30, 57)) {
			for (var count : List.of(1, 2, 11, 31, 140)) {
				var reckoned = FeeReckoning.byPiece(NATIONAL, before, count);
				assertThat(
						reckoned.lines().stream().flatMapToInt((line) -> IntStream.rangeClosed(line.from(), line.to())))
					.containsExactlyElementsOf(IntStream.rangeClosed(before + 1, before + count).boxed().toList());
				assertThat(reckoned.lines().stream().mapToLong(Line::fen).sum()).isEqualTo(reckoned.fen());
			}
		}
	}

	@Test
	void chargesNothingForWhatWasReceivedBeforeTheRuleHeldAndReckonsNothingForNothing() {
		assertThat(new FeeSchedules().on(LocalDate.of(2020, 12, 31))).isEmpty();
		assertThat(new FeeSchedules().on(LocalDate.of(2021, 1, 1))).isPresent();
		assertThatIllegalArgumentException().isThrownBy(() -> FeeReckoning.byPage(NATIONAL, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> FeeReckoning.byPiece(NATIONAL, -1, 2));
	}

}
