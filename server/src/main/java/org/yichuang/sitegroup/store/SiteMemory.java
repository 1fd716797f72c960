package org.yichuang.sitegroup.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.store.FormerPathRows.FormerPath;

/**
 * 站点内存 — all sites and channels as last committed, brought up to date by the number of
 * the newest change: one small query at most twice a second, and after it only the sites
 * that changed. While the database does not answer, what is known is served on.
 */
@Component
public class SiteMemory {

	/** How many sites are loaded at once, so that the first load needs no giant query. */
	private static final int BATCH = 500;

	private final Map<SiteId, Known> sites = new ConcurrentHashMap<>();

	private final Map<String, SiteId> byCode = new ConcurrentHashMap<>();

	private final Map<String, SiteId> byHost = new ConcurrentHashMap<>();

	private final Map<ChannelId, Channel> channels = new ConcurrentHashMap<>();

	private final ChangeCounter counter;

	private final SiteRows siteRows;

	private final HostRows hostRows;

	private final ChannelRows channelRows;

	private final FormerPathRows formerPaths;

	private final Freshness freshness = new Freshness(this::catchUp);

	private volatile List<Site> ordered = List.of();

	private long seen = -1;

	SiteMemory(ChangeCounter counter, SiteRows siteRows, HostRows hostRows, ChannelRows channelRows,
			FormerPathRows formerPaths) {
		this.counter = counter;
		this.siteRows = siteRows;
		this.hostRows = hostRows;
		this.channelRows = channelRows;
		this.formerPaths = formerPaths;
		counter.afterCommit(this.freshness::doubt);
	}

	/** Returns a site. */
	public Optional<Site> site(SiteId id) {
		return known(id).map(Known::site);
	}

	/** Returns the site with a code. */
	public Optional<Site> byCode(String code) {
		this.freshness.ensure();
		return Optional.ofNullable(this.byCode.get(code)).flatMap(this::known).map(Known::site);
	}

	/** Returns the site that answers under a host name in lower case. */
	public Optional<Site> byHost(String host) {
		this.freshness.ensure();
		return Optional.ofNullable(this.byHost.get(host)).flatMap(this::known).map(Known::site);
	}

	/** Returns a site's host names, the main one first. */
	public List<String> hosts(SiteId id) {
		return known(id).map(Known::hosts).orElse(List.of());
	}

	/** Returns all sites by code. */
	public List<Site> all() {
		this.freshness.ensure();
		return this.ordered;
	}

	/** Returns a channel. */
	public Optional<Channel> channel(ChannelId id) {
		this.freshness.ensure();
		return Optional.ofNullable(this.channels.get(id));
	}

	/** Returns a site's channels in the order of menus. */
	public List<Channel> channels(SiteId id) {
		return known(id).map(Known::channels).orElse(List.of());
	}

	/** Returns where an address below a former channel path lies now. */
	public Optional<String> movedTo(SiteId id, String path) {
		var former = known(id).map(Known::formerPaths).orElse(Map.of());
		for (int end = path.lastIndexOf('/') + 1; end > 1; end = path.lastIndexOf('/', end - 2) + 1) {
			var channel = Optional.ofNullable(former.get(path.substring(0, end))).map(this.channels::get);
			if (channel.isPresent()) {
				return Optional.of(channel.get().path() + path.substring(end));
			}
		}
		return Optional.empty();
	}

	private Optional<Known> known(SiteId id) {
		this.freshness.ensure();
		return Optional.ofNullable(this.sites.get(id));
	}

	private void catchUp() {
		long newest = this.counter.present();
		if (newest == this.seen) {
			return;
		}
		var changed = this.siteRows.changedAfter(this.seen);
		for (int from = 0; from < changed.size(); from += BATCH) {
			learn(changed.subList(from, Math.min(changed.size(), from + BATCH)));
		}
		this.ordered = this.sites.values().stream().map(Known::site).sorted(Comparator.comparing(Site::code)).toList();
		this.seen = newest;
	}

	private void learn(List<Site> changed) {
		var ids = changed.stream().map(Site::id).toList();
		var hosts = this.hostRows.all(ids);
		var bySite = this.channelRows.ofAll(ids).stream().collect(Collectors.groupingBy(Channel::site));
		var former = this.formerPaths.of(ids).stream().collect(Collectors.groupingBy(FormerPath::site));
		for (var site : changed) {
			remember(new Known(site, hosts.getOrDefault(site.id(), List.of()),
					TreeOrder.of(bySite.getOrDefault(site.id(), List.of())),
					byPath(former.getOrDefault(site.id(), List.of()))));
		}
	}

	private static Map<String, ChannelId> byPath(Collection<FormerPath> paths) {
		return paths.stream().collect(Collectors.toUnmodifiableMap(FormerPath::path, FormerPath::channel));
	}

	private void remember(Known now) {
		var id = now.site().id();
		var before = this.sites.put(id, now);
		now.channels().forEach((channel) -> this.channels.put(channel.id(), channel));
		this.byCode.put(now.site().code(), id);
		now.hosts().forEach((host) -> this.byHost.put(host, id));
		if (before != null) {
			before.hosts()
				.stream()
				.filter((host) -> !now.hosts().contains(host))
				.forEach((host) -> this.byHost.remove(host, id));
		}
	}

	private record Known(Site site, List<String> hosts, List<Channel> channels, Map<String, ChannelId> formerPaths) {
	}

}
