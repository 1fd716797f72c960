package org.yichuang.disclosure.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.disclosure.DisclosureEvent;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.model.SectionWords;
import org.yichuang.disclosure.store.SectionStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.OrganisationEvent.BodyClosed;

/** Writes a section's guide, closes sections and opens them again. */
@Component
public class ChangeSection {

	/** How long the three texts of a guide may be. */
	private static final int LONGEST_TEXT = 5_000;

	private static final int LONGEST_LINE = 200;

	private final ReadSections read;

	private final SectionStore sections;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ChangeSection(ReadSections read, SectionStore sections, ApplicationEventPublisher events, Clock clock) {
		this.read = read;
		this.sections = sections;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Writes the guide.
	 * @throws Invalid if a text is too long
	 * @throws Refused if the actor may not, or somebody changed it meanwhile
	 */
	@Transactional
	public PlacedSection write(Actor actor, SectionId id, long version, SectionWords words) {
		var before = taken(actor, id, version);
		Invalid.unlessEmpty(faults(words));
		return put(actor, before, before.saying(words, this.clock.instant()));
	}

	/**
	 * Closes a section for new entries, or opens it again; what is there stays readable.
	 * @throws Refused if the actor may not, or somebody changed it meanwhile
	 */
	@Transactional
	public PlacedSection open(Actor actor, SectionId id, long version, boolean open) {
		var before = taken(actor, id, version);
		return (before.section().open() == open) ? before : put(actor, before, before.opened(open));
	}

	/** Nothing new is disclosed by a body that is no more. */
	@EventListener
	void on(BodyClosed closed) {
		this.read.ofBody(closed.body())
			.filter((placed) -> placed.section().open())
			.ifPresent((placed) -> put(closed.actor(), placed, placed.opened(false)));
	}

	private PlacedSection taken(Actor actor, SectionId id, long version) {
		var placed = this.read.seen(actor, id);
		actor.require(DisclosurePermission.MANAGE_SECTIONS, placed.place());
		if (placed.version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		return placed;
	}

	private PlacedSection put(Actor actor, PlacedSection before, PlacedSection after) {
		this.sections.put(after);
		this.events
			.publishEvent(new DisclosureEvent.SectionChanged(actor, before.section(), after.section(), after.place()));
		return this.read.get(after.section().id());
	}

	private static List<FieldFault> faults(SectionWords words) {
		var faults = new ArrayList<FieldFault>();
		var office = words.office();
		tooLong(faults, "classification", words.classification(), LONGEST_TEXT);
		tooLong(faults, "arrangement", words.arrangement(), LONGEST_TEXT);
		tooLong(faults, "access", words.access(), LONGEST_TEXT);
		tooLong(faults, "office.name", office.name(), LONGEST_LINE);
		tooLong(faults, "office.address", office.address(), LONGEST_LINE);
		tooLong(faults, "office.hours", office.hours(), LONGEST_LINE);
		tooLong(faults, "office.phone", office.phone(), LONGEST_LINE);
		tooLong(faults, "office.fax", office.fax(), LONGEST_LINE);
		tooLong(faults, "office.mail", office.mail(), LONGEST_LINE);
		return faults;
	}

	private static void tooLong(List<FieldFault> faults, String field, String text, int limit) {
		if (text.length() > limit) {
			faults.add(new FieldFault(field, Refusal.of(KernelProblems.TOO_LONG, limit)));
		}
	}

}
