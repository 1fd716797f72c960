package org.yichuang.sitegroup.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.SitegroupEvent;
import org.yichuang.sitegroup.SitegroupOutlets;
import org.yichuang.sitegroup.SitegroupPermission;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.model.ChannelPath;
import org.yichuang.sitegroup.store.ChannelRows;
import org.yichuang.sitegroup.store.FormerPathRows;
import org.yichuang.sitegroup.store.SiteRows;

/**
 * What all changes of channels share: who may, on which version, addresses,
 * announcements.
 */
@Component
class ChannelWork {

	private final SiteRows sites;

	private final ChannelRows channels;

	private final FormerPathRows formerPaths;

	private final SitegroupOutlets outlets;

	private final Clock clock;

	ChannelWork(SiteRows sites, ChannelRows channels, FormerPathRows formerPaths, SitegroupOutlets outlets,
			Clock clock) {
		this.sites = sites;
		this.channels = channels;
		this.formerPaths = formerPaths;
		this.outlets = outlets;
		this.clock = clock;
	}

	/**
	 * Reads a channel that the actor may change.
	 * @throws NotFound if the actor holds nothing there
	 * @throws Refused if the power is missing, the site is closed, or the channel was
	 * changed meanwhile
	 */
	Channel take(Actor actor, ChannelTarget target) {
		var channel = this.channels.get(target.channel());
		if (!SiteWork.holdsAnything(actor, channel.place())) {
			throw NotFound.of(channel.id());
		}
		actor.require(SitegroupPermission.MANAGE_CHANNELS, channel.place());
		checkStanding(this.sites.get(channel.site()));
		if (channel.version() != target.version()) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		return channel;
	}

	/** Reads a site whose channels the actor may change. */
	Site site(Actor actor, SiteId id) {
		var site = this.sites.get(id);
		if (!SiteWork.holdsAnything(actor, site.place())) {
			throw NotFound.of(id);
		}
		actor.require(SitegroupPermission.MANAGE_CHANNELS, site.place());
		checkStanding(site);
		return site;
	}

	private static void checkStanding(Site site) {
		if (site.state() == SiteState.CLOSED) {
			throw Refused.because(SitegroupProblems.SITE_IS_CLOSED);
		}
	}

	/** Returns the channels of a site, parents before children. */
	List<Channel> of(SiteId site) {
		return this.channels.of(site);
	}

	/**
	 * Checks that a channel fits where it is to stand.
	 * @throws Invalid if its address or name does not fit beside the others
	 */
	void checkPlace(Channel channel) {
		var faults = new ArrayList<FieldFault>();
		ChannelPath.fault(channel.path()).ifPresent((fault) -> faults.add(new FieldFault("slug", fault)));
		for (var other : of(channel.site())) {
			boolean same = other.id().equals(channel.id());
			if (!same && other.path().equals(channel.path())) {
				faults.add(new FieldFault("slug", Refusal.of(SitegroupProblems.PATH_TAKEN, channel.path())));
			}
			if (!same && Objects.equals(other.parent(), channel.parent()) && other.name().equals(channel.name())) {
				faults.add(new FieldFault("name", Refusal.of(SitegroupProblems.CHANNEL_NAME_TAKEN, channel.name())));
			}
		}
		Invalid.unlessEmpty(faults);
	}

	/** Adds a channel. */
	void add(Actor actor, Channel channel) {
		this.channels.add(List.of(channel));
		this.formerPaths.forget(channel.site(), channel.path());
		this.sites.touch(channel.site());
		this.outlets.announce(actor, new SitegroupEvent.ChannelAdded(channel));
	}

	/** Writes a changed channel and announces what changed. */
	Channel put(Actor actor, Channel channel, SitegroupEvent event) {
		this.channels.put(List.of(channel));
		this.sites.touch(channel.site());
		this.outlets.announce(actor, event);
		return this.channels.get(channel.id());
	}

	/** Writes channels whose addresses changed; the former ones keep leading to them. */
	void putMoved(Actor actor, List<Moved> moves) {
		this.channels.put(moves.stream().map(Moved::after).toList());
		for (var move : moves) {
			var after = move.after();
			if (!after.path().equals(move.before().path())) {
				this.formerPaths.forget(after.site(), after.path());
				this.formerPaths.keep(after.site(), move.before().path(), after.id(), this.clock.instant());
			}
			this.outlets.announce(actor, new SitegroupEvent.ChannelMoved(after, move.before().path()));
		}
		this.sites.touch(moves.getFirst().after().site());
	}

	/** Writes channels in another order. */
	void putOrder(Actor actor, Site site, List<Channel> ordered) {
		this.channels.put(ordered);
		this.sites.touch(site.id());
		this.outlets.announce(actor, new SitegroupEvent.ChannelsReordered(site));
	}

	Channel get(ChannelId id) {
		return this.channels.get(id);
	}

	/**
	 * 栏目移动.
	 *
	 * @param before the channel as it stood
	 * @param after the channel as it will stand
	 */
	record Moved(Channel before, Channel after) {
	}

}
