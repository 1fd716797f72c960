package org.yichuang.intake.web.console;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.forms.Posted;
import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.usecase.EnterSubmission;
import org.yichuang.intake.usecase.ListSubmissions;
import org.yichuang.intake.usecase.ReadSubmission;
import org.yichuang.intake.usecase.RevealPersonalData;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SignedIn;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;

/** 收件接口 — what the public has sent, for staff; and what staff write down for others. */
@RestController
@RequestMapping("/api/console")
class SubmissionsController {

	private final ReadSubmission reading;

	private final ListSubmissions listing;

	private final RevealPersonalData revealing;

	private final EnterSubmission entering;

	private final SubmissionViews views;

	SubmissionsController(ReadSubmission reading, ListSubmissions listing, RevealPersonalData revealing,
			EnterSubmission entering, SubmissionViews views) {
		this.reading = reading;
		this.listing = listing;
		this.revealing = revealing;
		this.entering = entering;
		this.views = views;
	}

	/** What was sent to a site, newest first, without what is in it. */
	@GetMapping("/sites/{site}/submissions")
	@Requires("intake:read")
	Slice<SubmissionLine> submissions(Actor actor, @PathVariable SiteId site,
			@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String number,
			@RequestParam(required = false) @Nullable SubmissionId after,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
		return this.listing.list(actor, new ListSubmissions.Asked(site, kind, number, after, size))
			.map((head) -> new SubmissionLine(head.id(), head.number(), head.kind(), head.origin(), head.receivedAt(),
					head.anonymised()));
	}

	/** One submission, personal fields masked. */
	@GetMapping("/submissions/{id}")
	@SignedIn
	SubmissionView submission(Actor actor, @PathVariable SubmissionId id) {
		return this.views.of(actor, this.reading.get(actor, id));
	}

	/** Personal fields in clear; the audit trail keeps who saw them and why. */
	@PostMapping("/submissions/{id}/reveal")
	@Requires("intake:reveal")
	Revealed revealSubmission(Actor actor, @PathVariable SubmissionId id, @Valid @RequestBody Why why) {
		return new Revealed(this.revealing.reveal(actor, id, why.reason()));
	}

	/** What can be sent to a site now. */
	@GetMapping("/sites/{site}/submission-points")
	@Requires("intake:enter")
	List<PointView> submissionPoints(Actor actor, @PathVariable SiteId site) {
		return this.entering.points(actor, site).stream().map(this.views::point).toList();
	}

	/** Enters what a citizen brought, told or posted. */
	@PostMapping("/sites/{site}/submissions")
	@Requires("intake:enter")
	EnteredReceipt enterSubmission(Actor actor, @PathVariable SiteId site, @Valid @RequestBody Entered entered) {
		var receipt = this.entering.enter(actor, new EnterSubmission.Entry(site, entered.key(),
				new Posted(entered.values(), entered.files()), entered.origin(), entered.idempotencyKey()));
		return new EnteredReceipt(receipt.id(), receipt.number(), receipt.code());
	}

	/**
	 * 查看原因.
	 *
	 * @param reason why personal data must be seen, 2 to 200 characters
	 */
	record Why(@NotBlank @Size(min = 2, max = 200) String reason) {
	}

	/**
	 * 个人信息原文.
	 *
	 * @param values personal fields in clear, by field name
	 */
	record Revealed(Map<String, List<String>> values) {
	}

	/**
	 * 代录件.
	 *
	 * @param key name of the point, as in {@code /send/<key>}
	 * @param values by field name
	 * @param files by field name, ids of stored files
	 * @param origin how it came
	 * @param idempotencyKey made up by the client, the same for every attempt
	 */
	record Entered(@NotBlank @Size(max = 60) String key, @NotNull Map<String, List<String>> values,
			@NotNull Map<String, List<FileId>> files, @NotNull Origin origin,
			@NotBlank @Size(max = 60) String idempotencyKey) {
	}

	/**
	 * 代录件回执.
	 *
	 * @param id identifies the submission
	 * @param number its number
	 * @param code query code, to be handed to the citizen; not shown again
	 */
	record EnteredReceipt(SubmissionId id, String number, String code) {
	}

}
