package org.yichuang.sitegroup.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.SitegroupEvent.ChannelDutyChanged;

/**
 * Changes who owes what in a channel: body, person, interval, reviews, duty, pushed
 * articles.
 */
@Component
public class ChangeChannelDuty {

	private final ChannelWork work;

	private final OwedCheck owedCheck;

	ChangeChannelDuty(ChannelWork work, OwedCheck owedCheck) {
		this.work = work;
		this.owedCheck = owedCheck;
	}

	/**
	 * Changes what is owed.
	 * @throws Invalid if a field does not hold
	 */
	@Transactional
	public Channel change(Actor actor, ChannelTarget target, Channel.Owed owed) {
		var channel = this.work.take(actor, target);
		Invalid.unlessEmpty(this.owedCheck.faults(owed));
		var changed = channel.owing(owed);
		return this.work.put(actor, changed, new ChannelDutyChanged(changed, channel));
	}

}
