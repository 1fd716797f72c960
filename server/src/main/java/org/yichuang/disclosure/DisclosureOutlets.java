package org.yichuang.disclosure;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.disclosure.DisclosureEvent.ClassPut;
import org.yichuang.disclosure.DisclosureEvent.SectionChanged;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.outlet.Measurement;

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
			case DisclosureEvent.WindowChanged window ->
				section(window.actor(), window.action(), window.section(), window.channel(), window.place());
			case DisclosureEvent.EntryBegun begun ->
				entry(begun.actor(), "disclosure.begin-entry", begun.entry(), begun.title(), begun.place());
			case DisclosureEvent.EntryChanged it ->
				entry(it.actor(), "disclosure.change-entry", it.entry(), it.title(), it.place());
			case DisclosureEvent.EntryPublished published -> published(published);
			case ClassPut put -> section(put.actor(), "disclosure.put-class", put.section(), put.label(), put.place());
		}
	}

	private void section(Actor actor, String action, Section section, String name, Place place) {
		this.outlets.publishEvent(AuditEntry.of(actor, action, "disclosure-section", section.id(), name, place));
	}

	private void entry(Actor actor, String action, EntryId entry, String title, Place place) {
		this.outlets.publishEvent(AuditEntry.of(actor, action, "disclosure-entry", entry, title, place));
	}

	/** Who published it stands with its article; here it counts, the first time. */
	private void published(DisclosureEvent.EntryPublished published) {
		if (published.isFirst()) {
			measure("disclosure.published", published);
			if (Boolean.TRUE.equals(published.entry().course().inTime())) {
				measure("disclosure.published-in-time", published);
			}
		}
	}

	private void measure(String kind, DisclosureEvent.EntryPublished published) {
		var entry = published.entry();
		this.outlets.publishEvent(new Measurement(kind, entry.home().body(), entry.home().site(), entry.id().toString(),
				published.at(), 1));
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
