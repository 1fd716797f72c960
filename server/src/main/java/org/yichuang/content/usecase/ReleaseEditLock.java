package org.yichuang.content.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.store.LockStore;
import org.yichuang.kernel.Actor;

/** Frees an article that the actor was writing in. */
@Component
public class ReleaseEditLock {

	private final Dossiers dossiers;

	private final LockStore locks;

	ReleaseEditLock(Dossiers dossiers, LockStore locks) {
		this.dossiers = dossiers;
		this.locks = locks;
	}

	/** Frees it; somebody else's hold stays. */
	@Transactional
	public void release(Actor actor, ArticleId id) {
		this.dossiers.open(actor, id);
		this.locks.release(id, actor.person());
	}

}
