package org.yichuang.content.usecase;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.EditionId;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.store.EditionStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/**
 * Brings the text of an earlier edition back into the draft; where there is none, into a
 * new one.
 */
@Component
public class RestoreVersion {

	private final Dossiers dossiers;

	private final EditionStore editions;

	private final SaveDraft saveDraft;

	private final StartCorrection startCorrection;

	private final Moves moves;

	private final TimeLine timeLine;

	RestoreVersion(Dossiers dossiers, EditionStore editions, SaveDraft saveDraft, StartCorrection startCorrection,
			Moves moves, TimeLine timeLine) {
		this.dossiers = dossiers;
		this.editions = editions;
		this.saveDraft = saveDraft;
		this.startCorrection = startCorrection;
		this.moves = moves;
		this.timeLine = timeLine;
	}

	/** Returns why {@code actor} may not restore an edition now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		return dossier.edition().state().isEditable() ? this.saveDraft.refusals(actor, dossier)
				: this.startCorrection.refusals(actor, dossier);
	}

	/**
	 * Restores it.
	 * @param earlier which edition's text
	 * @throws Refused if {@link #refusals} is not empty, or the edition is another
	 * article's
	 */
	@Transactional
	public Dossier restore(Actor actor, ArticleId id, EditionId earlier) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var source = this.editions.get(earlier);
		Refused.unlessEmpty(new Grounds().when(!source.article().equals(id), ContentProblems.FOREIGN_EDITION).list());
		var restored = dossier.edition().state().isEditable() ? this.moves.put(dossier, with(actor, dossier, source))
				: this.startCorrection.next(actor, dossier, source.text());
		this.timeLine.note(actor, restored, ContentAct.RESTORE, String.valueOf(source.number()));
		return restored;
	}

	private static Edition with(Actor actor, Dossier dossier, Edition source) {
		var edition = dossier.edition();
		return edition.saying(source.text(), edition.timing(), edition.correctionNote())
			.writtenAlsoBy(actor)
			.in(EditionState.DRAFT);
	}

}
