package org.yichuang.content.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ArticleOutline;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.store.ArticleStore;
import org.yichuang.content.store.EditionStore;
import org.yichuang.content.store.PlacementStore;
import org.yichuang.kernel.ChannelId;
import org.yichuang.sitegroup.Channels;

/** Tells other rooms what articles are, without their texts. */
@Component
public class OutlineArticle {

	private final ArticleStore articles;

	private final EditionStore editions;

	private final PlacementStore placements;

	private final Channels channels;

	OutlineArticle(ArticleStore articles, EditionStore editions, PlacementStore placements, Channels channels) {
		this.articles = articles;
		this.editions = editions;
		this.placements = placements;
		this.channels = channels;
	}

	/**
	 * Returns an article with its newest edition.
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public ArticleOutline newest(ArticleId id) {
		var article = this.articles.get(id);
		return new Dossier(article, this.editions.get(article.current()), this.channels.get(article.channel()))
			.outline();
	}

	/** Returns an article with the edition that readers see; empty if they see none. */
	public Optional<ArticleOutline> live(ArticleId id) {
		return this.editions.liveOf(id).map((live) -> outline(id, live));
	}

	/**
	 * Returns the live articles whose home a channel is, the oldest first.
	 * @param after the slot of the last of the part before, -1 for the first part
	 */
	public List<InSlot> liveIn(ChannelId channel, int after, int most) {
		return this.placements.ownLive(channel, after, most).stream().map(this::inSlot).toList();
	}

	private InSlot inSlot(Placement placement) {
		var slot = placement.slot();
		return new InSlot((slot != null) ? slot : -1, live(placement.article()).orElseThrow());
	}

	private ArticleOutline outline(ArticleId id, Edition edition) {
		var article = this.articles.get(id);
		return new Dossier(article, edition, this.channels.get(article.channel())).outline().since(liveAt(id));
	}

	private @Nullable Instant liveAt(ArticleId id) {
		return this.placements.of(id)
			.stream()
			.filter((placement) -> placement.mode() == PlacementMode.OWN)
			.map(Placement::liveAt)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** 栏目位次 — a live article with its place in its channel. */
	public record InSlot(int slot, ArticleOutline article) {

	}

}
