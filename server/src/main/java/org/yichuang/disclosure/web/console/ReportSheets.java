package org.yichuang.disclosure.web.console;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.yichuang.disclosure.model.ReportTable;
import org.yichuang.disclosure.model.ReportUpload;
import org.yichuang.disclosure.usecase.DirectReportClasses;
import org.yichuang.disclosure.usecase.SheetColumn;
import org.yichuang.platform.Spreadsheet;

/** 直报表格 — templates, rows that were not taken, and the table by month, as Excel. */
@Component("disclosureReportSheets")
class ReportSheets {

	private static final List<List<String>> REPORT_HINTS = List.of(List.of("标题", "必填，不超过 200 字"),
			List.of("类别", "填“类别”表中的名称或代码"), List.of("形成日期", "可不填；写成 2026-11-22"),
			List.of("公开日期", "必填，不能晚于今天；写成 2026-11-22"), List.of("公开地址", "信息所在网页，以 http:// 或 https:// 开头；与“内容”至少填一项"),
			List.of("内容", "没有公开地址时填写信息内容"), List.of("重复上传", "同一单位同一标题、同一公开日期或者同一地址的信息只算一条，可以放心重传"));

	private static final List<List<String>> UPWARD_HINTS = List.of(List.of("标题", "必填，不超过 200 字"),
			List.of("类别", "可不填；填“类别”表中的名称或代码"), List.of("上报层级", "必填：市级、省级或国家级"), List.of("上报日期", "必填；写成 2026-11-22"),
			List.of("采用日期", "被采用后填写；补填后重传本表即可"), List.of("采用单位", "例如：市政府门户网站"),
			List.of("重复上传", "同一标题、同一层级、同一上报日期只算一条"));

	private final DirectReportClasses classes;

	ReportSheets(DirectReportClasses classes) {
		this.classes = classes;
	}

	/** Writes an empty table to be filled in. */
	void template(OutputStream out, ReportUpload.Kind kind) {
		try (var sheet = new Spreadsheet(out, "填报", columns(kind).stream().map(ReportSheets::head).toList())) {
			var hints = sheet.sheet("填写说明", List.of("列", "怎样填"));
			((kind == ReportUpload.Kind.REPORTS) ? REPORT_HINTS : UPWARD_HINTS).forEach(hints::row);
			var all = sheet.sheet("类别", List.of("名称", "代码"));
			this.classes.open().forEach((each) -> all.row(List.of(each.label(), each.code())));
		}
	}

	/** Writes the rows that were not taken; mended, they can be handed in as they are. */
	void faults(OutputStream out, ReportUpload upload) {
		var heads = new ArrayList<>(columns(upload.kind()).stream().map(ReportSheets::head).toList());
		heads.addAll(List.of("未收原因", "原表行号"));
		try (var sheet = new Spreadsheet(out, "未收的行", heads)) {
			upload.result().faults().forEach((fault) -> {
				var cells = new ArrayList<Object>(fault.cells());
				cells.add(String.join("；", fault.reasons()));
				cells.add(fault.line());
				sheet.row(cells);
			});
		}
	}

	/** Writes the table by body, by class, and upward. */
	void table(OutputStream out, ReportTable table) {
		try (var sheet = new Spreadsheet(out, "按单位", heads("单位", table))) {
			table.bodies().forEach((line) -> sheet.row(DirectReportViews.cells(line.name(), line)));
			sheet.row(DirectReportViews.cells("合计", table.total()));
			var classes = sheet.sheet("按类别", heads("类别", table));
			table.classes()
				.forEach((line) -> classes
					.row(DirectReportViews.cells(line.name().isEmpty() ? "未分类" : line.name(), line)));
			classes.row(DirectReportViews.cells("合计", table.total()));
			var upward = sheet.sheet("上报和采用", heads("项目", table));
			upward.row(DirectReportViews.cells("上报", table.reported()));
			upward.row(DirectReportViews.cells("采用", table.adopted()));
			var rate = table.adoptionRate();
			upward.row(List.of("采用率（%）", (rate != null) ? rate : "—"));
		}
	}

	private static List<SheetColumn> columns(ReportUpload.Kind kind) {
		return (kind == ReportUpload.Kind.REPORTS) ? SheetColumn.REPORTS : SheetColumn.UPWARD;
	}

	private static String head(SheetColumn column) {
		return column.label() + (column.required() ? "*" : "");
	}

	private static List<String> heads(String first, ReportTable table) {
		var heads = new ArrayList<>(List.of(first));
		heads.addAll(table.months());
		heads.add("合计");
		return heads;
	}

}
