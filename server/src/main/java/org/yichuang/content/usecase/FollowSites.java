package org.yichuang.content.usecase;

import java.util.List;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.content.model.PageKeys;
import org.yichuang.content.model.Tags;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.SitegroupEvent;

/**
 * Lets pages follow what happens to sites and channels. Listens inside the transaction
 * that makes the change: touching is itself durable, and an operator's command that ends
 * at once leaves nothing owed. Touching twice does no harm.
 */
@Component
class FollowSites {

	private final Publishing publishing;

	private final AnnounceMovedPages moved;

	FollowSites(Publishing publishing, AnnounceMovedPages moved) {
		this.publishing = publishing;
		this.moved = moved;
	}

	@EventListener
	void on(SitegroupEvent event) {
		switch (event) {
			case SitegroupEvent.SiteOpened opened -> whole(opened.site(), "site-opened");
			case SitegroupEvent.SiteRenamed renamed -> frame(renamed.site(), "site-renamed");
			case SitegroupEvent.SiteSettingsChanged changed -> frame(changed.site(), "site-settings");
			case SitegroupEvent.SiteHostsChanged changed -> whole(changed.site(), "site-hosts");
			case SitegroupEvent.SiteStateChanged changed -> state(changed.site());
			case SitegroupEvent.HomeSlotsChanged changed ->
				touch("home-slots", Set.of(), List.of(PageKeys.home(changed.site().id())));
			case SitegroupEvent.SiteThemeChanged changed -> whole(changed.site(), "site-theme");
			case SitegroupEvent.ChannelAdded added -> channel(added.channel(), "channel-added");
			case SitegroupEvent.ChannelRenamed renamed -> channel(renamed.channel(), "channel-renamed");
			case SitegroupEvent.ChannelMoved moved -> moved(moved.channel());
			case SitegroupEvent.ChannelClosed closed -> channel(closed.channel(), "channel-closed");
			case SitegroupEvent.ChannelReopened reopened -> channel(reopened.channel(), "channel-reopened");
			case SitegroupEvent.ChannelsReordered reordered -> frame(reordered.site(), "channels-reordered");
			case SitegroupEvent.ThemeFileChanged changed ->
				touch("theme-file", Set.of("theme:" + changed.theme()), List.of());
			case SitegroupEvent.ChannelDutyChanged duty -> {
				// pages show nothing of it
			}
			case SitegroupEvent.BlueprintChanged blueprint -> {
				// sites that stand are not touched by it
			}
		}
	}

	private void moved(Channel channel) {
		channel(channel, "channel-moved");
		this.moved.owe(channel.id());
	}

	private void state(Site site) {
		if (site.state() == SiteState.RUNNING) {
			whole(site, "site-running");
		}
		else {
			frame(site, "site-state");
		}
	}

	private void whole(Site site, String reason) {
		this.publishing.rebuild(site.id(), "sitegroup." + reason);
		touch(reason, Set.of(Tags.ALL_SITES), List.of());
	}

	/** Every page shows the frame: name, settings, menu. */
	private void frame(Site site, String reason) {
		touch(reason, Set.of(Tags.site(site.id()), Tags.channels(site.id()), Tags.ALL_SITES), List.of());
	}

	private void channel(Channel channel, String reason) {
		touch(reason, Set.of(Tags.channel(channel.id()), Tags.site(channel.site()), Tags.channels(channel.site())),
				List.of(PageKeys.channel(channel.site(), channel.id()), PageKeys.feed(channel.site(), channel.id())));
	}

	private void touch(String reason, Set<String> tags, List<PageKey> pages) {
		this.publishing.touch(new Change("sitegroup." + reason, tags, pages));
	}

}
