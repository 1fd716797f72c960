package org.yichuang.content.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentEvent;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.model.PlacementState;
import org.yichuang.content.store.EditionStore;
import org.yichuang.content.store.PlacementStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channel.PushAcceptance;
import org.yichuang.sitegroup.Channels;

/**
 * Pushes an article to further channels, of its own site or others. Where it is taken at
 * once it goes live together with the article, or now if the article is live; elsewhere
 * it waits for those who own the channel.
 */
@Component
public class PushArticle {

	private static final int AT_MOST = 200;

	private final Dossiers dossiers;

	private final PlacementStore placements;

	private final EditionStore editions;

	private final Channels channels;

	private final GoLive goLive;

	private final TimeLine timeLine;

	private final Clock clock;

	PushArticle(Dossiers dossiers, PlacementStore placements, EditionStore editions, Channels channels, GoLive goLive,
			TimeLine timeLine, Clock clock) {
		this.dossiers = dossiers;
		this.placements = placements;
		this.editions = editions;
		this.channels = channels;
		this.goLive = goLive;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not push it anywhere now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		return new Grounds().unlessMay(actor, ContentPermission.PUSH, dossier.place()).common(dossier).list();
	}

	/** Returns why it may not be pushed to a channel; empty means go ahead. */
	public List<Refusal> refusals(Dossier dossier, Channel target) {
		var there = placed(dossier.article().id(), target.id());
		return new Grounds().when(!target.open(), ContentProblems.CHANNEL_CLOSED, target.name())
			.when(target.pushAcceptance() == PushAcceptance.NEVER, ContentProblems.CHANNEL_TAKES_NO_PUSH)
			.when(there.filter((placement) -> placement.state() != PlacementState.DECLINED).isPresent(),
					ContentProblems.ALREADY_PLACED, target.name())
			.list();
	}

	/**
	 * Pushes it.
	 * @param targets to which channels and how, at most 200
	 * @return the change if it went live anywhere now, else null
	 * @throws Refused if any {@code refusals} is not empty; nothing is pushed then
	 */
	@Transactional
	public @Nullable UUID push(Actor actor, ArticleId id, List<Target> targets) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		Refused.unlessEmpty(new Grounds().when(targets.size() > AT_MOST, ContentProblems.TOO_MANY, AT_MOST).list());
		var goesLive = false;
		for (var target : targets) {
			var channel = this.channels.get(target.channel());
			Refused.unlessEmpty(refusals(dossier, channel));
			goesLive |= place(actor, dossier, target, channel) && dossier.article().live() != null;
		}
		var live = goesLive ? this.editions.liveOf(id) : Optional.<org.yichuang.content.model.Edition>empty();
		return live.map((edition) -> this.goLive.show(dossier, edition)).orElse(null);
	}

	private boolean place(Actor actor, Dossier dossier, Target target, Channel channel) {
		var taken = channel.pushAcceptance() == PushAcceptance.AUTOMATIC
				|| actor.may(ContentPermission.ACCEPT_PUSH, channel.place());
		var state = taken ? PlacementState.ACCEPTED : PlacementState.PROPOSED;
		var before = placed(dossier.article().id(), channel.id());
		if (before.isPresent()) {
			this.placements.put(before.get().in(state));
		}
		else {
			this.placements.add(
					Placement.fresh(dossier.article(), target.mode(),
							new Placement.Where(channel.site(), channel.id(), state, actor.account())),
					this.clock.instant());
		}
		this.timeLine.note(actor, dossier, ContentAct.PUSH, channel.name() + " " + channel.path());
		if (!taken) {
			this.timeLine.announce(new ContentEvent.PushProposed(dossier.subject(), channel.place(), channel.name()));
		}
		return taken;
	}

	private Optional<Placement> placed(ArticleId article, ChannelId channel) {
		return this.placements.of(article)
			.stream()
			.filter((placement) -> placement.channel().equals(channel))
			.findFirst();
	}

	/**
	 * 推送目标 — where to and how.
	 *
	 * @param channel which channel
	 * @param mode reference or copy
	 */
	public record Target(ChannelId channel, PlacementMode mode) {

		/** A home is given, not pushed to: {@code OWN} becomes a copy. */
		public Target {
			mode = (mode == PlacementMode.OWN) ? PlacementMode.COPY : mode;
		}

	}

}
