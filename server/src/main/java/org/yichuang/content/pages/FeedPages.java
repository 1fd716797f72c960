package org.yichuang.content.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.content.model.LiveItem;
import org.yichuang.content.model.PageKeys;
import org.yichuang.content.model.Tags;
import org.yichuang.content.store.LiveItemStore;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Sites;

/** Atom feeds of sites and channels: the newest 30. */
@Component
class FeedPages implements PageSource {

	private static final int ENTRIES = 30;

	private static final String WHOLE_SITE = "site";

	private final Sites sites;

	private final Channels channels;

	private final LiveItemStore live;

	private final Newest newest;

	private final Items items;

	private final Publishing publishing;

	FeedPages(Sites sites, Channels channels, LiveItemStore live, Newest newest, Items items, Publishing publishing) {
		this.sites = sites;
		this.channels = channels;
		this.live = live;
		this.newest = newest;
		this.items = items;
		this.publishing = publishing;
	}

	@Override
	public String kind() {
		return PageKeys.FEED;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		sink.accept(PageKeys.feed(site));
		this.channels.of(site).forEach((channel) -> sink.accept(PageKeys.feed(site, channel.id())));
	}

	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var found = new HashMap<PageKey, Page>();
		ofSites(keys.stream().filter((key) -> key.key().equals(WHOLE_SITE)).toList(), found);
		ofChannels(keys.stream().filter((key) -> !key.key().equals(WHOLE_SITE)).toList(), found);
		return found;
	}

	private void ofSites(List<PageKey> keys, Map<PageKey, Page> found) {
		if (keys.isEmpty()) {
			return;
		}
		var newest = this.live.newestOfSites(keys.stream().map(PageKey::site).toList(), ENTRIES)
			.stream()
			.collect(Collectors.groupingBy((item) -> item.where().site()));
		for (var key : keys) {
			var site = this.sites.get(key.site());
			var items = newest.getOrDefault(key.site(), List.of());
			var feed = new Feed(key.site(), site.name(), "/", "/feed.xml", items);
			found.put(key, page(key, feed, Set.of(Tags.newest(key.site()), Tags.site(key.site()))));
		}
	}

	private void ofChannels(List<PageKey> keys, Map<PageKey, Page> found) {
		if (keys.isEmpty()) {
			return;
		}
		var known = this.channels.all(keys.stream().map(FeedPages::channel).distinct().toList());
		var newest = this.newest.of(known.values(), ENTRIES);
		for (var key : keys) {
			var channel = known.get(channel(key));
			if (channel != null) {
				found.put(key, page(key, feed(channel, newest.getOrDefault(channel.id(), List.of())),
						Set.of(Tags.items(channel.id()), Tags.channel(channel.id()), Tags.site(channel.site()))));
			}
		}
	}

	private Feed feed(Channel channel, List<LiveItem> items) {
		var name = channel.name() + " - " + this.sites.get(channel.site()).name();
		return new Feed(channel.site(), name, channel.path(), channel.path() + "feed.xml", items);
	}

	private Page page(PageKey key, Feed feed, Set<String> own) {
		var tags = new HashSet<>(own);
		tags.addAll(Items.tags(feed.items()));
		return new Page(key, feed.path(), new PageBody.Text("application/atom+xml", text(feed)), tags);
	}

	private String text(Feed feed) {
		var known = this.items.channelsOf(feed.items());
		var updated = feed.items()
			.stream()
			.map(LiveItem::changedAt)
			.max(java.util.Comparator.naturalOrder())
			.orElse(java.time.Instant.EPOCH);
		var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				+ "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">\n");
		xml.append("<title>").append(Xml.text(feed.name())).append("</title>\n");
		xml.append("<id>").append(Xml.text(address(feed.site(), feed.path()))).append("</id>\n");
		xml.append("<link rel=\"self\" href=\"").append(Xml.text(address(feed.site(), feed.path()))).append("\"/>\n");
		xml.append("<link rel=\"alternate\" href=\"")
			.append(Xml.text(address(feed.site(), feed.page())))
			.append("\"/>\n");
		xml.append("<updated>").append(Dates.exact(updated)).append("</updated>\n");
		xml.append("<author><name>").append(Xml.text(this.sites.get(feed.site()).name())).append("</name></author>\n");
		feed.items().forEach((item) -> entry(xml, feed, item, this.items.path(item, known)));
		return xml.append("</feed>\n").toString();
	}

	private void entry(StringBuilder xml, Feed feed, LiveItem item, String path) {
		var url = path.startsWith("/") ? address(feed.site(), path) : path;
		xml.append("<entry>\n<title>").append(Xml.text(item.title())).append("</title>\n");
		xml.append("<id>urn:uuid:").append(item.where().placement()).append("</id>\n");
		xml.append("<link href=\"").append(Xml.text(url)).append("\"/>\n");
		xml.append("<published>").append(Dates.exact(item.where().liveAt())).append("</published>\n");
		xml.append("<updated>").append(Dates.exact(item.changedAt())).append("</updated>\n");
		xml.append("<summary>").append(Xml.text(item.summary())).append("</summary>\n</entry>\n");
	}

	private String address(SiteId site, String path) {
		return this.publishing.address(site, path);
	}

	private static ChannelId channel(PageKey key) {
		return new ChannelId(UUID.fromString(key.key()));
	}

	/**
	 * 订阅源.
	 *
	 * @param page path of the page that it follows
	 * @param path its own path
	 */
	private record Feed(SiteId site, String name, String page, String path, List<LiveItem> items) {
	}

}
