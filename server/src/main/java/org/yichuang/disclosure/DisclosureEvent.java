package org.yichuang.disclosure;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.disclosure.model.Entry;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;

/** 公开事件 — what this room announces, inside the transaction that makes it a fact. */
public sealed interface DisclosureEvent {

	/**
	 * A section was opened, changed, moved to another site, closed or opened again.
	 *
	 * @param before as it was; null if it is new
	 * @param section as it is now
	 * @param place for permissions
	 */
	record SectionChanged(Actor actor, @Nullable Section before, Section section,
			Place place) implements DisclosureEvent {
	}

	/**
	 * A class of a section was added or changed.
	 *
	 * @param label what it is called
	 */
	record ClassPut(Actor actor, Section section, String label, Place place) implements DisclosureEvent {
	}

	/**
	 * A channel was tied to a class, or no longer is.
	 *
	 * @param action as the audit trail names it
	 * @param channel what it is called
	 */
	record WindowChanged(Actor actor, String action, Section section, String channel,
			Place place) implements DisclosureEvent {
	}

	/** An entry was begun. */
	record EntryBegun(Actor actor, EntryId entry, String title, Place place) implements DisclosureEvent {
	}

	/** An entry was changed at the desk. */
	record EntryChanged(Actor actor, EntryId entry, String title, Place place) implements DisclosureEvent {
	}

	/**
	 * Everybody can read an entry.
	 *
	 * @param isFirst false for corrections, and for what could be read before
	 */
	record EntryPublished(Entry entry, boolean isFirst, Instant at) implements DisclosureEvent {
	}

}
