package org.yichuang.content.pages;

import org.springframework.stereotype.Component;

import org.yichuang.content.PlacementId;
import org.yichuang.content.model.Article;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.Neighbours;
import org.yichuang.content.model.PageKeys;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.model.PlacementState;
import org.yichuang.organisation.Bodies;
import org.yichuang.publishing.spi.Page;
import org.yichuang.sitegroup.Channel;

/** 预览页 — the page of an edition that is not live, at its home. */
@Component
public class ArticlePreview {

	private final ArticleDrawing drawing;

	private final Bodies bodies;

	private final Items items;

	ArticlePreview(ArticleDrawing drawing, Bodies bodies, Items items) {
		this.drawing = drawing;
		this.bodies = bodies;
		this.items = items;
	}

	/** Returns the page as it will be at the article's home, without its neighbours. */
	public Page page(Article article, Edition edition, Channel channel) {
		var placement = new Placement(PlacementId.next(), article.id(), article.site(), article.channel(),
				PlacementMode.OWN, PlacementState.ACCEPTED, null, null, false, null, null, 0);
		var source = new ArticleDrawing.Source(placement, article.number(), channel, edition,
				this.bodies.get(article.body()).legalName(), Neighbours.NONE,
				this.items.stored(ArticlePages.files(edition)));
		return this.drawing.page(PageKeys.article(article.site(), placement.id()), source);
	}

}
