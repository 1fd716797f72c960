package org.yichuang.casework;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yichuang.casework.model.Rule;
import org.yichuang.casework.usecase.CaseSight;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.outlet.MeasurementWithdrawn;

import tools.jackson.databind.json.JsonMapper;

/**
 * Turns this room's events into audit entries, notices and measurements, in their
 * transaction. An act of a kind's own table stands in the trail as {@code <kind>-<act>},
 * such as {@code interaction.letter-accept}. Titles and notes stay with the case, where
 * they are sealed and end with its keeping period; the trail is for ever.
 */
@Component
class CaseworkOutlets {

	private final ApplicationEventPublisher outlets;

	private final CaseNotices notices;

	private final CaseMeasurements measurements;

	private final CaseSight sight;

	private final JsonMapper json;

	CaseworkOutlets(ApplicationEventPublisher outlets, CaseNotices notices, CaseMeasurements measurements,
			CaseSight sight, JsonMapper json) {
		this.outlets = outlets;
		this.notices = notices;
		this.measurements = measurements;
		this.sight = sight;
		this.json = json;
	}

	@EventListener
	void on(CaseEvent event) {
		var matter = event.matter();
		switch (event) {
			case CaseEvent.Opened it -> audit(it.actor(), "casework.open", matter, null);
			case CaseEvent.Acted it -> acted(it);
			case CaseEvent.DueSoon it -> audit(Actor.SYSTEM, "casework.due-soon", it.matter(), null);
			case CaseEvent.Overdue it -> audit(Actor.SYSTEM, "casework.overdue", it.matter(), null);
			case CaseEvent.OpinionOverdue it -> audit(Actor.SYSTEM, "casework.opinion-overdue", it.matter(), null);
			case CaseEvent.FellBack it -> audit(Actor.SYSTEM, "casework.fall-back", it.matter(), null);
			case CaseEvent.Rated it -> rated(it.matter());
		}
		this.notices.of(event).ifPresent(this.outlets::publishEvent);
		this.measurements.of(event).forEach(this.outlets::publishEvent);
	}

	/** Who rates anew takes the earlier grade back: each matter has one. */
	private void rated(Case matter) {
		audit(Actor.SYSTEM, "casework.rate", matter, new Grade(matter.grade()));
		this.outlets.publishEvent(new MeasurementWithdrawn("casework.rated", matter.id().toString(), null));
	}

	@EventListener
	void on(ClockEvent event) {
		switch (event) {
			case ClockEvent.ClocksReckoned it -> {
				this.outlets.publishEvent(new AuditEntry(Actor.SYSTEM, "casework.move-due", "case-clocks", it.because(),
						it.because(), Place.WHOLE_GROUP, null,
						this.json.writeValueAsString(new Moved(it.looked(), it.moved()))));
				this.notices.of(it).forEach(this.outlets::publishEvent);
			}
		}
	}

	@EventListener
	void on(RuleEvent event) {
		switch (event) {
			case RuleEvent.RuleChanged it -> this.outlets.publishEvent(rule(it));
		}
	}

	private void acted(CaseEvent.Acted it) {
		var code = it.act().code();
		var action = CommonAct.of(code).isPresent() ? "casework." + code : it.matter().kind() + "-" + code;
		audit(it.actor(), action, it.matter(), new Passed(it.before().state(), it.matter().state()));
	}

	private void audit(Actor actor, String action, Case matter, @Nullable Object after) {
		this.outlets.publishEvent(new AuditEntry(actor, action, "case", matter.id().toString(), matter.number(),
				this.sight.place(matter), null, (after != null) ? this.json.writeValueAsString(after) : null));
	}

	private AuditEntry rule(RuleEvent.RuleChanged it) {
		var one = Objects.requireNonNull((it.after() != null) ? it.after() : it.before());
		var body = one.body();
		return new AuditEntry(it.actor(), "casework.change-rule", "case-rule", one.id().toString(), one.source(),
				(body != null) ? this.sight.place(body) : Place.WHOLE_GROUP, text(it.before()), text(it.after()));
	}

	private @Nullable String text(@Nullable Rule rule) {
		return (rule != null) ? this.json.writeValueAsString(rule) : null;
	}

	/** What an act changed. */
	record Passed(String from, String to) {
	}

	/** How many clocks were computed, and how many due dates moved. */
	record Moved(int looked, int moved) {
	}

	/** A rating. */
	record Grade(int grade) {
	}

}
