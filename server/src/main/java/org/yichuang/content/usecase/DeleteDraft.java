package org.yichuang.content.usecase;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.store.ArticleStore;
import org.yichuang.content.store.PlacementStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/**
 * Puts an article that was never live into the bin, where it can be had back for 30 days.
 */
@Component
public class DeleteDraft {

	private final Dossiers dossiers;

	private final ArticleStore articles;

	private final PlacementStore placements;

	private final TimeLine timeLine;

	private final Clock clock;

	DeleteDraft(Dossiers dossiers, ArticleStore articles, PlacementStore placements, TimeLine timeLine, Clock clock) {
		this.dossiers = dossiers;
		this.articles = articles;
		this.placements = placements;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not delete it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var wasLive = this.placements.of(dossier.article().id()).stream().anyMatch((each) -> each.liveAt() != null);
		var state = dossier.edition().state();
		return new Grounds().unlessMay(actor, ContentPermission.WRITE, dossier.place())
			.common(dossier)
			.when(wasLive, ContentProblems.WAS_PUBLISHED)
			.when(state != EditionState.DRAFT && state != EditionState.RETURNED && !wasLive,
					ContentProblems.STATE_DOES_NOT_ALLOW)
			.list();
	}

	/**
	 * Puts it into the bin.
	 * @throws Refused if {@link #refusals} is not empty
	 */
	@Transactional
	public void delete(Actor actor, ArticleId id) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		this.articles.bin(dossier.article(), this.clock.instant());
		this.timeLine.note(actor, dossier, ContentAct.BIN, "");
	}

	/**
	 * Takes it out of the bin; taking out what is not in it changes nothing.
	 * @throws Refused if the actor may not write there
	 */
	@Transactional
	public void recover(Actor actor, ArticleId id) {
		var dossier = this.dossiers.take(actor, id);
		actor.require(ContentPermission.WRITE, dossier.place());
		if (dossier.article().binnedAt() != null) {
			this.articles.bin(dossier.article(), null);
			this.timeLine.note(actor, dossier, ContentAct.RECOVER, "");
		}
	}

}
