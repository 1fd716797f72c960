package org.yichuang.statistics.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How figures come about. */
class FigureDefinitionTests {

	private static final Map<String, Tally> YEAR_2016 = Map.of("valid", tally(97, 97), "concluded", tally(82, 82));

	@Test
	void concludes82Of97ValidLettersAt84Point5Percent() {
		assertThat(figure(FigureForm.RATE, "concluded", "valid", null).of(YEAR_2016)).isEqualTo("84.5");
		assertThat(figure(FigureForm.DIFFERENCE, "valid", "concluded", null).of(YEAR_2016)).isEqualTo("15");
	}

	@Test
	void saysNothingWhereThereIsNothingToDivideBy() {
		assertThat(figure(FigureForm.RATE, "concluded", "valid", null).of(Map.of())).isNull();
		assertThat(figure(FigureForm.MEAN, "hours", null, null).of(Map.of())).isNull();
		assertThat(figure(FigureForm.PERCENTILE, "hours", null, 90).of(Map.of())).isNull();
		assertThat(figure(FigureForm.SUM, "hours", null, null).of(Map.of())).isEqualTo(BigDecimal.ZERO);
	}

	@Test
	void readsMeansFromAmountsAndPercentilesFromValues() {
		var hours = tallyOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 150);
		assertThat(figure(FigureForm.MEAN, "hours", null, null).of(Map.of("hours", hours))).isEqualTo("19.5");
		assertThat(figure(FigureForm.PERCENTILE, "hours", null, 90).of(Map.of("hours", hours))).isEqualTo("9");
		assertThat(figure(FigureForm.PERCENTILE, "hours", null, 91).of(Map.of("hours", hours))).isEqualTo("150");
	}

	@Test
	void roundsUpSoThatRoundLimitsStayExact() {
		assertThat(Rounded.up(99)).isEqualTo(99);
		assertThat(Rounded.up(100)).isEqualTo(100);
		assertThat(Rounded.up(101)).isEqualTo(110);
		assertThat(Rounded.up(991)).isEqualTo(1000);
		assertThat(Rounded.up(0)).isZero();
		assertThat(Rounded.up(-101)).isEqualTo(-110);
		assertThatThrownBy(() -> Rounded.up(Long.MIN_VALUE)).isInstanceOf(IllegalArgumentException.class);
		var random = new Random(7);
		for (int i = 0; i < 10_000; i++) {
			long amount = random.nextLong(5000);
			long limit = Rounded.up(random.nextLong(5000));
			assertThat(Rounded.up(amount) <= limit).as("%d within %d", amount, limit).isEqualTo(amount <= limit);
		}
	}

	private static FigureDefinition figure(FigureForm form, String kind, @Nullable String per,
			@Nullable Integer percent) {
		return new FigureDefinition("x", LocalDate.EPOCH, form, kind, per, percent, FigureUnit.ITEMS, "", 0);
	}

	private static Tally tally(long count, long amount) {
		return new Tally(count, amount, new TreeMap<>());
	}

	private static Tally tallyOf(long... amounts) {
		return Arrays.stream(amounts)
			.mapToObj((amount) -> new Tally(1, amount, new TreeMap<>(Map.of(Rounded.up(amount), 1L))))
			.reduce(Tally.NONE, Tally::plus);
	}

}
