package org.yichuang.annualreports.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yichuang.disclosure.Section;
import org.yichuang.kernel.Beijing;

/** 年报页模型 — reports as templates are given them: plain data. */
public final class AnnualReportModels {

	private static final String COLUMN = "政府信息公开年报";

	private AnnualReportModels() {
	}

	/** Returns a report's page. */
	public static Map<String, Object> report(LaidReport report, Section section) {
		var model = page(report.title(), section, true);
		var shown = new LinkedHashMap<String, Object>();
		shown.put("title", report.title());
		shown.put("body", report.body().legalName());
		shown.put("year", report.report().year());
		report.report().live().ifPresent((live) -> {
			shown.put("published", Beijing.day(live.by().at()).toString());
			shown.put("print", AnnualReportPaths.print(section, report.report().year()));
		});
		shown.put("chapters", report.form().chapters().stream().map((chapter) -> chapter(report, chapter)).toList());
		shown.put("amendments", report.amendments().stream().map(AnnualReportModels::amendment).toList());
		model.put("report", shown);
		return model;
	}

	/** Returns what every page of a section's reports has. */
	public static Map<String, Object> page(String title, Section section, boolean single) {
		var crumbs = new ArrayList<Map<String, Object>>();
		crumbs.add(Map.of("name", "首页", "path", "/"));
		crumbs.add(Map.of("name", "政府信息公开", "path", section.path()));
		if (single) {
			crumbs.add(Map.of("name", COLUMN, "path", AnnualReportPaths.index(section)));
		}
		crumbs.add(Map.of("name", title, "path", ""));
		var meta = new ArrayList<Map<String, Object>>(
				List.of(tag("ColumnName", COLUMN), tag("ColumnDescription", section.name() + COLUMN),
						tag("ColumnKeywords", COLUMN), tag("ColumnType", "政务公开")));
		var model = new LinkedHashMap<String, Object>();
		model.put("page", Map.of("title", title, "breadcrumbs", crumbs));
		model.put("meta", meta);
		return model;
	}

	/** Adds what search engines are told of a report. */
	@SuppressWarnings("unchecked")
	public static void article(Map<String, Object> model, LaidReport report) {
		report.report().live().ifPresent((live) -> {
			var meta = (List<Map<String, Object>>) model.get("meta");
			meta.add(tag("ArticleTitle", report.title()));
			meta.add(tag("PubDate", Beijing.minute(live.by().at())));
			meta.add(tag("ContentSource", report.body().legalName()));
		});
	}

	private static Map<String, Object> chapter(LaidReport report, ReportChapter chapter) {
		return Map.of("title", chapter.title(), "paragraphs", report.paragraphs(chapter), "grids",
				report.grids(chapter).stream().map((grid) -> grid(grid, report.sheet())).toList(), "charts",
				report.charts(chapter).stream().map(AnnualReportModels::chart).toList());
	}

	private static Map<String, Object> grid(ReportGrid grid, Sheet sheet) {
		var above = GridHeads.of(grid.columns());
		var beside = GridHeads.of(grid.rows());
		var rows = new ArrayList<Map<String, Object>>();
		for (int at = 0; at < grid.rows().size(); at++) {
			var row = grid.rows().get(at);
			rows.add(Map.of("heads", heads(beside.lines().get(at)), "cells",
					grid.columns()
						.stream()
						.map((column) -> ReportText.plain(sheet.value(grid, row, column)))
						.toList()));
		}
		return Map.of("title", grid.title(), "unit", grid.unit(), "corner", grid.corner(), "across", beside.depth(),
				"down", above.depth(), "wide", grid.columns().size() > 4, "heads",
				above.byDepth().stream().map(AnnualReportModels::heads).toList(), "rows", rows);
	}

	private static List<Map<String, Object>> heads(List<GridHeads.Head> heads) {
		return heads.stream()
			.map((head) -> Map.<String, Object>of("text", head.text(), "span", head.span(), "depth", head.depth()))
			.toList();
	}

	private static Map<String, Object> chart(ReportChart chart) {
		return Map.of("title", chart.title(), "bars",
				chart.bars()
					.stream()
					.map((bar) -> Map.<String, Object>of("label", bar.label(), "value", ReportText.plain(bar.value()),
							"width", bar.width()))
					.toList());
	}

	private static Map<String, Object> amendment(Amendment amendment) {
		return Map.of("date", Beijing.day(amendment.deed().at()).toString(), "reason", amendment.reason(), "changes",
				amendment.changes());
	}

	private static Map<String, Object> tag(String name, String content) {
		return Map.of("name", name, "content", content);
	}

}
