package org.yichuang.disclosure.web.console;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.yichuang.disclosure.ReportUploadId;
import org.yichuang.disclosure.model.ReportUpload;
import org.yichuang.disclosure.usecase.FindDirectReports;
import org.yichuang.disclosure.usecase.UploadDirectReports;
import org.yichuang.disclosure.web.console.DirectReportViews.ReportUploadShown;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.platform.Spreadsheet;

/** 直报表格 — tables of direct reports: the template, handing in, what was not taken. */
@RestController
@RequestMapping("/api/console/disclosure-reports")
class ReportUploadController {

	private final UploadDirectReports upload;

	private final FindDirectReports find;

	private final DirectReportViews views;

	private final ReportSheets sheets;

	private final Bodies bodies;

	ReportUploadController(UploadDirectReports upload, FindDirectReports find, DirectReportViews views,
			ReportSheets sheets, Bodies bodies) {
		this.upload = upload;
		this.find = find;
		this.views = views;
		this.sheets = sheets;
		this.bodies = bodies;
	}

	/** An empty table to be filled in. */
	@GetMapping(path = "/template.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("disclosure:report")
	ResponseEntity<StreamingResponseBody> downloadReportTemplate() {
		return DirectReportViews.excel("report-template.xlsx",
				(out) -> this.sheets.template(out, ReportUpload.Kind.REPORTS));
	}

	/** Takes a filled table; good rows are taken though others are bad. */
	@PostMapping(path = "/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Requires("disclosure:report")
	ReportUploadShown uploadReports(Actor actor, @RequestPart("file") MultipartFile file,
			@RequestParam @Nullable String body) throws IOException {
		try (var content = file.getInputStream()) {
			var taken = this.upload.upload(actor, DirectReportRequests.body(body),
					DirectReportRequests.orEmpty(file.getOriginalFilename()), content);
			return this.views.upload(taken, this.bodies.get(taken.body()).name());
		}
	}

	/** Lists tables that were handed in, newest first. */
	@GetMapping("/uploads")
	@Requires("disclosure:read")
	Slice<ReportUploadShown> listReportUploads(Actor actor, @RequestParam @Nullable String after,
			@RequestParam @Nullable Integer size) {
		return this.find.uploads(actor, ReportUpload.Kind.REPORTS, DirectReportRequests.position(after, size))
			.map(this.views::upload);
	}

	/** Rows of a table that were not taken, with the reasons, to be mended. */
	@GetMapping(path = "/uploads/{id}/faults.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("disclosure:read")
	ResponseEntity<StreamingResponseBody> downloadReportFaults(Actor actor, @PathVariable String id) {
		var upload = this.find.upload(actor, ReportUploadId.of(id));
		return DirectReportViews.excel("report-faults.xlsx", (out) -> this.sheets.faults(out, upload));
	}

}
