package org.yichuang.content.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.Timing;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/** Lets an approved edition go live at a time of its own, or takes that back. */
@Component
public class ScheduleEdition {

	private final Dossiers dossiers;

	private final RoomGrounds rooms;

	private final Moves moves;

	private final TimeLine timeLine;

	private final Clock clock;

	ScheduleEdition(Dossiers dossiers, RoomGrounds rooms, Moves moves, TimeLine timeLine, Clock clock) {
		this.dossiers = dossiers;
		this.rooms = rooms;
		this.moves = moves;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not schedule it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		return new Grounds().unlessMay(actor, ContentPermission.PUBLISH, dossier.place())
			.common(dossier)
			.when(!dossier.edition().state().isApproved(), ContentProblems.EDITION_NOT_APPROVED)
			.list();
	}

	/**
	 * Schedules it.
	 * @param at when it shall go live
	 * @throws Refused if {@link #refusals} is not empty, or another room is against it
	 * @throws Invalid if the time lies in the past or after the end
	 */
	@Transactional
	public Dossier schedule(Actor actor, ArticleId id, long version, Instant at) {
		var dossier = this.dossiers.take(actor, id, version);
		Refused.unlessEmpty(refusals(actor, dossier));
		Refused.unlessEmpty(this.rooms.refusals(dossier));
		var timing = new Timing(at, dossier.edition().timing().expireAt());
		if (!at.isAfter(this.clock.instant())) {
			throw Invalid.field("publishAt", ContentProblems.TIME_IN_PAST);
		}
		if (!timing.isInOrder()) {
			throw Invalid.field("publishAt", ContentProblems.EXPIRES_BEFORE_PUBLISHING);
		}
		var edition = dossier.edition();
		var timed = edition.saying(edition.text(), timing, edition.correctionNote()).in(EditionState.SCHEDULED);
		var scheduled = this.moves.put(dossier, timed);
		this.timeLine.note(actor, scheduled, ContentAct.SCHEDULE, at.toString());
		return scheduled;
	}

	/**
	 * Takes the schedule back: it waits for somebody to publish it.
	 * @throws Refused if it is not scheduled or the actor may not
	 */
	@Transactional
	public Dossier unschedule(Actor actor, ArticleId id, long version) {
		var dossier = this.dossiers.take(actor, id, version);
		Refused.unlessEmpty(refusals(actor, dossier));
		var waiting = this.moves.to(dossier, EditionState.APPROVED);
		this.timeLine.note(actor, waiting, ContentAct.UNSCHEDULE, "");
		return waiting;
	}

}
