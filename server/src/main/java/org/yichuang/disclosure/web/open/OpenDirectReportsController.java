package org.yichuang.disclosure.web.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.disclosure.DirectReportId;
import org.yichuang.disclosure.model.DirectReport;
import org.yichuang.disclosure.model.DirectReportState;
import org.yichuang.disclosure.model.ReportWay;
import org.yichuang.disclosure.model.ReportedItem;
import org.yichuang.disclosure.usecase.FindDirectReports;
import org.yichuang.disclosure.usecase.SendDirectReport;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Requires;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

/** 直报接口 — a body's own program reports what it disclosed, by token. */
@RestController
@RequestMapping("/api/open/disclosure-reports")
class OpenDirectReportsController {

	private final SendDirectReport send;

	private final FindDirectReports find;

	private final Bodies bodies;

	OpenDirectReportsController(SendDirectReport send, FindDirectReports find, Bodies bodies) {
		this.send = send;
		this.find = find;
		this.bodies = bodies;
	}

	/**
	 * Reports an item. Sent again — the same title on the same day or at the same address
	 * — it answers 200 with what is there instead of 201; an item that was sent back is
	 * thereby sent again.
	 */
	@PostMapping
	@Requires("disclosure:report")
	ResponseEntity<OpenReport> openReport(Actor actor, @RequestBody OpenReportFields fields) {
		var sent = this.send.send(actor, fields.body(this.bodies), fields.item(), ReportWay.OPEN_API);
		return ResponseEntity.status(sent.isNew() ? HttpStatus.CREATED : HttpStatus.OK).body(open(sent.report()));
	}

	/** Says where a report stands. */
	@GetMapping("/{id}")
	@Requires("disclosure:report")
	OpenReport openReportState(Actor actor, @PathVariable String id) {
		return open(this.find.show(actor, DirectReportId.of(id)).report());
	}

	private static OpenReport open(DirectReport report) {
		return new OpenReport(report.id(), report.item().title(), report.state(), report.course().sentAt(),
				report.course().note());
	}

	/**
	 * 直报接口填报.
	 *
	 * @param body code of the body; the token's own without
	 * @param classCode code of the class
	 * @param madeOn Beijing calendar date; may be missing
	 * @param disclosedOn Beijing calendar date
	 * @param address where everybody reads it
	 * @param text what was disclosed, where it has no address
	 */
	record OpenReportFields(@Nullable String body, @Nullable String title, @Nullable String classCode,
			@Nullable LocalDate madeOn, @Nullable LocalDate disclosedOn, @Nullable String address,
			@Nullable String text) {

		@Nullable BodyId body(Bodies bodies) {
			var code = this.body;
			return (code == null) ? null
					: bodies.byCode(code).map(Body::id).orElseThrow(() -> new NotFound("body " + code));
		}

		ReportedItem item() {
			return new ReportedItem(Objects.requireNonNullElse(this.title, ""),
					Objects.requireNonNullElse(this.classCode, ""), this.madeOn, this.disclosedOn,
					Objects.requireNonNullElse(this.address, ""), Objects.requireNonNullElse(this.text, ""), List.of());
		}

	}

	/**
	 * 直报接口回执.
	 *
	 * @param note why it was sent back; empty otherwise
	 */
	record OpenReport(DirectReportId id, String title, DirectReportState state, Instant sentAt, String note) {
	}

}
