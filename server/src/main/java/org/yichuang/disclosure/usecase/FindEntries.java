package org.yichuang.disclosure.usecase;

import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.EntryId;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.EntryFilter;
import org.yichuang.disclosure.model.EntryFilter.Position;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.casework.CaseId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Scope;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;

/** Lists entries that an actor may see, and what everybody sees of a section. */
@Component
@Transactional(readOnly = true)
public class FindEntries {

	private static final int PART = 200;

	private final DisclosureEntryStore entries;

	private final ReadSections sections;

	private final Bodies bodies;

	FindEntries(DisclosureEntryStore entries, ReadSections sections, Bodies bodies) {
		this.entries = entries;
		this.sections = sections;
		this.bodies = bodies;
	}

	/** Returns entries, newest first. */
	public Slice<Entry> list(Actor actor, EntryFilter filter, Position position) {
		return Slice.cut(this.entries.list(filter, range(actor), position), position.size(),
				(entry) -> entry.id().toString());
	}

	/** Hands on all entries of a filter, newest first, part by part. */
	public void forEach(Actor actor, EntryFilter filter, Consumer<Entry> sink) {
		var position = new Position(null, PART);
		while (true) {
			var part = list(actor, filter, position);
			part.items().forEach(sink);
			var next = part.next();
			if (next == null) {
				return;
			}
			position = new Position(EntryId.of(next), PART);
		}
	}

	/**
	 * Hands on what everybody sees of a section's catalogue, newest first, one by one.
	 */
	public void forEachShown(SectionId section, Consumer<Entry> sink) {
		this.entries.forEachShown(section, sink);
	}

	/**
	 * @throws NotFound if there is none for this actor
	 */
	public Entry get(Actor actor, EntryId id) {
		var entry = this.entries.get(id);
		if (!actor.may(DisclosurePermission.READ, this.sections.get(entry.home().section()).place())) {
			throw NotFound.of(id);
		}
		return entry;
	}

	/**
	 * @throws NotFound if there is none for this actor
	 */
	public Entry ofCase(Actor actor, CaseId matter) {
		return get(actor, this.entries.find(matter).orElseThrow(() -> NotFound.of(matter)).id());
	}

	private EntryFilter.Range range(Actor actor) {
		var scopes = actor.scopes(DisclosurePermission.READ);
		return scopes.stream().anyMatch(Scope.WholeGroup.class::isInstance) ? new EntryFilter.Range(true, Set.of())
				: new EntryFilter.Range(false, this.bodies.within(scopes));
	}

}
