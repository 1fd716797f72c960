package org.yichuang.disclosure;

import org.jspecify.annotations.Nullable;

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

}
