package org.yichuang.content.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ArticleId;
import org.yichuang.content.ContentPermission;
import org.yichuang.content.ContentProblems;
import org.yichuang.content.model.ContentAct;
import org.yichuang.content.model.Edition;
import org.yichuang.content.model.Timing;
import org.yichuang.content.store.EditionStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/** Says until when a live article may be read, or that there is no end. */
@Component
public class LimitEdition {

	private final Dossiers dossiers;

	private final EditionStore editions;

	private final TimeLine timeLine;

	private final Clock clock;

	LimitEdition(Dossiers dossiers, EditionStore editions, TimeLine timeLine, Clock clock) {
		this.dossiers = dossiers;
		this.editions = editions;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not set an end now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		return new Grounds().unlessMay(actor, ContentPermission.PUBLISH, dossier.place())
			.common(dossier)
			.when(dossier.article().live() == null, ContentProblems.NOT_LIVE)
			.list();
	}

	/**
	 * Sets or removes the end.
	 * @param at when it shall go; null for never
	 * @throws Refused if {@link #refusals} is not empty
	 * @throws Invalid if the time lies in the past
	 */
	@Transactional
	public void limit(Actor actor, ArticleId id, @Nullable Instant at) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		if (at != null && !at.isAfter(this.clock.instant())) {
			throw Invalid.field("expireAt", ContentProblems.TIME_IN_PAST);
		}
		this.editions.liveOf(id).ifPresent((live) -> this.editions.put(until(live, at)));
		this.timeLine.note(actor, dossier, ContentAct.LIMIT, (at != null) ? at.toString() : "");
	}

	private static Edition until(Edition live, @Nullable Instant at) {
		return live.saying(live.text(), new Timing(live.timing().publishAt(), at), live.correctionNote());
	}

}
