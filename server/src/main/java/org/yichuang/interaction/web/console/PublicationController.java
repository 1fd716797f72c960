package org.yichuang.interaction.web.console;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.interaction.LetterId;
import org.yichuang.forms.PersonalDetail;
import org.yichuang.interaction.model.Publication;
import org.yichuang.interaction.usecase.PublishLetter;
import org.yichuang.interaction.usecase.WithdrawPublication;
import org.yichuang.interaction.web.console.Requests.PublishRequest;
import org.yichuang.interaction.web.console.Requests.ReasonRequest;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;

/** 来信公开 — publishes answered letters without personal data, and takes them down. */
@RestController
@RequestMapping("/api/console/letters/{id}/publication")
class PublicationController {

	private final PublishLetter publish;

	private final WithdrawPublication withdraw;

	PublicationController(PublishLetter publish, WithdrawPublication withdraw) {
		this.publish = publish;
		this.withdraw = withdraw;
	}

	/** Returns the letter as it was written, with what looks like personal data in it. */
	@GetMapping("/proposal")
	@Requires("interaction:publish")
	ProposalShown proposePublication(Actor actor, @PathVariable String id) {
		var proposal = this.publish.propose(actor, LetterId.of(id));
		return new ProposalShown(proposal.text(),
				proposal.found()
					.stream()
					.map((found) -> new FoundShown(found.part(), found.detail().kind(), found.detail().start(),
							found.detail().end(), found.detail().words(), found.detail().kind().replacement()))
					.toList());
	}

	/** Publishes it, every suspected place decided. */
	@PostMapping
	@Requires("interaction:publish")
	PublishedShown publishLetter(Actor actor, @PathVariable String id, @RequestBody PublishRequest request) {
		return new PublishedShown(this.publish.publish(actor, LetterId.of(id), request.text(), request.made()));
	}

	/** Takes it down. */
	@PostMapping("/withdraw")
	@Requires("interaction:publish")
	PublishedShown withdrawPublication(Actor actor, @PathVariable String id, @RequestBody ReasonRequest request) {
		return new PublishedShown(this.withdraw.withdraw(actor, LetterId.of(id), Requests.orEmpty(request.reason())));
	}

	/** 公开建议. */
	record ProposalShown(Publication.Text text, List<FoundShown> found) {
	}

	/**
	 * 疑似个人信息.
	 *
	 * @param part {@code title}, {@code question} or {@code answer}
	 * @param replacement what readers would see in its place
	 */
	record FoundShown(String part, PersonalDetail.Kind kind, int start, int end, String words, String replacement) {
	}

	/**
	 * 变更.
	 *
	 * @param change to ask publishing after it
	 */
	record PublishedShown(UUID change) {
	}

}
