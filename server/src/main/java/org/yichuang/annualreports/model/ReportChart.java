package org.yichuang.annualreports.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.yichuang.kernel.Term;

/**
 * 年报图表 — numbers of a report as bars.
 *
 * @param title with its unit
 * @param bars from top to bottom
 */
@Term("年报图表")
public record ReportChart(String title, List<Bar> bars) {

	private static final BigDecimal FULL = BigDecimal.valueOf(1000);

	/** Draws a chart from a sheet; the longest bar is as wide as there is room. */
	public static ReportChart of(ChartPlan plan, Sheet sheet) {
		var values = new ArrayList<Bar>();
		for (var line : plan.lines()) {
			values.add(new Bar(label(plan, sheet, line), sum(plan, sheet, List.of(line)), 0));
		}
		for (var group : plan.groups()) {
			values.add(new Bar(group.label(), sum(plan, sheet, group.lines()), 0));
		}
		var longest = values.stream().map(Bar::value).reduce(BigDecimal.ONE, BigDecimal::max);
		return new ReportChart(plan.title(), values.stream().map((bar) -> bar.wide(longest)).toList());
	}

	/** Says whether there is nothing to draw. */
	public boolean isEmpty() {
		return this.bars.stream().allMatch((bar) -> bar.value().signum() == 0);
	}

	private static String label(ChartPlan plan, Sheet sheet, String code) {
		return sheet.form()
			.grid(plan.grid())
			.flatMap((grid) -> (plan.along() == ReportCheck.Along.ROW) ? grid.row(code) : grid.column(code))
			.map(GridLine::name)
			.orElse(code);
	}

	private static BigDecimal sum(ChartPlan plan, Sheet sheet, List<String> lines) {
		return lines.stream()
			.map((line) -> sheet.value(plan.key(line)).orElse(BigDecimal.ZERO))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * 柱.
	 *
	 * @param label what stands beside it
	 * @param value what it shows
	 * @param width in thousandths of the room
	 */
	public record Bar(String label, BigDecimal value, int width) {

		private Bar wide(BigDecimal longest) {
			var share = this.value.max(BigDecimal.ZERO)
				.multiply(FULL)
				.divide(longest, 0, java.math.RoundingMode.HALF_UP);
			return new Bar(this.label, this.value, share.intValue());
		}

	}

}
