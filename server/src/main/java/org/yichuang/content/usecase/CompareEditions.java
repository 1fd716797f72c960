package org.yichuang.content.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.EditionId;
import org.yichuang.content.model.Comparison;
import org.yichuang.content.model.Edition;
import org.yichuang.content.store.EditionStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;

/** Shows what changed between two editions of an article. */
@Component
public class CompareEditions {

	private final Dossiers dossiers;

	private final EditionStore editions;

	CompareEditions(Dossiers dossiers, EditionStore editions) {
		this.dossiers = dossiers;
		this.editions = editions;
	}

	/**
	 * Compares them.
	 * @throws NotFound if the article is not there for the actor, or an edition is not
	 * its
	 */
	@Transactional(readOnly = true)
	public Comparison compare(Actor actor, ArticleId id, EditionId before, EditionId after) {
		this.dossiers.open(actor, id);
		return Comparison.of(of(id, before).text(), of(id, after).text());
	}

	private Edition of(ArticleId article, EditionId id) {
		var edition = this.editions.get(id);
		if (!edition.article().equals(article)) {
			throw NotFound.of(id);
		}
		return edition;
	}

}
