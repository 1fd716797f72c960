package org.yichuang.content.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channel.PushAcceptance;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.Sites;

/**
 * Finds where an article can be pushed: running sites of the whole group and their
 * channels that take pushes. Whoever may push sees them all, also those outside the own
 * scope, since sharing leads there; the target decides whether it takes what comes.
 */
@Component
public class FindPushTargets {

	private static final int MOST = 50;

	private final Sites sites;

	private final Channels channels;

	FindPushTargets(Sites sites, Channels channels) {
		this.sites = sites;
		this.channels = channels;
	}

	/**
	 * Returns running sites, the portal first.
	 * @param words part of the name or code; empty for any
	 * @return at most 50
	 */
	public List<Site> sites(String words) {
		return this.sites.all()
			.stream()
			.filter((site) -> site.state() == SiteState.RUNNING)
			.filter((site) -> site.name().contains(words) || site.code().contains(words))
			.sorted((one, other) -> Boolean.compare(other.portal(), one.portal()))
			.limit(MOST)
			.toList();
	}

	/** Returns the channels of a site that take pushes, in the site's order. */
	public List<Channel> channels(SiteId site) {
		return this.channels.of(site)
			.stream()
			.filter((channel) -> channel.open() && channel.pushAcceptance() != PushAcceptance.NEVER)
			.toList();
	}

}
