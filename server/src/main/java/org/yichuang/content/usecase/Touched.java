package org.yichuang.content.usecase;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yichuang.content.model.PageKeys;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.Slots;
import org.yichuang.content.model.Tags;
import org.yichuang.content.store.PlacementStore;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.sitegroup.Channels;

/**
 * 波及页面 — names the pages that an article's coming or going touches: a constant number on
 * each site, however many articles there are.
 */
@Component
class Touched {

	private final PlacementStore placements;

	private final Channels channels;

	Touched(PlacementStore placements, Channels channels) {
		this.placements = placements;
		this.channels = channels;
	}

	/** Returns what changes when these placements of one article change. */
	Change by(String reason, Collection<Placement> changed) {
		var tags = new LinkedHashSet<String>();
		var pages = new LinkedHashSet<PageKey>();
		for (var placement : changed) {
			tags.add(Tags.article(placement.article()));
			around(placement, tags, pages);
		}
		return new Change(reason, tags, List.copyOf(pages));
	}

	/** Returns the same change with files as well. */
	static Change withFiles(Change change, SiteId site, Collection<FileId> files) {
		var pages = new LinkedHashSet<>(change.pages());
		files.forEach((file) -> pages.add(PageKeys.file(site, file)));
		return new Change(change.reason(), change.tags(), List.copyOf(pages));
	}

	private void around(Placement placement, Set<String> tags, Set<PageKey> pages) {
		var site = placement.site();
		var slot = placement.slot();
		var siteSlot = placement.siteSlot();
		if (slot == null || siteSlot == null) {
			return;
		}
		lists(placement.channel(), tags);
		tags.add(Tags.newest(site));
		numbered(site, placement.channel(), slot, tags, pages);
		tags.add(Tags.sitemap(site, Slots.sitemapPart(siteSlot)));
		pages.add(PageKeys.sitemap(site, Slots.sitemapPart(siteSlot)));
		if (siteSlot % Slots.SITEMAP_SIZE == 0) {
			// a part begins here: the index names one more
			pages.add(PageKeys.sitemap(site));
		}
		if (placement.mode().hasPage()) {
			pages.add(PageKeys.article(site, placement.id()));
		}
		for (var before : List.of(true, false)) {
			this.placements.neighbour(placement.channel(), slot, before)
				.ifPresent((other) -> tags.add(Tags.neighbour(other.id())));
		}
	}

	private static void numbered(SiteId site, ChannelId channel, int slot, Set<String> tags, Set<PageKey> pages) {
		var page = Slots.page(slot);
		tags.add(Tags.list(channel, page));
		pages.add(PageKeys.list(site, channel, page));
		if (slot % Slots.SIZE == 0 && page > 1) {
			// the page that was the newest until now leads on to this one
			tags.add(Tags.list(channel, page - 1));
		}
	}

	/**
	 * A channel's lists, and those of the channels above, which may gather what is below.
	 */
	private void lists(ChannelId channel, Set<String> tags) {
		for (var each = this.channels.get(channel);; each = this.channels.get(each.parent())) {
			tags.add(Tags.items(each.id()));
			if (each.parent() == null) {
				return;
			}
		}
	}

}
