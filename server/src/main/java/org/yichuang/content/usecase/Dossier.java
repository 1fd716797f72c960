package org.yichuang.content.usecase;

import org.yichuang.content.ArticleOutline;
import org.yichuang.content.ArticleSubject;
import org.yichuang.content.model.Article;
import org.yichuang.content.model.Edition;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.kernel.Term;
import org.yichuang.sitegroup.Channel;

/**
 * 卷宗 — an article in hand, with its newest edition and its home channel.
 *
 * @param article the article
 * @param edition its newest edition
 * @param channel its home channel
 */
@Term("卷宗")
public record Dossier(Article article, Edition edition, Channel channel) {

	/** Where it is, for permissions. */
	public Place place() {
		return this.channel.place();
	}

	/** Returns the same with another edition. */
	public Dossier with(Edition other) {
		return new Dossier(this.article, other, this.channel);
	}

	/** Says whether the newest edition is the one that readers see. */
	public boolean isLiveItself() {
		return this.edition.id().equals(this.article.live());
	}

	/** What other rooms may know of it. */
	ArticleOutline outline() {
		var text = this.edition.text();
		return new ArticleOutline(subject(), this.article.kind(),
				new ArticleOutline.Facts(text.summary(), text.keywords(), text.subject(), text.issueNumber(),
						text.indexNumber(), text.madeOn()),
				this.edition.editors(), Sm3Digest.of(text.withIndexNumber("").toString()).hex(),
				this.article.fileName(), this.article.live() != null, null);
	}

	ArticleSubject subject() {
		return new ArticleSubject(this.article.id(), this.edition.id(), this.edition.text().title(), place(),
				this.article.body(), this.article.site(), this.article.channel());
	}

}
