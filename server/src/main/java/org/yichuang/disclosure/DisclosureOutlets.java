package org.yichuang.disclosure;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.disclosure.DisclosureEvent.ClassPut;
import org.yichuang.disclosure.DisclosureEvent.SectionChanged;
import org.yichuang.outlet.AuditEntry;

/**
 * Turns this room's events into audit entries, measurements and search entries, in their
 * transaction.
 */
@Component
class DisclosureOutlets {

	private final ApplicationEventPublisher outlets;

	DisclosureOutlets(ApplicationEventPublisher outlets) {
		this.outlets = outlets;
	}

	@EventListener
	void on(DisclosureEvent event) {
		switch (event) {
			case SectionChanged changed -> audit(changed);
			case ClassPut put -> this.outlets.publishEvent(AuditEntry.of(put.actor(), "disclosure.put-class",
					"disclosure-section", put.section().id(), put.label(), put.place()));
		}
	}

	private void audit(SectionChanged changed) {
		this.outlets.publishEvent(AuditEntry.of(changed.actor(), action(changed), "disclosure-section",
				changed.section().id(), changed.section().name(), changed.place()));
	}

	private static String action(SectionChanged changed) {
		var before = changed.before();
		if (before == null) {
			return "disclosure.open-section";
		}
		if (before.open() != changed.section().open()) {
			return changed.section().open() ? "disclosure.reopen-section" : "disclosure.close-section";
		}
		return "disclosure.change-section";
	}

}
