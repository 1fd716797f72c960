package org.yichuang.sitegroup.usecase;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.SitegroupEvent.ChannelClosed;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.store.SiteRows;

/** Closes a channel: it stays readable, leaves the menus and takes no new article. */
@Component
public class CloseChannel {

	private final ChannelWork work;

	private final SiteRows sites;

	CloseChannel(ChannelWork work, SiteRows sites) {
		this.work = work;
		this.sites = sites;
	}

	/** Returns why the channel may not be closed now; empty means go ahead. */
	public List<Refusal> refusals(Channel channel) {
		var refusals = new ArrayList<Refusal>();
		if (!channel.open()) {
			refusals.add(Refusal.of(SitegroupProblems.CHANNEL_IS_CLOSED));
		}
		boolean openBelow = this.work.of(channel.site())
			.stream()
			.anyMatch((other) -> other.open() && channel.id().equals(other.parent()));
		if (openBelow) {
			refusals.add(Refusal.of(SitegroupProblems.CHANNEL_HAS_OPEN_CHILDREN));
		}
		boolean onHomePage = this.sites.get(channel.site())
			.slots()
			.stream()
			.anyMatch((slot) -> ("/" + slot.channel() + "/").equals(channel.path()));
		if (onHomePage) {
			refusals.add(Refusal.of(SitegroupProblems.CHANNEL_ON_HOME_PAGE));
		}
		return refusals;
	}

	/**
	 * Closes the channel.
	 * @throws Refused if {@link #refusals} is not empty
	 */
	@Transactional
	public Channel close(Actor actor, ChannelTarget target) {
		var channel = this.work.take(actor, target);
		Refused.unlessEmpty(refusals(channel));
		var closed = channel.opened(false);
		return this.work.put(actor, closed, new ChannelClosed(closed));
	}

}
