package org.yichuang.content.usecase;

import org.springframework.stereotype.Component;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.model.Article;
import org.yichuang.content.model.PlacementState;
import org.yichuang.content.store.ArticleStore;
import org.yichuang.content.store.EditionStore;
import org.yichuang.content.store.PlacementStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;

/** 取稿 — takes articles in hand, for those who may see them. */
@Component
public class Dossiers {

	private final ArticleStore articles;

	private final EditionStore editions;

	private final PlacementStore placements;

	private final Channels channels;

	Dossiers(ArticleStore articles, EditionStore editions, PlacementStore placements, Channels channels) {
		this.articles = articles;
		this.editions = editions;
		this.placements = placements;
		this.channels = channels;
	}

	/**
	 * Returns an article to look at.
	 * @throws NotFound if there is none, or the actor may not see it
	 */
	public Dossier open(Actor actor, ArticleId id) {
		return seen(actor, this.articles.get(id));
	}

	/**
	 * Returns an article to act on; nobody else moves it until the transaction ends.
	 * @throws NotFound if there is none, or the actor may not see it
	 */
	public Dossier take(Actor actor, ArticleId id) {
		return seen(actor, this.articles.lock(id));
	}

	/**
	 * Returns an article to act on, as {@link #take(Actor, ArticleId)}, if its newest
	 * edition still is what the actor saw.
	 * @param version the edition's row version that the actor saw; -1 for any
	 * @throws Refused if somebody changed it meanwhile
	 */
	public Dossier take(Actor actor, ArticleId id, long version) {
		var dossier = take(actor, id);
		if (version >= 0 && dossier.edition().version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		return dossier;
	}

	private Dossier seen(Actor actor, Article article) {
		var channel = this.channels.get(article.channel());
		if (!actor.may(ContentPermission.READ, channel.place()) && !isPushedTo(actor, article)) {
			throw NotFound.of(article.id());
		}
		return new Dossier(article, this.editions.get(article.current()), channel);
	}

	/** Those who own a channel see what was pushed there, though not other drafts. */
	private boolean isPushedTo(Actor actor, Article article) {
		var targets = this.placements.of(article.id())
			.stream()
			.filter((placement) -> placement.state() != PlacementState.DECLINED)
			.map((placement) -> placement.channel())
			.toList();
		return this.channels.all(targets)
			.values()
			.stream()
			.map(Channel::place)
			.anyMatch((place) -> actor.may(ContentPermission.ACCEPT_PUSH, place));
	}

}
