package org.yichuang.content.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.content.PlacementId;
import org.yichuang.content.model.Attachment;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.Neighbours;
import org.yichuang.content.model.PageKeys;
import org.yichuang.content.store.EditionStore;
import org.yichuang.content.store.PageStore;
import org.yichuang.content.store.PageStore.LivePlacement;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;
import org.yichuang.sitegroup.Channels;

/** The pages of articles, one for each channel where the article has a page. */
@Component
class ArticlePages implements PageSource {

	private final PageStore pages;

	private final EditionStore editions;

	private final Channels channels;

	private final Bodies bodies;

	private final Items items;

	private final ArticleDrawing drawing;

	ArticlePages(PageStore pages, EditionStore editions, Channels channels, Bodies bodies, Items items,
			ArticleDrawing drawing) {
		this.pages = pages;
		this.editions = editions;
		this.channels = channels;
		this.bodies = bodies;
		this.items = items;
		this.drawing = drawing;
	}

	@Override
	public String kind() {
		return PageKeys.ARTICLE;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		PlacementId after = null;
		for (var batch = next(site, after); !batch.isEmpty(); batch = next(site, after)) {
			batch.forEach((placement) -> sink.accept(PageKeys.article(site, placement)));
			after = batch.getLast();
		}
	}

	private List<PlacementId> next(SiteId site, @Nullable PlacementId after) {
		return this.pages.pages(site, after);
	}

	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var ids = keys.stream().map((key) -> new PlacementId(UUID.fromString(key.key()))).toList();
		var placements = this.pages.placements(ids)
			.stream()
			.filter((each) -> each.placement().mode().hasPage())
			.toList();
		if (placements.isEmpty()) {
			return Map.of();
		}
		var found = drawings(placements);
		var loaded = new HashMap<PageKey, Page>();
		for (var key : keys) {
			var source = found.get(new PlacementId(UUID.fromString(key.key())));
			if (source != null) {
				loaded.put(key, this.drawing.page(key, source));
			}
		}
		return loaded;
	}

	private Map<PlacementId, ArticleDrawing.Source> drawings(List<LivePlacement> placements) {
		var editions = this.editions.all(placements.stream().map(LivePlacement::edition).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Edition::id, (edition) -> edition));
		var neighbours = this.pages.neighbours(placements.stream().map((each) -> each.placement().id()).toList());
		var channels = this.channels.all(placements.stream().map((each) -> each.placement().channel()).toList());
		var bodies = this.bodies.all(placements.stream().map(LivePlacement::body).distinct().toList());
		var files = this.items
			.stored(editions.values().stream().flatMap((edition) -> files(edition).stream()).toList());
		var all = new HashMap<PlacementId, ArticleDrawing.Source>();
		for (var each : placements) {
			var placement = each.placement();
			var channel = channels.get(placement.channel());
			var edition = editions.get(each.edition());
			var body = bodies.get(each.body());
			if (channel != null && edition != null) {
				all.put(placement.id(), new ArticleDrawing.Source(placement, each.number(), channel, edition,
						issuer(body), neighbours.getOrDefault(placement.id(), Neighbours.NONE), files));
			}
		}
		return all;
	}

	private static String issuer(@Nullable Body body) {
		return (body != null) ? body.legalName() : "";
	}

	static List<FileId> files(Edition edition) {
		var all = new java.util.ArrayList<>(edition.text().attachments().stream().map(Attachment::file).toList());
		var picture = edition.text().picture();
		if (picture != null) {
			all.add(picture.file());
		}
		return all;
	}

}
