package org.yichuang.content.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.EditLock;
import org.yichuang.content.store.LockStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/**
 * Takes an article for writing, renews the hold, or takes it over from somebody who left
 * it open.
 */
@Component
public class TakeEditLock {

	private final Dossiers dossiers;

	private final LockStore locks;

	private final TimeLine timeLine;

	private final Clock clock;

	TakeEditLock(Dossiers dossiers, LockStore locks, TimeLine timeLine, Clock clock) {
		this.dossiers = dossiers;
		this.locks = locks;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/** Returns who is writing in it now. */
	public Optional<EditLock> holder(ArticleId id) {
		return this.locks.of(id, this.clock.instant());
	}

	/**
	 * Returns why {@code actor} may not take it without taking it over; empty means go
	 * ahead.
	 */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var other = holder(dossier.article().id()).filter((lock) -> !lock.account().equals(actor.account()));
		return new Grounds().unlessMay(actor, ContentPermission.WRITE, dossier.place())
			.common(dossier)
			.when(other.isPresent(), ContentProblems.LOCKED_BY_ANOTHER, other.map(EditLock::holder).orElse(""))
			.list();
	}

	/**
	 * Takes or renews the hold.
	 * @throws Refused if {@link #refusals} is not empty
	 */
	@Transactional
	public EditLock take(Actor actor, ArticleId id) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var since = holder(id).map(EditLock::takenAt).orElse(this.clock.instant());
		return put(actor, id, since);
	}

	/**
	 * Takes the hold from whoever has it.
	 * @param note why, shown in the time line
	 * @throws Refused if the actor may not write, or gives no reason
	 */
	@Transactional
	public EditLock takeOver(Actor actor, ArticleId id, String note) {
		var dossier = this.dossiers.take(actor, id);
		actor.require(ContentPermission.WRITE, dossier.place());
		var other = holder(id).filter((lock) -> !lock.account().equals(actor.account()));
		if (other.isPresent()) {
			Refused.unlessEmpty(new Grounds().when(note.isBlank(), ContentProblems.REASON_REQUIRED).list());
			this.timeLine.note(actor, dossier, ContentAct.TAKE_OVER, other.get().holder() + "：" + note.strip());
		}
		return put(actor, id, this.clock.instant());
	}

	private EditLock put(Actor actor, ArticleId id, java.time.Instant since) {
		var lock = new EditLock(actor.person(), actor.name(), since, this.clock.instant());
		this.locks.put(id, lock);
		return lock;
	}

}
