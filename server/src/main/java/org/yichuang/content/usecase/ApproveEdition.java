package org.yichuang.content.usecase;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentEvent;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.ReviewRoute;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/**
 * Approves an edition at the review it waits for. Nobody approves what they wrote in,
 * whatever roles they hold, nor approves twice on the way of one edition while others
 * could.
 */
@Component
public class ApproveEdition {

	private final Dossiers dossiers;

	private final Moves moves;

	private final TimeLine timeLine;

	private final EarlierReviewers earlier;

	ApproveEdition(Dossiers dossiers, Moves moves, TimeLine timeLine, EarlierReviewers earlier) {
		this.dossiers = dossiers;
		this.moves = moves;
		this.timeLine = timeLine;
		this.earlier = earlier;
	}

	/** Returns why {@code actor} may not approve it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var edition = dossier.edition();
		var grounds = new Grounds().common(dossier)
			.when(!edition.state().isInReview(), ContentProblems.EDITION_NOT_IN_REVIEW)
			.when(edition.isWrittenBy(actor), ContentProblems.OWN_TEXT);
		if (edition.state().isInReview()) {
			grounds.unlessMay(actor, ReviewRoute.permission(edition.state()), dossier.place())
				.when(this.earlier.standInTheWay(actor, dossier), ContentProblems.REVIEWED_BEFORE);
		}
		return grounds.list();
	}

	/**
	 * Approves it, which brings it to the next review or makes it ready to publish.
	 * @param version the edition's row version that the actor read; -1 for any
	 * @param note a remark, may be empty
	 * @throws Refused if {@link #refusals} is not empty, or somebody changed it meanwhile
	 */
	@Transactional
	public Dossier approve(Actor actor, ArticleId id, long version, String note) {
		var dossier = this.dossiers.take(actor, id, version);
		Refused.unlessEmpty(refusals(actor, dossier));
		var route = new ReviewRoute(dossier.channel().reviewLevels());
		var next = route.after(dossier.edition().state());
		var remark = this.earlier.marked(actor, dossier, note.strip());
		var approved = this.moves.to(dossier, next);
		this.timeLine.note(actor, approved, ContentAct.APPROVE, remark);
		var power = (next == EditionState.APPROVED) ? ContentPermission.PUBLISH : ReviewRoute.permission(next);
		var writers = (next == EditionState.APPROVED) ? List.<org.yichuang.kernel.AccountId>of()
				: List.copyOf(dossier.edition().editors());
		this.timeLine.announce(new ContentEvent.EditionWaits(approved.subject(), power, writers));
		return approved;
	}

}
