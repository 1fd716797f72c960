package org.yichuang.content.usecase;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.PlainText;
import org.yichuang.content.store.LockStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/**
 * Keeps what an editor wrote. Writing in an edition under review takes it back to draft:
 * its reviews are void.
 */
@Component
public class SaveDraft {

	private final Dossiers dossiers;

	private final LockStore locks;

	private final Moves moves;

	private final TextFields fields;

	private final TimeLine timeLine;

	private final Clock clock;

	SaveDraft(Dossiers dossiers, LockStore locks, Moves moves, TextFields fields, TimeLine timeLine, Clock clock) {
		this.dossiers = dossiers;
		this.locks = locks;
		this.moves = moves;
		this.fields = fields;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not write in it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var other = this.locks.of(dossier.article().id(), this.clock.instant())
			.filter((lock) -> !lock.account().equals(actor.account()));
		return new Grounds().unlessMay(actor, ContentPermission.WRITE, dossier.place())
			.common(dossier)
			.when(!dossier.edition().state().isEditable(), ContentProblems.STATE_DOES_NOT_ALLOW)
			.when(other.isPresent(), ContentProblems.LOCKED_BY_ANOTHER, other.map((lock) -> lock.holder()).orElse(""))
			.list();
	}

	/**
	 * Keeps a draft. Saving what is there already changes nothing, not even the state.
	 * @throws Refused if {@link #refusals} is not empty, or somebody changed it meanwhile
	 * @throws Invalid if a field does not hold
	 */
	@Transactional
	public Dossier save(Actor actor, ArticleId id, Draft draft) {
		var dossier = this.dossiers.take(actor, id, draft.version());
		Refused.unlessEmpty(refusals(actor, dossier));
		if (!draft.timing().isInOrder()) {
			throw Invalid.field("expireAt", ContentProblems.EXPIRES_BEFORE_PUBLISHING);
		}
		var edition = dossier.edition();
		var written = edition.saying(this.fields.tidy(actor, edition.text(), draft.text()), draft.timing(),
				PlainText.line(draft.correctionNote()));
		if (written.equals(edition)) {
			return dossier;
		}
		var kept = keep(actor, dossier, written);
		if (!draft.automatic() || edition.state() != EditionState.DRAFT) {
			this.timeLine.note(actor, kept, ContentAct.SAVE, "");
		}
		return kept;
	}

	private Dossier keep(Actor actor, Dossier dossier, Edition written) {
		return this.moves.put(dossier, written.writtenAlsoBy(actor).in(EditionState.DRAFT));
	}

}
