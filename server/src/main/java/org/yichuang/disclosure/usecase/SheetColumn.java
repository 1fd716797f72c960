package org.yichuang.disclosure.usecase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yichuang.disclosure.DirectReportProblems;
import org.yichuang.kernel.Invalid;

/**
 * 表格列 — a column of a table that bodies fill in.
 *
 * @param field the field it fills
 * @param label its heading
 * @param required whether the table must have it
 */
public record SheetColumn(String field, String label, boolean required) {

	/** Columns of the table of direct reports. */
	public static final List<SheetColumn> REPORTS = List.of(new SheetColumn("title", "标题", true),
			new SheetColumn("classCode", "类别", false), new SheetColumn("madeOn", "形成日期", false),
			new SheetColumn("disclosedOn", "公开日期", true), new SheetColumn("address", "公开地址", false),
			new SheetColumn("text", "内容", false));

	/** Columns of the table of what went upward. */
	public static final List<SheetColumn> UPWARD = List.of(new SheetColumn("title", "标题", true),
			new SheetColumn("classCode", "类别", false), new SheetColumn("level", "上报层级", true),
			new SheetColumn("sentOn", "上报日期", true), new SheetColumn("adoptedOn", "采用日期", false),
			new SheetColumn("adoptedWhere", "采用单位", false));

	private static final Pattern DAY = Pattern
		.compile("(\\d{4})(?:[-/.年]\\s*(\\d{1,2})[-/.月]\\s*(\\d{1,2})日?|(\\d{2})(\\d{2}))(?:[ T].*)?");

	/**
	 * Reads a date as people write it: 2026-11-22, 2026/11/22, 2026.11.22, 2026年11月22日,
	 * 20261122.
	 * @return null if nothing is written
	 * @throws Invalid if it is no date
	 */
	static @Nullable LocalDate day(String field, String written) {
		if (written.isBlank()) {
			return null;
		}
		var parts = DAY.matcher(written.strip());
		try {
			if (parts.matches()) {
				var joined = parts.group(2) == null;
				return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(joined ? 4 : 2)),
						Integer.parseInt(parts.group(joined ? 5 : 3)));
			}
		}
		catch (DateTimeException noSuchDay) {
			// said below
		}
		throw Invalid.field(field, DirectReportProblems.SHEET_DATE_UNREADABLE, written);
	}

}
