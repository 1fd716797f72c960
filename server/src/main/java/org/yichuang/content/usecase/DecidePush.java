package org.yichuang.content.usecase;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.PlacementId;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.PlacementState;
import org.yichuang.content.store.EditionStore;
import org.yichuang.content.store.PlacementStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;

/**
 * Takes or declines what was pushed to a channel; only those who own the channel decide.
 */
@Component
public class DecidePush {

	private final Dossiers dossiers;

	private final PlacementStore placements;

	private final EditionStore editions;

	private final Channels channels;

	private final GoLive goLive;

	private final TimeLine timeLine;

	DecidePush(Dossiers dossiers, PlacementStore placements, EditionStore editions, Channels channels, GoLive goLive,
			TimeLine timeLine) {
		this.dossiers = dossiers;
		this.placements = placements;
		this.editions = editions;
		this.channels = channels;
		this.goLive = goLive;
		this.timeLine = timeLine;
	}

	/** Returns why {@code actor} may not decide now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Placement placement, Channel target) {
		return new Grounds().unlessMay(actor, ContentPermission.ACCEPT_PUSH, target.place())
			.when(placement.state() != PlacementState.PROPOSED, ContentProblems.PUSH_DECIDED)
			.when(!target.open(), ContentProblems.CHANNEL_CLOSED, target.name())
			.list();
	}

	/**
	 * Takes it: it goes live now if the article is, else together with it.
	 * @return the change if it went live now, else null
	 * @throws Refused if {@link #refusals} is not empty
	 */
	@Transactional
	public @Nullable UUID accept(Actor actor, PlacementId id) {
		var dossier = decide(actor, id, PlacementState.ACCEPTED, ContentAct.ACCEPT_PUSH, "");
		if (dossier.article().live() == null) {
			return null;
		}
		return this.editions.liveOf(dossier.article().id()).map((live) -> this.goLive.show(dossier, live)).orElse(null);
	}

	/**
	 * Declines it.
	 * @param reason why, for those who pushed it
	 * @throws Refused if {@link #refusals} is not empty or there is no reason
	 */
	@Transactional
	public void decline(Actor actor, PlacementId id, String reason) {
		Refused.unlessEmpty(new Grounds().when(reason.isBlank(), ContentProblems.REASON_REQUIRED).list());
		decide(actor, id, PlacementState.DECLINED, ContentAct.DECLINE_PUSH, reason.strip());
	}

	private Dossier decide(Actor actor, PlacementId id, PlacementState next, ContentAct act, String note) {
		var article = this.placements.get(id).article();
		var dossier = this.dossiers.take(Actor.SYSTEM, article);
		// read again under the article's lock: two people may decide at once
		var placement = this.placements.get(id);
		var channel = this.channels.get(placement.channel());
		if (!actor.may(ContentPermission.ACCEPT_PUSH, channel.place())) {
			throw NotFound.of(id);
		}
		Refused.unlessEmpty(refusals(actor, placement, channel));
		this.placements.put(placement.in(next));
		this.placements.decide(id, actor.account(), note);
		var where = channel.name() + " " + channel.path();
		this.timeLine.note(actor, dossier, act, note.isEmpty() ? where : where + "：" + note);
		return dossier;
	}

}
