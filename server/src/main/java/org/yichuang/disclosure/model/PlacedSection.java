package org.yichuang.disclosure.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.disclosure.Section;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Term;

/**
 * 专栏全貌 — a section with its guide and its place.
 *
 * @param section the section
 * @param words its guide
 * @param wordsChangedAt when the guide was last written, null for never
 * @param place for permissions: its body, on its site
 * @param version row version
 */
@Term("专栏全貌")
public record PlacedSection(Section section, SectionWords words, @Nullable Instant wordsChangedAt, Place place,
		long version) {

	/** Returns the section with another guide. */
	public PlacedSection saying(SectionWords newWords, Instant at) {
		return new PlacedSection(this.section, newWords, at, this.place, this.version);
	}

	/** Returns the section open or closed. */
	public PlacedSection opened(boolean open) {
		var it = this.section;
		return on(new Section(it.id(), it.body(), it.site(), it.path(), it.name(), open), this.place);
	}

	/** Returns the section on another site. */
	public PlacedSection on(Section moved, Place newPlace) {
		return new PlacedSection(moved, this.words, this.wordsChangedAt, newPlace, this.version);
	}

}
