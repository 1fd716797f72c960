package org.yichuang.content.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import org.yichuang.content.model.Article;
import org.yichuang.content.model.LiveItem;
import org.yichuang.content.model.Picture;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.model.Tags;
import org.yichuang.files.Files;
import org.yichuang.files.StoredFile;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.FileId;
import org.yichuang.publishing.Publishing;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Sites;

import static java.nio.charset.StandardCharsets.UTF_8;

/** 列表条目 — live articles as templates show them in lists. */
@Component
class Items {

	private final Channels channels;

	private final Files files;

	private final Publishing publishing;

	private final Sites sites;

	Items(Sites sites, Channels channels, Files files, Publishing publishing) {
		this.sites = sites;
		this.channels = channels;
		this.files = files;
		this.publishing = publishing;
	}

	/** Returns the items in the same order, with two look-ups however many there are. */
	List<Map<String, Object>> shown(List<LiveItem> items) {
		var known = channelsOf(items);
		var pictures = pictures(items.stream().map(LiveItem::picture).filter(Objects::nonNull).toList());
		return items.stream().map((item) -> shown(item, known, pictures)).toList();
	}

	/**
	 * Returns where a reader finds an item, from the root of the site that lists it;
	 * whole for other sites.
	 */
	String path(LiveItem item, Map<ChannelId, Channel> known) {
		var isReference = item.where().mode() == PlacementMode.REFERENCE;
		var channel = known.get(isReference ? item.home().channel() : item.where().channel());
		var path = ((channel != null) ? channel.path() : "/") + Article.fileName(item.home().number());
		return isElsewhere(item) ? this.publishing.address(item.home().site(), path) : path;
	}

	Map<ChannelId, Channel> channelsOf(Collection<LiveItem> items) {
		var ids = new HashSet<ChannelId>();
		items.forEach((item) -> {
			ids.add(item.where().channel());
			ids.add(item.home().channel());
		});
		return this.channels.all(ids);
	}

	/** Returns what lists made of these items depend on besides their own channel. */
	static Set<String> tags(Collection<LiveItem> items) {
		var tags = new HashSet<String>();
		items.stream().filter((item) -> item.where().mode() == PlacementMode.REFERENCE).forEach((item) -> {
			tags.add(Tags.channel(item.home().channel()));
			tags.add(Tags.site(item.home().site()));
		});
		return tags;
	}

	/** Returns the stored files of pictures, by id. */
	Map<FileId, StoredFile> pictures(Collection<? extends @Nullable Picture> pictures) {
		var ids = new ArrayList<FileId>();
		for (var picture : pictures) {
			if (picture != null) {
				ids.add(picture.file());
			}
		}
		return stored(ids);
	}

	Map<FileId, StoredFile> stored(Collection<FileId> ids) {
		return ids.isEmpty() ? Map.of() : this.files.all(ids);
	}

	static @Nullable Map<String, Object> picture(@Nullable Picture picture, Map<FileId, StoredFile> stored) {
		var file = (picture != null) ? stored.get(picture.file()) : null;
		return (picture == null || file == null) ? null : Map.of("path", address(file), "alt", picture.alt());
	}

	/** Returns the address of a file as links spell it. */
	static String address(StoredFile file) {
		return UriUtils.encodePath(file.publicPath(), UTF_8);
	}

	private static boolean isElsewhere(LiveItem item) {
		return item.where().mode() == PlacementMode.REFERENCE && !item.home().site().equals(item.where().site());
	}

	private Map<String, Object> shown(LiveItem item, Map<ChannelId, Channel> known, Map<FileId, StoredFile> pictures) {
		var channel = known.get(item.where().channel());
		var shown = new LinkedHashMap<String, Object>();
		shown.put("title", item.title());
		shown.put("path", path(item, known));
		shown.put("external", false);
		if (isElsewhere(item)) {
			shown.put("siteName", this.sites.get(item.home().site()).name());
		}
		shown.put("date", Dates.day(item.where().liveAt()));
		shown.put("dateTime", Dates.minute(item.where().liveAt()));
		shown.put("summary", item.summary());
		shown.put("source", item.source());
		shown.put("pinned", item.where().pinned());
		shown.put("channelName", (channel != null) ? channel.name() : "");
		var picture = picture(item.picture(), pictures);
		if (picture != null) {
			shown.put("picture", picture);
		}
		return shown;
	}

}
