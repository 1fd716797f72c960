package org.yichuang.sitegroup.usecase;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.SitegroupEvent.ChannelReopened;
import org.yichuang.sitegroup.SitegroupProblems;

/** Opens a closed channel again. */
@Component
public class ReopenChannel {

	private final ChannelWork work;

	ReopenChannel(ChannelWork work) {
		this.work = work;
	}

	/** Returns why the channel may not be opened now; empty means go ahead. */
	public List<Refusal> refusals(Channel channel) {
		var refusals = new ArrayList<Refusal>();
		if (channel.open()) {
			refusals.add(Refusal.of(SitegroupProblems.CHANNEL_IS_OPEN));
		}
		var parent = channel.parent();
		if (parent != null && !this.work.get(parent).open()) {
			refusals.add(Refusal.of(SitegroupProblems.PARENT_IS_CLOSED));
		}
		return refusals;
	}

	/**
	 * Opens the channel.
	 * @throws Refused if {@link #refusals} is not empty
	 */
	@Transactional
	public Channel reopen(Actor actor, ChannelTarget target) {
		var channel = this.work.take(actor, target);
		Refused.unlessEmpty(refusals(channel));
		var open = channel.opened(true);
		return this.work.put(actor, open, new ChannelReopened(open));
	}

}
