package org.yichuang.content.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.yichuang.catalogue.IndexNumbers;
import org.yichuang.content.ContentEvent;
import org.yichuang.content.ContentEvent.LivePlace;
import org.yichuang.content.ContentEvent.LiveText;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.Placement;
import org.yichuang.content.model.PlacementState;
import org.yichuang.content.model.PlainText;
import org.yichuang.content.store.EditionStore;
import org.yichuang.content.store.KindStore;
import org.yichuang.content.store.PlacementStore;
import org.yichuang.kernel.Beijing;
import org.yichuang.organisation.Bodies;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;

/**
 * 上线 — lets readers see an edition, in all its channels with one change, so that it
 * appears everywhere at the same moment.
 */
@Component
class GoLive {

	private final EditionStore editions;

	private final PlacementStore placements;

	private final KindStore kinds;

	private final Moves moves;

	private final LivePages livePages;

	private final Channels channels;

	private final Bodies bodies;

	private final IndexNumbers indexNumbers;

	private final RoomGrounds rooms;

	private final TimeLine timeLine;

	private final Clock clock;

	GoLive(EditionStore editions, PlacementStore placements, KindStore kinds, Moves moves, LivePages livePages,
			Channels channels, Bodies bodies, IndexNumbers indexNumbers, RoomGrounds rooms, TimeLine timeLine,
			Clock clock) {
		this.editions = editions;
		this.placements = placements;
		this.kinds = kinds;
		this.moves = moves;
		this.livePages = livePages;
		this.channels = channels;
		this.bodies = bodies;
		this.indexNumbers = indexNumbers;
		this.rooms = rooms;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/**
	 * Publishes the edition in hand, replacing the one that is live.
	 * @param edition the edition in hand, perhaps marked as forced
	 * @return the change, to ask publishing after it
	 */
	UUID publish(Dossier dossier, Edition edition) {
		var now = this.clock.instant();
		this.editions.liveOf(dossier.article().id())
			.ifPresent((old) -> this.editions.put(old.in(EditionState.SUPERSEDED).at(old.life().changed(now))));
		var text = numbered(dossier, edition.text());
		var live = this.editions.put(edition.in(EditionState.PUBLISHED)
			.saying(text, edition.timing(), edition.correctionNote())
			.at(edition.life().published(now)));
		return show(this.moves.follow(dossier, live, live.id()), live);
	}

	/**
	 * Shows the live edition in every channel that takes it, also in those that took it
	 * only now.
	 * @return the change, to ask publishing after it
	 */
	UUID show(Dossier dossier, Edition live) {
		var now = this.clock.instant();
		var shown = new ArrayList<Placement>();
		var isFirst = true;
		// always in the same order: two publications never wait for each other
		for (var placement : ordered(dossier)) {
			isFirst = isFirst && placement.liveAt() == null;
			shown.add(live(placement, now));
		}
		var change = this.livePages.show(live, shown);
		this.timeLine.announce(new ContentEvent.ArticlePublished(dossier.with(live).subject(), places(dossier, shown),
				text(live.text()), isFirst));
		return change;
	}

	private List<Placement> ordered(Dossier dossier) {
		return this.placements.of(dossier.article().id())
			.stream()
			.filter((placement) -> placement.state() == PlacementState.LIVE || placement.state().goesLive())
			.sorted(Comparator.comparing((Placement placement) -> placement.channel().value())
				.thenComparing((placement) -> placement.id().value()))
			.toList();
	}

	private Placement live(Placement placement, Instant now) {
		if (placement.state() == PlacementState.LIVE) {
			return placement;
		}
		var slot = placement.slot();
		var siteSlot = placement.siteSlot();
		var live = placement.live((slot != null) ? slot : this.placements.drawSlot(placement.channel(), now),
				(siteSlot != null) ? siteSlot : this.placements.drawSiteSlot(placement.site()), now);
		this.placements.put(live);
		return live;
	}

	/** What another room gives comes first: one number, not two. */
	private EditionText numbered(Dossier dossier, EditionText text) {
		var given = this.rooms.indexNumber(dossier);
		if (given.isPresent()) {
			return text.withIndexNumber(given.get());
		}
		var kind = this.kinds.find(dossier.article().kind());
		if (!text.indexNumber().isEmpty() || kind.isEmpty() || !kind.get().numbered()) {
			return text;
		}
		var body = this.bodies.get(dossier.article().body());
		var madeOn = text.madeOn();
		var date = (madeOn != null) ? madeOn : Beijing.today(this.clock);
		return text.withIndexNumber(this.indexNumbers.next(body.id(), body.code(), text.subject(), date));
	}

	private List<LivePlace> places(Dossier dossier, List<Placement> shown) {
		var known = this.channels.all(shown.stream().map(Placement::channel).toList());
		return shown.stream()
			.filter((placement) -> placement.mode().hasPage())
			.map((placement) -> place(dossier, placement, known.get(placement.channel())))
			.toList();
	}

	private LivePlace place(Dossier dossier, Placement placement, @org.jspecify.annotations.Nullable Channel channel) {
		var path = ((channel != null) ? channel.path() : "/") + dossier.article().fileName();
		var since = placement.liveAt();
		return new LivePlace(placement.id(), placement.site(), placement.channel(), path,
				(since != null) ? since : this.clock.instant());
	}

	static LiveText text(EditionText text) {
		return new LiveText(PlainText.of(text.body()), text.summary(), text.source(),
				text.indexNumber().isEmpty() ? text.issueNumber() : text.indexNumber());
	}

}
