package org.yichuang.content.usecase;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.model.PlacementState;
import org.yichuang.content.store.ArticleStore;
import org.yichuang.content.store.EditionStore;
import org.yichuang.content.store.PlacementStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;

/**
 * Gives an article another home channel on its site; a live one gets its place there at
 * once.
 */
@Component
public class MoveArticle {

	private final Dossiers dossiers;

	private final ArticleStore articles;

	private final EditionStore editions;

	private final PlacementStore placements;

	private final Channels channels;

	private final LivePages livePages;

	private final GoLive goLive;

	private final TimeLine timeLine;

	MoveArticle(Dossiers dossiers, ArticleStore articles, EditionStore editions, PlacementStore placements,
			Channels channels, LivePages livePages, GoLive goLive, TimeLine timeLine) {
		this.dossiers = dossiers;
		this.articles = articles;
		this.editions = editions;
		this.placements = placements;
		this.channels = channels;
		this.livePages = livePages;
		this.goLive = goLive;
		this.timeLine = timeLine;
	}

	/** Returns why {@code actor} may not move it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var power = (dossier.article().live() != null) ? ContentPermission.PUBLISH : ContentPermission.WRITE;
		return new Grounds().unlessMay(actor, power, dossier.place()).common(dossier).list();
	}

	/** Returns why it may not go to a channel; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier, Channel target) {
		var power = (dossier.article().live() != null) ? ContentPermission.PUBLISH : ContentPermission.WRITE;
		var there = this.placements.of(dossier.article().id())
			.stream()
			.anyMatch((placement) -> placement.channel().equals(target.id()));
		return new Grounds().unlessMay(actor, power, target.place())
			.when(!target.open(), ContentProblems.CHANNEL_CLOSED, target.name())
			.when(!target.site().equals(dossier.article().site()), ContentProblems.ONLY_WITHIN_SITE)
			.when(there, ContentProblems.ALREADY_PLACED, target.name())
			.list();
	}

	/**
	 * Moves it. Its place in the old channel stays empty.
	 * @return the change if it is live, else null
	 * @throws Refused if any {@code refusals} is not empty
	 */
	@Transactional
	public @Nullable UUID move(Actor actor, ArticleId id, ChannelId to) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var target = this.channels.get(to);
		Refused.unlessEmpty(refusals(actor, dossier, target));
		var own = this.placements.of(id)
			.stream()
			.filter((placement) -> placement.mode() == PlacementMode.OWN)
			.findFirst()
			.orElseThrow();
		if (own.state() == PlacementState.LIVE) {
			this.livePages.touch("content.move", List.of(own));
		}
		this.placements.put(elsewhere(own, target));
		this.articles.move(dossier.article(), target.site(), target.id());
		var moved = new Dossier(this.articles.get(id), dossier.edition(), target);
		this.timeLine.note(actor, moved, ContentAct.MOVE, dossier.channel().name() + " → " + target.name());
		return this.editions.liveOf(id).map((live) -> this.goLive.show(moved, live)).orElse(null);
	}

	private static Placement elsewhere(Placement own, Channel target) {
		var state = (own.state() == PlacementState.LIVE) ? PlacementState.DOWN : own.state();
		return new Placement(own.id(), own.article(), own.site(), target.id(), own.mode(), state, null, own.siteSlot(),
				false, own.liveAt(), own.pushedBy(), own.version());
	}

}
