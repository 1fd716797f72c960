package org.yichuang.disclosure.usecase;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.disclosure.DisclosureEvent;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.DisclosureProblems;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.DisclosureClass;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.store.ClassStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;

/** Adds, renames, moves and closes classes of a section. */
@Component
public class EditClasses {

	private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,28}[a-z0-9]");

	private static final int LONGEST_LABEL = 80;

	/** At most so many classes has a section: its contents stand on one page. */
	private static final int MOST = 300;

	private final ReadSections sections;

	private final ClassStore classes;

	private final ApplicationEventPublisher events;

	EditClasses(ReadSections sections, ClassStore classes, ApplicationEventPublisher events) {
		this.sections = sections;
		this.classes = classes;
		this.events = events;
	}

	/**
	 * Returns a section's classes in order, closed ones too.
	 * @throws NotFound if there is none for this actor
	 */
	public List<DisclosureClass> of(Actor actor, SectionId section) {
		this.sections.seen(actor, section);
		return this.classes.of(section);
	}

	/**
	 * Adds a class.
	 * @throws Invalid if a field does not hold or the code is taken
	 */
	@Transactional
	public void add(Actor actor, SectionId id, DisclosureClass added) {
		var section = managed(actor, id);
		var all = this.classes.of(id);
		if (!CODE.matcher(added.code()).matches()) {
			throw Invalid.field("code", DisclosureProblems.CLASS_CODE_MALFORMED);
		}
		if (all.size() >= MOST) {
			throw Invalid.field("code", DisclosureProblems.TOO_MANY_CLASSES, MOST);
		}
		check(all, added);
		if (!this.classes.add(id, added)) {
			throw Invalid.field("code", DisclosureProblems.CLASS_TAKEN, added.code());
		}
		announce(actor, section, added);
	}

	/**
	 * Changes a class; its code stays for ever.
	 * @throws NotFound if there is none
	 * @throws Invalid if a field does not hold
	 * @throws org.yichuang.kernel.Refused if somebody changed it meanwhile
	 */
	@Transactional
	public void put(Actor actor, SectionId id, DisclosureClass changed) {
		var section = managed(actor, id);
		var all = this.classes.of(id);
		if (DisclosureClass.find(all, changed.code()).isEmpty()) {
			throw new NotFound("class " + changed.code());
		}
		check(all, changed);
		this.classes.put(id, changed);
		announce(actor, section, changed);
	}

	private PlacedSection managed(Actor actor, SectionId id) {
		var section = this.sections.seen(actor, id);
		actor.require(DisclosurePermission.MANAGE_SECTIONS, section.place());
		return section;
	}

	private static void check(List<DisclosureClass> all, DisclosureClass it) {
		if (it.label().isBlank()) {
			throw Invalid.field("label", KernelProblems.REQUIRED);
		}
		if (it.label().length() > LONGEST_LABEL) {
			throw Invalid.field("label", KernelProblems.TOO_LONG, LONGEST_LABEL);
		}
		var parent = it.parent();
		if (parent != null && (DisclosureClass.find(all, parent).isEmpty()
				|| DisclosureClass.subtree(all, it.code()).contains(parent))) {
			throw Invalid.field("parent", DisclosureProblems.CLASS_PARENT_UNKNOWN);
		}
	}

	private void announce(Actor actor, PlacedSection section, DisclosureClass it) {
		this.events.publishEvent(new DisclosureEvent.ClassPut(actor, section.section(), it.label(), section.place()));
	}

}
