package org.yichuang.participation.usecase;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.participation.ParticipationEvent.ActivityHandled;
import org.yichuang.participation.model.TrailEntry;
import org.yichuang.participation.store.ActivityTrailStore;

/** Notes what was done, at the activity and in the audit trail. */
@Component
class ActivityTimeLine {

	private final ActivityTrailStore trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ActivityTimeLine(ActivityTrailStore trail, ApplicationEventPublisher events, Clock clock) {
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * @param action as the audit trail names it, such as {@code participation.approve}
	 */
	@Transactional
	void note(Actor actor, Dossier dossier, String action, String note) {
		this.trail.add(dossier.activity().id(), new TrailEntry(action, actor.name(), note, this.clock.instant()));
		this.events.publishEvent(new ActivityHandled(actor, dossier.subject(), action, note));
	}

}
