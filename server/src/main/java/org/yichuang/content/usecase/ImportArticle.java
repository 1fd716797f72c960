package org.yichuang.content.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.SourceText;
import org.yichuang.content.store.ArticleStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Channel;

/**
 * Makes a draft of a text file. A file that was imported into a channel before is left
 * alone.
 */
@Component
public class ImportArticle {

	private final ArticleStore articles;

	private final StartArticle start;

	private final Bodies bodies;

	ImportArticle(ArticleStore articles, StartArticle start, Bodies bodies) {
		this.articles = articles;
		this.start = start;
		this.bodies = bodies;
	}

	/**
	 * Imports one file in a transaction of its own, so that a run that dies loses nothing
	 * and can be repeated.
	 * @param name the file's name
	 * @param bytes what it holds
	 * @return the new article, or empty if this file was imported there before
	 */
	@Transactional
	public Optional<ArticleId> importFile(Actor actor, Channel channel, String name, byte[] bytes) {
		var digest = Sm3Digest.of(bytes).hex();
		if (this.articles.bySource(channel.id(), digest).isPresent()) {
			return Optional.empty();
		}
		var text = SourceText.decode(bytes);
		var source = name.toLowerCase().endsWith(".txt") ? SourceText.ofPlain(text, name)
				: SourceText.ofHtml(text, name);
		var wanted = new NewArticle(channel.id(), "article", text(source, channel));
		var article = this.start.start(actor, wanted, ContentAct.IMPORT).article().id();
		this.articles.rememberSource(article, digest);
		return Optional.of(article);
	}

	private EditionText text(SourceText source, Channel channel) {
		var body = this.bodies.get(channel.responsibleBody());
		return new EditionText(source.title(), "", source.body(), "", List.of(), body.legalName(), "", "", "", "",
				source.issueNumber(), "", source.madeOn(), null, List.of());
	}

}
