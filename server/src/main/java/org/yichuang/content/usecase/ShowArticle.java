package org.yichuang.content.usecase;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.EditionId;
import org.yichuang.content.model.ArticleKind;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.Setback;
import org.yichuang.content.model.TrailEntry;
import org.yichuang.content.store.EditionStore;
import org.yichuang.content.store.KindStore;
import org.yichuang.content.store.PlacementStore;
import org.yichuang.content.store.SetbackStore;
import org.yichuang.content.store.TrailStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;

/** Shows one article with everything that belongs to it. */
@Component
@Transactional(readOnly = true)
public class ShowArticle {

	private final Dossiers dossiers;

	private final EditionStore editions;

	private final PlacementStore placements;

	private final TrailStore trail;

	private final KindStore kinds;

	private final SetbackStore setbacks;

	ShowArticle(Dossiers dossiers, EditionStore editions, PlacementStore placements, TrailStore trail, KindStore kinds,
			SetbackStore setbacks) {
		this.dossiers = dossiers;
		this.editions = editions;
		this.placements = placements;
		this.trail = trail;
		this.kinds = kinds;
		this.setbacks = setbacks;
	}

	/**
	 * @throws NotFound if there is none for this actor
	 */
	public Dossier dossier(Actor actor, ArticleId id) {
		return this.dossiers.open(actor, id);
	}

	/** Returns its editions, newest first. */
	public List<Edition> editions(Dossier dossier) {
		return this.editions.of(dossier.article().id());
	}

	/**
	 * @throws NotFound if there is none for this actor, or the edition is not its
	 */
	public Edition edition(Actor actor, ArticleId id, EditionId edition) {
		this.dossiers.open(actor, id);
		var found = this.editions.get(edition);
		if (!found.article().equals(id)) {
			throw NotFound.of(edition);
		}
		return found;
	}

	/** Returns its placements, its own first. */
	public List<Placement> placements(Dossier dossier) {
		return this.placements.of(dossier.article().id());
	}

	/** Returns its time line, newest first. */
	public List<TrailEntry> trail(Dossier dossier) {
		return this.trail.of(dossier.article().id());
	}

	/** Returns what should have happened to it by itself and could not. */
	public List<Setback> setbacks(Dossier dossier) {
		return this.setbacks.of(dossier.article().id())
			.stream()
			.filter((setback) -> setback.deed().isOwed(dossier.edition().state(), dossier.article().live()))
			.toList();
	}

	/** Returns the kinds that an article can be of. */
	public List<ArticleKind> kinds() {
		return this.kinds.all();
	}

}
