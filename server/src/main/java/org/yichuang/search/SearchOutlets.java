package org.yichuang.search;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Place;
import org.yichuang.outlet.AuditEntry;

/** 检索出口 — hands this room's facts on to audit. */
@Component
class SearchOutlets {

	private final ApplicationEventPublisher events;

	SearchOutlets(ApplicationEventPublisher events) {
		this.events = events;
	}

	@EventListener
	void on(SearchEvent event) {
		switch (event) {
			case SearchEvent.RebuildAsked asked -> this.events.publishEvent(AuditEntry.of(asked.actor(),
					"search.rebuild", "search-index", "search", asked.entries() + " 条", Place.WHOLE_GROUP));
		}
	}

}
