package org.yichuang.annualreports.web.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.annualreports.usecase.PrintReport;
import org.yichuang.annualreports.usecase.ReadReport;
import org.yichuang.annualreports.usecase.ReportAddresses;
import org.yichuang.annualreports.usecase.TabulateReport;
import org.yichuang.documents.Documents;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.platform.Spreadsheet;

/** 年报文件 — a report as its page will look, on paper, and its tables. */
@RestController
@RequestMapping("/api/console/annual-reports/{id}")
class AnnualReportFileController {

	private final ReadReport read;

	private final ReportAddresses addresses;

	private final PrintReport print;

	private final TabulateReport tabulate;

	AnnualReportFileController(ReadReport read, ReportAddresses addresses, PrintReport print, TabulateReport tabulate) {
		this.read = read;
		this.addresses = addresses;
		this.print = print;
		this.tabulate = tabulate;
	}

	/**
	 * Shows a report as its page will look; no script runs in it and it may send nothing.
	 */
	@GetMapping(value = "/preview", produces = MediaType.TEXT_HTML_VALUE)
	@Requires("annualreports:read")
	ResponseEntity<byte[]> previewAnnualReport(Actor actor, @PathVariable String id) {
		var html = this.addresses.preview(actor, AnnualReportId.of(id)).getBytes(StandardCharsets.UTF_8);
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy",
					"sandbox allow-same-origin; default-src 'none'; style-src 'self'; img-src 'self'; "
							+ "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'")
			.cacheControl(CacheControl.noStore())
			.body(html);
	}

	/** Prints a report as PDF. */
	@GetMapping(value = "/report.pdf", produces = Documents.MEDIA_TYPE)
	@Requires("annualreports:read")
	ResponseEntity<byte[]> printAnnualReport(Actor actor, @PathVariable String id) {
		var laid = this.read.read(actor, AnnualReportId.of(id)).laid();
		var name = ContentDisposition.inline().filename(laid.title() + ".pdf", StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.cacheControl(CacheControl.noStore())
			.body(this.print.pdf(laid));
	}

	/** Writes a report's tables as an Excel file, a sheet each. */
	@GetMapping(value = "/tables.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("annualreports:read")
	void exportAnnualReportTables(Actor actor, @PathVariable String id, HttpServletResponse response)
			throws IOException {
		var laid = this.read.read(actor, AnnualReportId.of(id)).laid();
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"annual-report.xlsx\"");
		this.tabulate.write(laid, response.getOutputStream());
	}

}
