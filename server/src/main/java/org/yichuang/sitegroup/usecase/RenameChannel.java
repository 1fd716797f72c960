package org.yichuang.sitegroup.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.SitegroupEvent.ChannelRenamed;

/** Gives a channel another name, type, description or keywords; its address stays. */
@Component
public class RenameChannel {

	private final ChannelWork work;

	RenameChannel(ChannelWork work) {
		this.work = work;
	}

	/**
	 * Renames the channel.
	 * @throws Invalid if a text does not hold or a sibling has the name
	 */
	@Transactional
	public Channel rename(Actor actor, ChannelTarget target, ChannelWords words) {
		var channel = this.work.take(actor, target);
		Invalid.unlessEmpty(words.faults());
		var renamed = channel.described(words.name().strip(), words.type().strip(), words.description().strip(),
				words.keywords().strip());
		this.work.checkPlace(renamed);
		return this.work.put(actor, renamed, new ChannelRenamed(renamed, channel.name()));
	}

}
