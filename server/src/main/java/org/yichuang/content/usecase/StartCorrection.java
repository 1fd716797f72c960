package org.yichuang.content.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.EditionId;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.Timing;
import org.yichuang.content.store.EditionStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/**
 * Begins a new edition of an article that is or was live. Readers keep the old one until
 * the new one has passed its reviews; then it replaces it in every channel at once.
 */
@Component
public class StartCorrection {

	private final Dossiers dossiers;

	private final EditionStore editions;

	private final Moves moves;

	private final TimeLine timeLine;

	private final Clock clock;

	StartCorrection(Dossiers dossiers, EditionStore editions, Moves moves, TimeLine timeLine, Clock clock) {
		this.dossiers = dossiers;
		this.editions = editions;
		this.moves = moves;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not begin a correction now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		return new Grounds().unlessMay(actor, ContentPermission.WRITE, dossier.place())
			.common(dossier)
			.when(dossier.edition().state().isEditable(), ContentProblems.DRAFT_EXISTS)
			.list();
	}

	/**
	 * Begins it with the text of the newest edition.
	 * @throws Refused if {@link #refusals} is not empty
	 */
	@Transactional
	public Dossier start(Actor actor, ArticleId id) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var started = next(actor, dossier, dossier.edition().text());
		this.timeLine.note(actor, started, ContentAct.CORRECT, "");
		return started;
	}

	Dossier next(Actor actor, Dossier dossier, EditionText text) {
		var now = this.clock.instant();
		var edition = new Edition(EditionId.next(), dossier.article().id(), dossier.edition().number() + 1,
				EditionState.DRAFT, text, new Timing(null, dossier.edition().timing().expireAt()), "",
				actor.isSystem() ? Set.of() : Set.of(actor.person()), actor.account(),
				new Edition.Life(now, now, null, null), false, 0);
		this.editions.add(dossier.article(), edition);
		return this.moves.follow(dossier, edition, dossier.article().live());
	}

}
