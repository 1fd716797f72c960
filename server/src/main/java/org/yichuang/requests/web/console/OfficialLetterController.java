package org.yichuang.requests.web.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.documents.Documents;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Requires;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.usecase.ChangeAnnexes;
import org.yichuang.requests.usecase.DeliverLetter;
import org.yichuang.requests.usecase.DraftOfficialLetter;
import org.yichuang.requests.usecase.ReadOfficialLetters;
import org.yichuang.requests.usecase.RouteLetter;
import org.yichuang.requests.usecase.WithdrawLetter;
import org.yichuang.requests.web.console.LetterFieldsSent.AnnexFields;
import org.yichuang.requests.web.console.LetterFieldsSent.AnnexReplacement;
import org.yichuang.requests.web.console.LetterFieldsSent.DeliveryFields;
import org.yichuang.requests.web.console.LetterFieldsSent.DeliveryProofFields;
import org.yichuang.requests.web.console.LetterFieldsSent.DraftFields;
import org.yichuang.requests.web.console.LetterFieldsSent.LetterReturnFields;
import org.yichuang.requests.web.console.LetterFieldsSent.LetterTextFields;
import org.yichuang.requests.web.console.LetterFieldsSent.LetterVersion;
import org.yichuang.requests.web.console.OfficialLetterViews.OfficialLetterShown;

/** 公开文书 — official letters about a request, from draft to delivery. */
@RestController
@RequestMapping("/api/console/information-requests/{id}/letters")
class OfficialLetterController {

	private final Deeds deeds;

	private final ReadOfficialLetters read;

	private final OfficialLetterViews views;

	OfficialLetterController(Deeds deeds, ReadOfficialLetters read, OfficialLetterViews views) {
		this.deeds = deeds;
		this.read = read;
		this.views = views;
	}

	/** Lists a request's letters, oldest first. */
	@GetMapping
	@Requires("requests:read")
	List<OfficialLetterShown> listOfficialLetters(Actor actor, @PathVariable String id) {
		return this.read.of(actor, RequestId.of(id)).stream().map(this.views::letter).toList();
	}

	/** Begins a letter from its template. */
	@PostMapping
	@Requires("requests:handle")
	OfficialLetterShown draftOfficialLetter(Actor actor, @PathVariable String id,
			@Valid @RequestBody DraftFields fields) {
		var letter = this.deeds.draft().draft(actor, RequestId.of(id), fields.wanted());
		return now(actor, id, letter.id().toString());
	}

	/** Returns one. */
	@GetMapping("/{letter}")
	@Requires("requests:read")
	OfficialLetterShown showOfficialLetter(Actor actor, @PathVariable String id, @PathVariable String letter) {
		return now(actor, id, letter);
	}

	/** A letter as PDF: sealed once it is signed, a preview before. */
	@GetMapping("/{letter}/letter.pdf")
	@Requires("requests:read")
	ResponseEntity<byte[]> printOfficialLetter(Actor actor, @PathVariable String id, @PathVariable String letter) {
		var pdf = this.read.pdf(actor, RequestId.of(id), OfficialLetterId.of(letter));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(Documents.MEDIA_TYPE))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("letter.pdf", StandardCharsets.UTF_8).build().toString())
			.body(pdf);
	}

	/** Keeps what was written in a draft. */
	@PutMapping("/{letter}")
	@Requires("requests:handle")
	OfficialLetterShown editOfficialLetter(Actor actor, @PathVariable String id, @PathVariable String letter,
			@Valid @RequestBody LetterTextFields fields) {
		this.deeds.draft().edit(actor, RequestId.of(id), OfficialLetterId.of(letter), fields.written());
		return now(actor, id, letter);
	}

	/** Throws a draft away. */
	@DeleteMapping("/{letter}")
	@Requires("requests:handle")
	void discardOfficialLetter(Actor actor, @PathVariable String id, @PathVariable String letter,
			@RequestParam long version) {
		this.deeds.draft().discard(actor, RequestId.of(id), OfficialLetterId.of(letter), version);
	}

	/** Sends a draft in for review; what needs none is signed. */
	@PostMapping("/{letter}/submit")
	@Requires("requests:handle")
	OfficialLetterShown submitOfficialLetter(Actor actor, @PathVariable String id, @PathVariable String letter,
			@Valid @RequestBody LetterVersion fields) {
		this.deeds.route().submit(actor, RequestId.of(id), OfficialLetterId.of(letter), fields.version());
		return now(actor, id, letter);
	}

	/** Approves a letter. */
	@PostMapping("/{letter}/approve")
	@Requires("requests:review")
	OfficialLetterShown approveOfficialLetter(Actor actor, @PathVariable String id, @PathVariable String letter,
			@Valid @RequestBody LetterVersion fields) {
		this.deeds.route().approve(actor, RequestId.of(id), OfficialLetterId.of(letter), fields.version());
		return now(actor, id, letter);
	}

	/** Signs a letter on the sensitive route. */
	@PostMapping("/{letter}/sign")
	@Requires("requests:sign")
	OfficialLetterShown signOfficialLetter(Actor actor, @PathVariable String id, @PathVariable String letter,
			@Valid @RequestBody LetterVersion fields) {
		this.deeds.route().sign(actor, RequestId.of(id), OfficialLetterId.of(letter), fields.version());
		return now(actor, id, letter);
	}

	/** Sends a letter back to its writer. */
	@PostMapping("/{letter}/send-back")
	@Requires("requests:review")
	OfficialLetterShown sendBackOfficialLetter(Actor actor, @PathVariable String id, @PathVariable String letter,
			@Valid @RequestBody LetterReturnFields fields) {
		this.deeds.route().sendBack(actor, RequestId.of(id), OfficialLetterId.of(letter), fields.returned());
		return now(actor, id, letter);
	}

	/** Withdraws a signed letter. */
	@PostMapping("/{letter}/withdraw")
	@Requires("requests:review")
	OfficialLetterShown withdrawOfficialLetter(Actor actor, @PathVariable String id, @PathVariable String letter,
			@Valid @RequestBody LetterReturnFields fields) {
		this.deeds.withdraw().withdraw(actor, RequestId.of(id), OfficialLetterId.of(letter), fields.returned());
		return now(actor, id, letter);
	}

	/** Delivers a signed letter. */
	@PostMapping("/{letter}/deliveries")
	@Requires("requests:handle")
	OfficialLetterShown deliverOfficialLetter(Actor actor, @PathVariable String id, @PathVariable String letter,
			@Valid @RequestBody DeliveryFields fields) {
		this.deeds.deliver().deliver(actor, RequestId.of(id), OfficialLetterId.of(letter), fields.sent());
		return now(actor, id, letter);
	}

	/** Writes down that a letter was received. */
	@PutMapping("/{letter}/deliveries/{delivery}")
	@Requires("requests:handle")
	OfficialLetterShown proveDelivery(Actor actor, @PathVariable String id, @PathVariable String letter,
			@PathVariable String delivery, @Valid @RequestBody DeliveryProofFields fields) {
		this.deeds.deliver()
			.receive(actor, RequestId.of(id), OfficialLetterId.of(letter), fields.received(Id.parse(delivery)));
		return now(actor, id, letter);
	}

	/** Adds a file to a draft. */
	@PostMapping("/{letter}/annexes")
	@Requires("requests:handle")
	OfficialLetterShown addLetterAnnex(Actor actor, @PathVariable String id, @PathVariable String letter,
			@Valid @RequestBody AnnexFields fields) {
		this.deeds.annexes().add(actor, RequestId.of(id), OfficialLetterId.of(letter), fields.added());
		return now(actor, id, letter);
	}

	/** Takes a file away from a draft. */
	@DeleteMapping("/{letter}/annexes/{annex}")
	@Requires("requests:handle")
	OfficialLetterShown removeLetterAnnex(Actor actor, @PathVariable String id, @PathVariable String letter,
			@PathVariable String annex) {
		this.deeds.annexes().remove(actor, RequestId.of(id), OfficialLetterId.of(letter), Id.parse(annex));
		return now(actor, id, letter);
	}

	/** Puts another file in the place of one that went out wrong. */
	@PostMapping("/{letter}/annexes/{annex}/replace")
	@Requires("requests:handle")
	OfficialLetterShown replaceLetterAnnex(Actor actor, @PathVariable String id, @PathVariable String letter,
			@PathVariable String annex, @Valid @RequestBody AnnexReplacement fields) {
		UUID which = Id.parse(annex);
		this.deeds.annexes().replace(actor, RequestId.of(id), OfficialLetterId.of(letter), fields.replaced(which));
		return now(actor, id, letter);
	}

	private OfficialLetterShown now(Actor actor, String id, String letter) {
		return this.views.letter(this.read.get(actor, RequestId.of(id), OfficialLetterId.of(letter)));
	}

	/** What can be done. */
	@Component
	record Deeds(DraftOfficialLetter draft, RouteLetter route, WithdrawLetter withdraw, DeliverLetter deliver,
			ChangeAnnexes annexes) {
	}

}
