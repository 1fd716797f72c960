package org.yichuang.statistics;

import org.yichuang.kernel.Actor;
import org.yichuang.statistics.model.Quota;

/** 统计事件 — what happened to quotas and figures. */
public sealed interface StatisticsEvent {

	/** Who did it. */
	Actor actor();

	/** A quota was set for the first time. */
	record QuotaAdded(Actor actor, Quota quota) implements StatisticsEvent {
	}

	/** A quota was changed, or a later one took its place. */
	record QuotaChanged(Actor actor, Quota before, Quota after) implements StatisticsEvent {
	}

	/** A figure was opened to anybody, or closed again. */
	record FigurePublicityChanged(Actor actor, String figure, boolean open) implements StatisticsEvent {
	}

}
