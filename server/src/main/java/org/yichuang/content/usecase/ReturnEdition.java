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

/** Returns an edition to those who wrote it, with the reason. */
@Component
public class ReturnEdition {

	private final Dossiers dossiers;

	private final Moves moves;

	private final TimeLine timeLine;

	ReturnEdition(Dossiers dossiers, Moves moves, TimeLine timeLine) {
		this.dossiers = dossiers;
		this.moves = moves;
		this.timeLine = timeLine;
	}

	/** Returns why {@code actor} may not return it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var state = dossier.edition().state();
		var power = state.isInReview() ? ReviewRoute.permission(state) : ContentPermission.PUBLISH;
		return new Grounds().unlessMay(actor, power, dossier.place())
			.common(dossier)
			.when(!state.isInReview() && !state.isApproved(), ContentProblems.EDITION_NOT_IN_REVIEW)
			.list();
	}

	/**
	 * Returns it.
	 * @param version the edition's row version that the actor read; -1 for any
	 * @param reason why, for those who wrote it
	 * @throws Refused if {@link #refusals} is not empty or there is no reason
	 */
	@Transactional
	public Dossier returnIt(Actor actor, ArticleId id, long version, String reason) {
		var dossier = this.dossiers.take(actor, id, version);
		Refused.unlessEmpty(refusals(actor, dossier));
		Refused.unlessEmpty(new Grounds().when(reason.isBlank(), ContentProblems.REASON_REQUIRED).list());
		var returned = this.moves.to(dossier, EditionState.RETURNED);
		this.timeLine.note(actor, returned, ContentAct.RETURN, reason.strip());
		this.timeLine.announce(new ContentEvent.EditionReturned(returned.subject(),
				List.copyOf(dossier.edition().editors()), reason.strip()));
		return returned;
	}

}
