package org.yichuang.statistics.usecase;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Place;
import org.yichuang.statistics.StatisticsEvent;
import org.yichuang.statistics.StatisticsPermission;
import org.yichuang.statistics.store.FigureTable;

/** Says whether anybody may read a figure. */
@Component
public class OpenFigureToAll {

	private final FigureTable table;

	private final ReadFigures figures;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OpenFigureToAll(FigureTable table, ReadFigures figures, ApplicationEventPublisher events, Clock clock) {
		this.table = table;
		this.figures = figures;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Opens a figure to all, or closes it again; saying what is so already changes
	 * nothing.
	 * @throws org.yichuang.kernel.Invalid if there is no such figure
	 * @throws org.yichuang.kernel.Refused if the actor may not
	 */
	@Transactional
	public void set(Actor actor, String code, boolean open) {
		this.figures.defined(code, Beijing.today(this.clock));
		actor.require(StatisticsPermission.MANAGE, Place.WHOLE_GROUP);
		if (this.table.open().contains(code) != open) {
			this.table.open(code, open);
			this.events.publishEvent(new StatisticsEvent.FigurePublicityChanged(actor, code, open));
		}
	}

}
