package org.yichuang.statistics.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 指标 — what a figure is, from a day on.
 *
 * @param code names it; for plain sums the kind itself
 * @param holdsFrom the day from which it is so
 * @param form how it comes about
 * @param kind the kind it is made of, for rates the upper part
 * @param per the other kind, for rates and differences only
 * @param percent for percentiles only
 * @param unit in what it is said
 * @param source by which rule it is defined so
 * @param position its place among all
 */
@Term("指标")
public record FigureDefinition(String code, LocalDate holdsFrom, FigureForm form, String kind, @Nullable String per,
		@Nullable Integer percent, FigureUnit unit, String source, int position) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** The kinds that must be read for it. */
	public List<String> kinds() {
		return Stream.of(this.kind, this.per).filter(Objects::nonNull).map(String::valueOf).toList();
	}

	/** Says whether it asks how the amounts lie, and not only for their sum. */
	public boolean asksForValues() {
		return this.form == FigureForm.PERCENTILE;
	}

	/**
	 * Returns the figure; null where there is nothing to divide by.
	 * @param tallies what was measured, by kind
	 */
	public @Nullable BigDecimal of(Map<String, Tally> tallies) {
		var upper = tallies.getOrDefault(this.kind, Tally.NONE);
		var lower = (this.per != null) ? tallies.getOrDefault(this.per, Tally.NONE) : Tally.NONE;
		return switch (this.form) {
			case SUM -> BigDecimal.valueOf(upper.amount());
			case DIFFERENCE -> BigDecimal.valueOf(upper.amount() - lower.amount());
			case RATE -> divided(BigDecimal.valueOf(upper.amount()).multiply(HUNDRED), lower.amount());
			case MEAN -> divided(BigDecimal.valueOf(upper.amount()), upper.count());
			case PERCENTILE -> percentile(upper);
		};
	}

	private @Nullable BigDecimal percentile(Tally tally) {
		var found = tally.percentile(Objects.requireNonNull(this.percent));
		return found.isPresent() ? BigDecimal.valueOf(found.getAsLong()) : null;
	}

	private static @Nullable BigDecimal divided(BigDecimal upper, long lower) {
		return (lower != 0) ? upper.divide(BigDecimal.valueOf(lower), 1, RoundingMode.HALF_UP) : null;
	}

}
