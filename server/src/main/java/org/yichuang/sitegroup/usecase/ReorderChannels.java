package org.yichuang.sitegroup.usecase;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.SitegroupProblems;

/** Puts sibling channels into another order, as menus will show them. */
@Component
public class ReorderChannels {

	private final ChannelWork work;

	ReorderChannels(ChannelWork work) {
		this.work = work;
	}

	/**
	 * Reorders the channels below one, or those at the top.
	 * @param parent the channel above, null for the top
	 * @param order all of its channels, in their new order
	 * @throws Refused if the order names other channels than there are
	 */
	@Transactional
	public void reorder(Actor actor, SiteId site, @Nullable ChannelId parent, List<ChannelId> order) {
		var standing = this.work.site(actor, site);
		var siblings = this.work.of(site)
			.stream()
			.filter((channel) -> Objects.equals(channel.parent(), parent))
			.collect(Collectors.toMap(Channel::id, Function.identity()));
		if (order.size() != siblings.size() || !siblings.keySet().equals(Set.copyOf(order))) {
			throw Refused.because(SitegroupProblems.ORDER_DOES_NOT_FIT);
		}
		var ordered = IntStream.range(0, order.size()).mapToObj((position) -> {
			var channel = Objects.requireNonNull(siblings.get(order.get(position)));
			return channel.movedTo(parent, channel.path(), position);
		}).toList();
		if (!ordered.isEmpty()) {
			this.work.putOrder(actor, standing, ordered);
		}
	}

}
