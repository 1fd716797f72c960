package org.yichuang.calendar;

import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Place;
import org.yichuang.outlet.AuditEntry;

import tools.jackson.databind.json.JsonMapper;

/** Hands this room's events on to the trail. */
@Component
class CalendarOutlets {

	private final ApplicationEventPublisher events;

	private final JsonMapper json;

	CalendarOutlets(ApplicationEventPublisher events, JsonMapper json) {
		this.events = events;
		this.json = json;
	}

	@EventListener
	void on(CalendarEvent event) {
		this.events.publishEvent(switch (event) {
			case CalendarEvent.NoticeLoaded it -> new AuditEntry(it.actor(), "calendar.load-notice", "holiday-notice",
					String.valueOf(it.year()), it.year() + " 年放假安排", Place.WHOLE_GROUP, null,
					this.json.writeValueAsString(Map.of("days", it.days(), "papers", it.papers())));
		});
	}

}
