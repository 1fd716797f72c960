package org.yichuang.sitegroup.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.model.ChannelPath;
import org.yichuang.sitegroup.usecase.ChannelWork.Moved;

/**
 * Moves a channel with all below it to another place of its site's tree, or gives it
 * another address. The former addresses keep leading to the new ones.
 */
@Component
public class MoveChannel {

	private final ChannelWork work;

	MoveChannel(ChannelWork work) {
		this.work = work;
	}

	/**
	 * Moves the channel to the end of its new siblings.
	 * @param parent the channel that will be above, null for the top
	 * @param slug its segment of the address from now on
	 * @throws Invalid if the place or the address does not fit
	 */
	@Transactional
	public Channel move(Actor actor, ChannelTarget target, @Nullable ChannelId parent, String slug) {
		var channel = this.work.take(actor, target);
		var all = this.work.of(channel.site());
		var path = ChannelPath.below(parentPath(channel, all, parent), ChannelPath.segment(slug));
		long beside = all.stream()
			.filter((other) -> Objects.equals(other.parent(), parent) && !other.id().equals(channel.id()))
			.count();
		var moved = channel.movedTo(parent, path, (int) beside);
		this.work.checkPlace(moved);
		this.work.putMoved(actor, withChildren(channel, moved, all));
		return this.work.get(channel.id());
	}

	private static String parentPath(Channel channel, List<Channel> all, @Nullable ChannelId parent) {
		if (parent == null) {
			return "/";
		}
		var above = all.stream()
			.filter((other) -> other.id().equals(parent))
			.findFirst()
			.orElseThrow(() -> Invalid.field("parent", SitegroupProblems.PARENT_OF_ANOTHER_SITE));
		if (above.path().startsWith(channel.path())) {
			throw Refused.because(SitegroupProblems.CHANNEL_BELOW_ITSELF);
		}
		if (!above.open()) {
			throw Invalid.field("parent", SitegroupProblems.PARENT_IS_CLOSED);
		}
		return above.path();
	}

	private static List<Moved> withChildren(Channel channel, Channel moved, List<Channel> all) {
		var moves = new ArrayList<>(List.of(new Moved(channel, moved)));
		for (var below : all) {
			if (below.path().startsWith(channel.path()) && !below.id().equals(channel.id())) {
				var path = moved.path() + below.path().substring(channel.path().length());
				ChannelPath.fault(path).ifPresent((fault) -> {
					throw new Invalid(List.of(new Invalid.FieldFault("parent", fault)));
				});
				moves.add(new Moved(below, below.movedTo(below.parent(), path, below.position())));
			}
		}
		return moves;
	}

}
