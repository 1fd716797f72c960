package org.yichuang.disclosure.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 直报统计表 — accepted reports by body and by class, month by month, and what went upward.
 *
 * @param months the columns, such as {@code 2026-11}
 * @param bodies a line for each body
 * @param classes a line for each class
 * @param total the line below both; both add up to it
 * @param reported what went upward, by month
 * @param adopted what was adopted there, by month
 * @param adoptionRate adopted in percent of reported, one decimal; null where nothing
 * went upward
 */
@Term("直报统计表")
public record ReportTable(List<String> months, List<Line> bodies, List<Line> classes, Line total, Line reported,
		Line adopted, @Nullable BigDecimal adoptionRate) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * Lays counts out.
	 * @param names who and what is listed though nothing was counted; others follow
	 * @param counts within the span
	 * @param upward within the span
	 */
	public static ReportTable of(Span span, Names names, List<ReportCount> counts, List<ReportCount.Upward> upward) {
		var months = span.months();
		var bodies = lines(months, names.bodies(), counts, (count) -> count.body().toString());
		var classes = lines(months, names.classes(), counts, ReportCount::classCode);
		var reported = new Line("", "", months.stream().map((month) -> sum(upward, month, false)).toList());
		var adopted = new Line("", "", months.stream().map((month) -> sum(upward, month, true)).toList());
		return new ReportTable(months, bodies, classes, total(months, counts), reported, adopted,
				rate(adopted.sum(), reported.sum()));
	}

	private static List<Line> lines(List<String> months, Map<String, String> names, List<ReportCount> counts,
			Function<ReportCount, String> key) {
		var sums = new LinkedHashMap<String, long[]>();
		names.keySet().forEach((name) -> sums.put(name, new long[months.size()]));
		counts.forEach((count) -> sums.computeIfAbsent(key.apply(count), (fresh) -> new long[months.size()])[months
			.indexOf(count.month())] += count.count());
		var lines = new ArrayList<Line>();
		sums.forEach((each, cells) -> lines
			.add(new Line(each, names.getOrDefault(each, ""), Arrays.stream(cells).boxed().toList())));
		return lines;
	}

	private static Line total(List<String> months, List<ReportCount> counts) {
		return new Line("", "",
				months.stream()
					.map((month) -> counts.stream()
						.filter((count) -> count.month().equals(month))
						.mapToLong(ReportCount::count)
						.sum())
					.toList());
	}

	private static long sum(List<ReportCount.Upward> upward, String month, boolean isAdopted) {
		return upward.stream()
			.filter((each) -> each.month().equals(month))
			.mapToLong((each) -> isAdopted ? each.adopted() : each.reported())
			.sum();
	}

	private static @Nullable BigDecimal rate(long adopted, long reported) {
		return (reported == 0) ? null
				: BigDecimal.valueOf(adopted)
					.multiply(HUNDRED)
					.divide(BigDecimal.valueOf(reported), 1, RoundingMode.HALF_UP);
	}

	/**
	 * 表行.
	 *
	 * @param key id of the body or code of the class; empty for totals
	 * @param name what people read
	 * @param counts by month, in the order of the columns
	 */
	public record Line(String key, String name, List<Long> counts) {

		/** Returns all months together. */
		public long sum() {
			return this.counts.stream().mapToLong(Long::longValue).sum();
		}

	}

	/**
	 * 期间.
	 *
	 * @param from first day, Beijing calendar date
	 * @param until last day, not before the first
	 */
	public record Span(LocalDate from, LocalDate until) {

		/** Returns the months that have a day in it. */
		List<String> months() {
			return Stream
				.iterate(YearMonth.from(this.from), (month) -> !month.isAfter(YearMonth.from(this.until)),
						(month) -> month.plusMonths(1))
				.map(YearMonth::toString)
				.toList();
		}

	}

	/**
	 * 名称 — of bodies by id and classes by code, in the order of the lines.
	 *
	 * @param bodies names by id
	 * @param classes labels by code
	 */
	public record Names(Map<String, String> bodies, Map<String, String> classes) {
	}

}
