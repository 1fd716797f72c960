package org.yichuang.requests.web.console;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.yichuang.casework.CaseId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.platform.Spreadsheet;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.usecase.FindRequests;
import org.yichuang.requests.usecase.ShowRequest;
import org.yichuang.requests.web.console.RequestFieldsSent.RequestListRequest;
import org.yichuang.requests.web.console.RequestViews.RequestDetail;
import org.yichuang.requests.web.console.RequestViews.RequestRow;

/** 公开申请 — the list of requests, and each with all that belongs to it. */
@RestController
@RequestMapping("/api/console/information-requests")
class InformationRequestController {

	private final FindRequests find;

	private final ShowRequest show;

	private final RequestViews views;

	InformationRequestController(FindRequests find, ShowRequest show, RequestViews views) {
		this.find = find;
		this.show = show;
		this.views = views;
	}

	/** Lists requests, newest first. */
	@GetMapping
	@Requires("requests:read")
	Slice<RequestRow> listInformationRequests(Actor actor, RequestListRequest request) {
		return this.find.list(actor, request.filter(), request.position()).map(this.views::row);
	}

	/** All requests of a filter as an Excel file. */
	@GetMapping("/export.xlsx")
	@Requires("requests:read")
	ResponseEntity<StreamingResponseBody> exportInformationRequests(Actor actor, RequestListRequest request) {
		StreamingResponseBody body = (out) -> {
			try (var sheet = new Spreadsheet(out, "依申请公开", RequestViews.HEADS)) {
				this.find.forEach(actor, request.filter(), (line) -> sheet.row(this.views.cells(line)));
			}
		};
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(Spreadsheet.MEDIA_TYPE))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("information-requests.xlsx").build().toString())
			.body(body);
	}

	/** Returns a request with everything that belongs to it. */
	@GetMapping("/{id}")
	@Requires("requests:read")
	RequestDetail showInformationRequest(Actor actor, @PathVariable String id) {
		return this.views.detail(this.show.show(actor, RequestId.of(id)));
	}

	/** Returns the request behind a case. */
	@GetMapping("/of-case/{matter}")
	@Requires("requests:read")
	RequestDetail showInformationRequestOfCase(Actor actor, @PathVariable String matter) {
		return this.views.detail(this.show.of(actor, CaseId.of(matter)));
	}

}
