package org.yichuang.participation.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationEvent;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.participation.store.ActivityPaperStore;

/** Moves an activity through its life, as the table of {@link ActivityAct} says. */
@Component
public class MoveActivity {

	private final ActivityDossiers dossiers;

	private final ActivityStore activities;

	private final ActivityPaperStore papers;

	private final ActivityReadiness readiness;

	private final ResultReadiness completeness;

	private final PrepareActivityForms forms;

	private final ShowActivityPages pages;

	private final ActivityTimeLine timeLine;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MoveActivity(ActivityDossiers dossiers, ActivityStore activities, ActivityPaperStore papers,
			ActivityReadiness readiness, ResultReadiness completeness, PrepareActivityForms forms,
			ShowActivityPages pages, ActivityTimeLine timeLine, ApplicationEventPublisher events, Clock clock) {
		this.dossiers = dossiers;
		this.activities = activities;
		this.papers = papers;
		this.readiness = readiness;
		this.completeness = completeness;
		this.forms = forms;
		this.pages = pages;
		this.timeLine = timeLine;
		this.events = events;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not do it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier, ActivityAct act) {
		var activity = dossier.activity();
		var grounds = new Grounds().unlessMay(actor, act.power(), dossier.place());
		if (!act.fits(activity)) {
			return grounds.when(true, ParticipationProblems.STATE_DOES_NOT_ALLOW).list();
		}
		return switch (act) {
			case SUBMIT -> grounds.all(this.readiness.missing(activity)).list();
			case APPROVE -> grounds.when(isWriter(actor, activity), ParticipationProblems.OWN_WORK)
				.all(this.readiness.missing(activity))
				.list();
			case CONCLUDE -> grounds.all(this.completeness.missing(actor, activity)).list();
			case CLOSE ->
				actor.isSystem() ? grounds.list() : grounds.all(this.readiness.againstEndingNow(activity)).list();
			case RETURN, OPEN, CANCEL -> grounds.list();
		};
	}

	/**
	 * Moves it.
	 * @throws Refused if {@link #refusals} is not empty, a needed reason is missing, or
	 * somebody wrote meanwhile
	 */
	@Transactional
	public void move(Actor actor, ActivityId id, Step step) {
		var dossier = this.dossiers.take(actor, id);
		if (step.version() >= 0 && step.version() != dossier.activity().version()) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		Refused.unlessEmpty(refusals(actor, dossier, step.act()));
		var note = ActivityFields.line(step.note());
		if (step.act().noteNeeded() && note.isEmpty() && !actor.isSystem()) {
			throw Refused.because(ParticipationProblems.REASON_REQUIRED);
		}
		var moved = dossier.with(moved(dossier.activity(), step.act(), note));
		this.activities.put(moved.activity());
		this.timeLine.note(actor, moved, step.act().action(), note);
		follow(moved, step.act(), note);
	}

	private Activity moved(Activity activity, ActivityAct act, String note) {
		var now = this.clock.instant();
		var life = activity.life();
		return switch (act) {
			case SUBMIT -> this.forms.prepared(activity).in(act.to(), activity.window(), life.moved(now, ""));
			case RETURN -> activity.in(act.to(), activity.window(), life.moved(now, note));
			case APPROVE -> activity.in(act.to(), activity.window().notBefore(now),
					life.moved(now, "").announced(this.activities.nextSlot(activity.site(), activity.kind()), now));
			case OPEN -> activity.in(act.to(), activity.window().from(earlier(activity.window().opensAt(), now)),
					life.moved(now, ""));
			case CLOSE -> activity.in(act.to(), activity.window().until(earlier(activity.window().closesAt(), now)),
					life.moved(now, note));
			case CONCLUDE -> activity.in(act.to(), activity.window(), life.moved(now, life.endNote()).concluded(now));
			case CANCEL -> activity.in(act.to(), activity.window(), life.moved(now, note));
		};
	}

	private static Instant earlier(@org.jspecify.annotations.Nullable Instant planned, Instant now) {
		return (planned != null && planned.isBefore(now)) ? planned : now;
	}

	private void follow(Dossier dossier, ActivityAct act, String note) {
		var subject = dossier.subject();
		var writers = new ArrayList<AccountId>(dossier.activity().life().writers());
		switch (act) {
			case SUBMIT -> this.events.publishEvent(new ParticipationEvent.ActivityWaits(subject, writers));
			case RETURN -> this.events.publishEvent(new ParticipationEvent.ActivityReturned(subject, writers, note));
			case OPEN -> this.events
				.publishEvent(new ParticipationEvent.ActivityOpened(subject, dossier.activity().life().changedAt()));
			case CLOSE -> this.events.publishEvent(new ParticipationEvent.ActivityClosed(subject, writers));
			case CONCLUDE -> conclude(dossier);
			case APPROVE, CANCEL -> {
				// readers see it on the pages
			}
		}
		if (dossier.activity().state().isPublic()) {
			this.pages.show(dossier, act.name().toLowerCase(java.util.Locale.ROOT));
		}
	}

	private void conclude(Dossier dossier) {
		var now = dossier.activity().life().changedAt();
		this.papers.of(List.of(dossier.activity().id()))
			.stream()
			.filter((paper) -> paper.kind().goesWithResult())
			.forEach((paper) -> this.papers.put(paper.published(now, "")));
		this.events.publishEvent(new ParticipationEvent.ResultPublished(dossier.subject(), now));
	}

	private static boolean isWriter(Actor actor, Activity activity) {
		return !actor.isSystem() && activity.life().writers().contains(actor.person());
	}

	/**
	 * Opens or closes what is due by the clock; nothing happens if it is not due any
	 * more.
	 */
	@Transactional
	public void moveIfDue(ActivityId id, ActivityAct act) {
		var activity = this.activities.lock(id);
		var due = (act == ActivityAct.OPEN) ? activity.window().opensAt() : activity.window().closesAt();
		if (act.fits(activity) && due != null && !due.isAfter(this.clock.instant())) {
			move(Actor.SYSTEM, id, new Step(act, "", activity.version()));
		}
	}

	/**
	 * What to do.
	 *
	 * @param act which act
	 * @param note why
	 * @param version the row version that was read; negative for whichever it is
	 */
	public record Step(ActivityAct act, String note, long version) {
	}

}
