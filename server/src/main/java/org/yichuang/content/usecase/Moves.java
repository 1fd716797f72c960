package org.yichuang.content.usecase;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.content.ContentProblems;
import org.yichuang.content.EditionId;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.store.ArticleStore;
import org.yichuang.content.store.EditionStore;
import org.yichuang.kernel.Refused;

/** 版本流转 — moves the newest edition of an article, and the article with it. */
@Component
class Moves {

	private final ArticleStore articles;

	private final EditionStore editions;

	private final Clock clock;

	Moves(ArticleStore articles, EditionStore editions, Clock clock) {
		this.articles = articles;
		this.editions = editions;
		this.clock = clock;
	}

	/**
	 * Moves the edition in hand to another state.
	 * @throws Refused if the table of states does not allow it
	 */
	Dossier to(Dossier dossier, EditionState next) {
		if (!dossier.edition().state().mayBecome(next)) {
			throw Refused.because(ContentProblems.STATE_DOES_NOT_ALLOW);
		}
		return put(dossier, dossier.edition().in(next));
	}

	/** Writes the edition in hand down as it is now. */
	Dossier put(Dossier dossier, Edition edition) {
		var changed = edition.at(edition.life().changed(this.clock.instant()));
		return follow(dossier, this.editions.put(changed), dossier.article().live());
	}

	/** Lets the article follow its newest edition. */
	Dossier follow(Dossier dossier, Edition current, @Nullable EditionId live) {
		this.articles.follow(dossier.article(), current, (live != null) ? live.value() : null);
		return new Dossier(this.articles.get(dossier.article().id()), current, dossier.channel());
	}

}
