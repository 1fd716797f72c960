package org.yichuang.requests.web.console;

import java.util.List;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.content.ArticleId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Requires;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.usecase.FollowRemedies;
import org.yichuang.requests.usecase.HandleFee;
import org.yichuang.requests.usecase.PublishReply;
import org.yichuang.requests.web.console.LetterFieldsSent.FeeFields;
import org.yichuang.requests.web.console.LetterFieldsSent.FeePaymentFields;
import org.yichuang.requests.web.console.LetterFieldsSent.RemedyFields;
import org.yichuang.requests.web.console.LetterFieldsSent.RemedyPaperFields;
import org.yichuang.requests.web.console.LetterFieldsSent.RemedyResultFields;
import org.yichuang.requests.web.console.LetterFieldsSent.ReplyPublicationFields;
import org.yichuang.requests.web.console.OfficialLetterViews.FeeShown;
import org.yichuang.requests.web.console.OfficialLetterViews.RemedyShown;
import org.yichuang.requests.web.console.OfficialLetterViews.ReplyProposal;

/** 费用、复议诉讼、转为主动公开 — what else there is to a request besides its letters. */
@RestController
@RequestMapping("/api/console/information-requests/{id}")
class RequestFeesController {

	private final HandleFee fees;

	private final FollowRemedies remedies;

	private final PublishReply publish;

	RequestFeesController(HandleFee fees, FollowRemedies remedies, PublishReply publish) {
		this.fees = fees;
		this.remedies = remedies;
		this.publish = publish;
	}

	/** Returns how the fee stands. */
	@GetMapping("/fees")
	@Requires("requests:read")
	FeeShown showRequestFee(Actor actor, @PathVariable String id) {
		return OfficialLetterViews.fee(this.fees.show(actor, RequestId.of(id)));
	}

	/** Reckons the fee. */
	@PutMapping("/fees")
	@Requires("requests:handle")
	FeeShown reckonRequestFee(Actor actor, @PathVariable String id, @Valid @RequestBody FeeFields fields) {
		this.fees.reckon(actor, RequestId.of(id), fields.amount());
		return showRequestFee(actor, id);
	}

	/** Writes down that the fee was paid. */
	@PostMapping("/fees/pay")
	@Requires("requests:handle")
	FeeShown payRequestFee(Actor actor, @PathVariable String id, @Valid @RequestBody FeePaymentFields fields) {
		this.fees.pay(actor, RequestId.of(id), fields.payment());
		return showRequestFee(actor, id);
	}

	/** Closes a request whose fee was not paid in time. */
	@PostMapping("/fees/close-unpaid")
	@Requires("requests:handle")
	void closeUnpaidRequest(Actor actor, @PathVariable String id) {
		this.fees.closeUnpaid(actor, RequestId.of(id));
	}

	/** Lists reviews and lawsuits. */
	@GetMapping("/remedies")
	@Requires("requests:read")
	List<RemedyShown> listRemedies(Actor actor, @PathVariable String id) {
		return this.remedies.of(actor, RequestId.of(id)).stream().map(OfficialLetterViews::remedy).toList();
	}

	/** Writes a review or a lawsuit down. */
	@PostMapping("/remedies")
	@Requires("requests:handle")
	List<RemedyShown> fileRemedy(Actor actor, @PathVariable String id, @Valid @RequestBody RemedyFields fields) {
		this.remedies.file(actor, RequestId.of(id), fields.filed());
		return listRemedies(actor, id);
	}

	/** Writes down what came of one. */
	@PostMapping("/remedies/{remedy}/decide")
	@Requires("requests:handle")
	List<RemedyShown> decideRemedy(Actor actor, @PathVariable String id, @PathVariable String remedy,
			@Valid @RequestBody RemedyResultFields fields) {
		this.remedies.decide(actor, RequestId.of(id), Id.parse(remedy), fields.decided());
		return listRemedies(actor, id);
	}

	/** Adds a document to one. */
	@PostMapping("/remedies/{remedy}/papers")
	@Requires("requests:handle")
	List<RemedyShown> addRemedyPaper(Actor actor, @PathVariable String id, @PathVariable String remedy,
			@Valid @RequestBody RemedyPaperFields fields) {
		this.remedies.add(actor, RequestId.of(id), Id.parse(remedy), fields.paper());
		return listRemedies(actor, id);
	}

	/** Returns what was given to the applicant, with all that looks personal in it. */
	@GetMapping("/publication")
	@Requires("requests:handle")
	ReplyProposal proposeReplyPublication(Actor actor, @PathVariable String id) {
		return OfficialLetterViews.proposal(this.publish.propose(actor, RequestId.of(id)));
	}

	/** Begins an article with what was given. */
	@PostMapping("/publication")
	@Requires("requests:handle")
	ReplyArticle publishReply(Actor actor, @PathVariable String id, @Valid @RequestBody ReplyPublicationFields fields) {
		return new ReplyArticle(this.publish.publish(actor, RequestId.of(id), fields.chosen()));
	}

	/** 公开稿件. */
	record ReplyArticle(ArticleId article) {
	}

}
