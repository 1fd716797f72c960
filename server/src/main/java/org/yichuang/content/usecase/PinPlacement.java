package org.yichuang.content.usecase;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.PlacementId;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.PlacementState;
import org.yichuang.content.store.PlacementStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;

/** Lets a channel show an article on top, or no longer. */
@Component
public class PinPlacement {

	private final Dossiers dossiers;

	private final PlacementStore placements;

	private final Channels channels;

	private final LivePages livePages;

	private final TimeLine timeLine;

	PinPlacement(Dossiers dossiers, PlacementStore placements, Channels channels, LivePages livePages,
			TimeLine timeLine) {
		this.dossiers = dossiers;
		this.placements = placements;
		this.channels = channels;
		this.livePages = livePages;
		this.timeLine = timeLine;
	}

	/** Returns why {@code actor} may not pin it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Placement placement, Channel channel) {
		return new Grounds().unlessMay(actor, ContentPermission.PUBLISH, channel.place())
			.when(placement.state() != PlacementState.LIVE, ContentProblems.NOT_LIVE)
			.list();
	}

	/**
	 * Pins or unpins it.
	 * @return the change, to ask publishing after it
	 * @throws Refused if {@link #refusals} is not empty
	 */
	@Transactional
	public UUID pin(Actor actor, PlacementId id, boolean pinned) {
		var dossier = this.dossiers.take(Actor.SYSTEM, this.placements.get(id).article());
		var placement = this.placements.get(id);
		var channel = this.channels.get(placement.channel());
		if (!actor.may(ContentPermission.READ, channel.place())) {
			throw NotFound.of(id);
		}
		Refused.unlessEmpty(refusals(actor, placement, channel));
		var changed = new Placement(id, placement.article(), placement.site(), placement.channel(), placement.mode(),
				placement.state(), placement.slot(), placement.siteSlot(), pinned, placement.liveAt(),
				placement.pushedBy(), placement.version());
		this.placements.put(changed);
		this.timeLine.note(actor, dossier, pinned ? ContentAct.PIN : ContentAct.UNPIN, channel.name());
		return this.livePages.touch("content.pin", List.of(changed));
	}

}
