package org.yichuang.statistics;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * 指标行 — the figures of one body, site or period.
 *
 * @param key which: an id, a period such as {@code 2026-11-22}, {@code 2026-W47},
 * {@code 2026-11}, {@code 2026-Q4} or {@code 2026}; one for each dimension asked
 * @param values the figures, in the order of the question
 */
public record FigureRow(List<String> key, List<FigureValue> values) {

	/**
	 * 指标值.
	 *
	 * @param figure code of the figure
	 * @param value null where there was nothing to divide by
	 */
	public record FigureValue(String figure, @Nullable BigDecimal value) {
	}

}
