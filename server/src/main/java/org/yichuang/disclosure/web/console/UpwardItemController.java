package org.yichuang.disclosure.web.console;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.yichuang.disclosure.UpwardItemId;
import org.yichuang.disclosure.model.ReportUpload;
import org.yichuang.disclosure.usecase.FindUpwardItems;
import org.yichuang.disclosure.usecase.WriteUpwardItems;
import org.yichuang.disclosure.web.console.DirectReportRequests.UpwardFields;
import org.yichuang.disclosure.web.console.DirectReportRequests.UpwardQuery;
import org.yichuang.disclosure.web.console.DirectReportViews.ReportUploadShown;
import org.yichuang.disclosure.web.console.DirectReportViews.UpwardItemShown;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.platform.Spreadsheet;

/** 上报信息 — what went to the city, the province or the state, and what was adopted. */
@RestController
@RequestMapping("/api/console/disclosure-upward")
class UpwardItemController {

	private final FindUpwardItems find;

	private final WriteUpwardItems write;

	private final DirectReportViews views;

	private final ReportSheets sheets;

	private final Bodies bodies;

	UpwardItemController(FindUpwardItems find, WriteUpwardItems write, DirectReportViews views, ReportSheets sheets,
			Bodies bodies) {
		this.find = find;
		this.write = write;
		this.views = views;
		this.sheets = sheets;
		this.bodies = bodies;
	}

	/** Lists what went upward, newest first. */
	@GetMapping
	@Requires("disclosure:read")
	Slice<UpwardItemShown> listUpwardItems(Actor actor, UpwardQuery query) {
		var labels = this.views.labels();
		return this.find.list(actor, query.filter(), query.position()).map((item) -> this.views.upward(item, labels));
	}

	/** All of a filter as an Excel file. */
	@GetMapping(path = "/export.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("disclosure:read")
	ResponseEntity<StreamingResponseBody> exportUpwardItems(Actor actor, UpwardQuery query) {
		var labels = this.views.labels();
		return DirectReportViews.excel("upward.xlsx", (out) -> {
			try (var sheet = new Spreadsheet(out, "上报信息", DirectReportViews.UPWARD_HEADS)) {
				this.find.forEach(actor, query.filter(), (item) -> sheet.row(this.views.cells(item, labels)));
			}
		});
	}

	/** An empty table to be filled in. */
	@GetMapping(path = "/template.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("disclosure:check-reports")
	ResponseEntity<StreamingResponseBody> downloadUpwardTemplate() {
		return DirectReportViews.excel("upward-template.xlsx",
				(out) -> this.sheets.template(out, ReportUpload.Kind.UPWARD));
	}

	/** Takes a filled table; good rows are taken though others are bad. */
	@PostMapping(path = "/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Requires("disclosure:check-reports")
	ReportUploadShown uploadUpwardItems(Actor actor, @RequestPart("file") MultipartFile file,
			@RequestParam @Nullable String body) throws IOException {
		try (var content = file.getInputStream()) {
			var taken = this.write.upload(actor, DirectReportRequests.body(body),
					DirectReportRequests.orEmpty(file.getOriginalFilename()), content);
			return this.views.upload(taken, this.bodies.get(taken.body()).name());
		}
	}

	/** Writes an item down. */
	@PostMapping
	@Requires("disclosure:check-reports")
	UpwardItemShown writeUpwardItem(Actor actor, @RequestBody UpwardFields fields) {
		return this.views.upward(this.write.write(actor, DirectReportRequests.body(fields.body()), fields.wanted()),
				this.views.labels());
	}

	/** Changes an item, or what became of it. */
	@PutMapping("/{id}")
	@Requires("disclosure:check-reports")
	UpwardItemShown changeUpwardItem(Actor actor, @PathVariable String id, @RequestBody UpwardFields fields) {
		return this.views.upward(this.write.change(actor, UpwardItemId.of(id), fields.versionRead(), fields.wanted()),
				this.views.labels());
	}

	/** Takes an item out that was written down by mistake. */
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Requires("disclosure:check-reports")
	void removeUpwardItem(Actor actor, @PathVariable String id, @RequestParam long version) {
		this.write.remove(actor, UpwardItemId.of(id), version);
	}

}
