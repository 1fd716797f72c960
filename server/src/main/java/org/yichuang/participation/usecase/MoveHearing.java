package org.yichuang.participation.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.HearingDetail.HearingSession;
import org.yichuang.participation.store.ActivityStore;

/**
 * Holds a hearing at another time or place than was announced; readers see why, those who
 * may come are told.
 */
@Component
public class MoveHearing {

	private final ActivityDossiers dossiers;

	private final ActivityStore activities;

	private final HearingSteps steps;

	private final HearingReadiness readiness;

	private final TellRegistrants telling;

	private final ShowActivityPages pages;

	private final ActivityTimeLine timeLine;

	private final Clock clock;

	MoveHearing(ActivityDossiers dossiers, ActivityStore activities, HearingSteps steps, HearingReadiness readiness,
			TellRegistrants telling, ShowActivityPages pages, ActivityTimeLine timeLine, Clock clock) {
		this.dossiers = dossiers;
		this.activities = activities;
		this.steps = steps;
		this.readiness = readiness;
		this.telling = telling;
		this.pages = pages;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not move it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		return new Grounds().unlessMay(actor, ParticipationPermission.REVIEW, dossier.place())
			.when(!this.steps.isAhead(dossier.activity()), ParticipationProblems.STATE_DOES_NOT_ALLOW)
			.list();
	}

	/**
	 * Moves it.
	 * @throws Refused if {@link #refusals} is not empty, or the new time leaves fewer
	 * days than the regulations ask for
	 * @throws Invalid if place or reason is blank, or the time has passed
	 */
	@Transactional
	public void move(Actor actor, ActivityId id, NewSession wanted) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var activity = dossier.activity();
		var hearing = HearingSteps.of(activity);
		var place = ActivityFields.line(wanted.place());
		if (place.isEmpty() || place.length() > HearingFields.LONGEST_LINE) {
			throw Invalid.field("place", KernelProblems.REQUIRED);
		}
		if (!wanted.heldAt().isAfter(this.clock.instant())) {
			throw Invalid.field("heldAt", ParticipationProblems.END_IN_PAST);
		}
		var session = new HearingSession(wanted.heldAt(), place, HearingSteps.reason(wanted.reason()));
		Refused.unlessEmpty(this.readiness.tooSoon(hearing, activity.window(), session));
		var moved = dossier.with(activity.with(hearing.at(session)));
		this.activities.put(moved.activity());
		this.timeLine.note(actor, moved, "participation.move-hearing", session.movedNote());
		this.telling.moved(moved.activity());
		this.pages.show(moved, "move-hearing");
	}

	/**
	 * 新场次.
	 *
	 * @param heldAt when instead
	 * @param place where instead
	 * @param reason why
	 */
	public record NewSession(Instant heldAt, String place, String reason) {
	}

}
