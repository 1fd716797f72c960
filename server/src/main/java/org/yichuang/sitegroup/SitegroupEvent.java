package org.yichuang.sitegroup;

import java.util.Map;

/**
 * 站群事件 — what this room announces, inside the transaction that does it. Sites and
 * channels are shown as they are after the change.
 */
public sealed interface SitegroupEvent {

	/** A site was opened with its channels. */
	record SiteOpened(Site site) implements SitegroupEvent {
	}

	/** A site has another name. */
	record SiteRenamed(Site site, String before) implements SitegroupEvent {
	}

	/** A site's settings changed: what every page's frame shows. */
	record SiteSettingsChanged(Site site, Map<String, String> before) implements SitegroupEvent {
	}

	/** A site answers under other host names; {@code before} was its main one. */
	record SiteHostsChanged(Site site, String before) implements SitegroupEvent {
	}

	/**
	 * A site went from one state to another.
	 *
	 * @param site the site, in its new state
	 * @param before the state it left
	 * @param notice what readers are told; also under the setting {@code notice}
	 */
	record SiteStateChanged(Site site, SiteState before, String notice) implements SitegroupEvent {
	}

	/** A site's home page shows other slots. */
	record HomeSlotsChanged(Site site) implements SitegroupEvent {
	}

	/** A site wears another theme. */
	record SiteThemeChanged(Site site, String before) implements SitegroupEvent {
	}

	/** A channel was added. */
	record ChannelAdded(Channel channel) implements SitegroupEvent {
	}

	/** A channel has another name or description. */
	record ChannelRenamed(Channel channel, String before) implements SitegroupEvent {
	}

	/**
	 * A channel has another address; announced for it and for each channel below. The old
	 * address must lead to the new one: see {@link Channels#movedTo}.
	 *
	 * @param channel the channel with its new path
	 * @param before its path until now
	 */
	record ChannelMoved(Channel channel, String before) implements SitegroupEvent {
	}

	/**
	 * A channel's responsible body, person, interval, duty, review levels or push
	 * acceptance changed.
	 */
	record ChannelDutyChanged(Channel channel, Channel before) implements SitegroupEvent {
	}

	/** A channel takes no new articles any more, and menus do not show it. */
	record ChannelClosed(Channel channel) implements SitegroupEvent {
	}

	/** A closed channel is open again. */
	record ChannelReopened(Channel channel) implements SitegroupEvent {
	}

	/** Channels of a site stand in another order. */
	record ChannelsReordered(Site site) implements SitegroupEvent {
	}

	/** A blueprint was written; sites that stand are not touched by it. */
	record BlueprintChanged(String name, String label) implements SitegroupEvent {
	}

	/** A file of a theme was saved or went back to an earlier text. */
	record ThemeFileChanged(String theme, String path, int edition) implements SitegroupEvent {
	}

}
