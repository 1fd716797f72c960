package org.yichuang.statistics;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.organisation.Bodies;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.statistics.model.Quota;

import tools.jackson.databind.json.JsonMapper;

/** Hands this room's events on to the trail. */
@Component
class StatisticsOutlets {

	private final ApplicationEventPublisher events;

	private final Bodies bodies;

	private final MessageSource messages;

	private final JsonMapper json;

	StatisticsOutlets(ApplicationEventPublisher events, Bodies bodies, MessageSource messages, JsonMapper json) {
		this.events = events;
		this.bodies = bodies;
		this.messages = messages;
		this.json = json;
	}

	@EventListener
	void on(StatisticsEvent event) {
		this.events.publishEvent(switch (event) {
			case StatisticsEvent.QuotaAdded it -> ofQuota(it.actor(), "statistics.add-quota", null, it.quota());
			case StatisticsEvent.QuotaChanged it ->
				ofQuota(it.actor(), "statistics.change-quota", it.before(), it.after());
			case StatisticsEvent.FigurePublicityChanged it -> ofFigure(it);
		});
	}

	private AuditEntry ofQuota(Actor actor, String action, @Nullable Quota before, Quota after) {
		var under = after.held().under();
		return new AuditEntry(actor, action, "quota", after.id().toString(), after.name(),
				(under != null) ? this.bodies.get(under).place() : Place.WHOLE_GROUP,
				(before != null) ? text(before) : null, text(after));
	}

	private AuditEntry ofFigure(StatisticsEvent.FigurePublicityChanged it) {
		var name = this.messages.getMessage("statistics.figure." + it.figure(), null, it.figure(), Locale.CHINESE);
		return new AuditEntry(it.actor(), it.open() ? "statistics.open-figure" : "statistics.close-figure", "figure",
				it.figure(), Objects.requireNonNull(name), Place.WHOLE_GROUP, null, null);
	}

	private String text(Quota quota) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("name", quota.name());
		fields.put("rule", quota.rule());
		fields.put("held", quota.held());
		fields.put("source", quota.source());
		fields.put("active", quota.active());
		fields.put("holdsFrom", quota.holdsFrom());
		return this.json.writeValueAsString(fields);
	}

}
