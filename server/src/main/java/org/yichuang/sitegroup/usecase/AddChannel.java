package org.yichuang.sitegroup.usecase;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channel.Owed;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.model.ChannelPath;

/** Adds a channel to a site, last among its siblings. */
@Component
public class AddChannel {

	private final ChannelWork work;

	private final OwedCheck owedCheck;

	AddChannel(ChannelWork work, OwedCheck owedCheck) {
		this.work = work;
		this.owedCheck = owedCheck;
	}

	/**
	 * Adds the channel.
	 * @throws Invalid if a field does not hold, or address or name are taken
	 */
	@Transactional
	public Channel add(Actor actor, NewChannel wanted) {
		var site = this.work.site(actor, wanted.site());
		var faults = wanted.words().faults();
		faults.addAll(this.owedCheck.faults(wanted.owed()));
		Invalid.unlessEmpty(faults);
		var channel = channel(site, wanted);
		this.work.checkPlace(channel);
		this.work.add(actor, channel);
		return channel;
	}

	private Channel channel(Site site, NewChannel wanted) {
		var all = this.work.of(site.id());
		var path = ChannelPath.below(parentPath(all, wanted.parent()), ChannelPath.segment(wanted.slug()));
		long beside = all.stream().filter((other) -> Objects.equals(other.parent(), wanted.parent())).count();
		var words = wanted.words();
		var owed = wanted.owed();
		return new Channel(ChannelId.next(), site.id(), wanted.parent(), words.name().strip(), path,
				words.type().strip(), words.description().strip(), words.keywords().strip(), owed.reviewLevels(),
				owed.updateDays(), owed.duty().strip(), owed.responsibleBody(), owed.person(), owed.pushAcceptance(),
				(int) beside, true, site.bodyPath(), 0);
	}

	private static String parentPath(List<Channel> all, @Nullable ChannelId parent) {
		if (parent == null) {
			return "/";
		}
		var above = all.stream()
			.filter((channel) -> channel.id().equals(parent))
			.findFirst()
			.orElseThrow(() -> Invalid.field("parent", SitegroupProblems.PARENT_OF_ANOTHER_SITE));
		if (!above.open()) {
			throw Invalid.field("parent", SitegroupProblems.PARENT_IS_CLOSED);
		}
		return above.path();
	}

	/**
	 * 新栏目.
	 *
	 * @param site its site
	 * @param parent the channel above, null at the top
	 * @param slug its segment of the address: English words or abbreviations
	 * @param words what is said about it
	 * @param owed who owes what there
	 */
	public record NewChannel(SiteId site, @Nullable ChannelId parent, String slug, ChannelWords words, Owed owed) {
	}

}
