package org.yichuang.content.usecase;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yichuang.content.ContentEvent;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.TrailEntry;
import org.yichuang.content.store.TrailStore;
import org.yichuang.kernel.Actor;

/** 时间线 — writes down what was done with an article, and announces it. */
@Component
class TimeLine {

	private final TrailStore trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TimeLine(TrailStore trail, ApplicationEventPublisher events, Clock clock) {
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/** Writes a line at the article and one for the audit trail. */
	void note(Actor actor, Dossier dossier, ContentAct act, String note) {
		this.trail.add(actor, dossier.article().id(),
				new TrailEntry(act, dossier.edition().id(), actor.name(), note, this.clock.instant()));
		this.events.publishEvent(new ContentEvent.ArticleHandled(actor, dossier.subject(), act.action(), note));
	}

	/** Announces a fact that other rooms and people wait for. */
	void announce(ContentEvent event) {
		this.events.publishEvent(event);
	}

}
