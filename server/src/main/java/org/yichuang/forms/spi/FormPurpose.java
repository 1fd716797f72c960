package org.yichuang.forms.spi;

import java.util.Map;

import org.yichuang.forms.FieldKind;
import org.yichuang.kernel.Term;

/**
 * 表单用途 — what forms of one purpose are for. A room that has forms filled in declares one
 * bean for each purpose.
 */
@Term("表单用途")
public interface FormPurpose {

	/** Identifies it, {@code room.kind} such as {@code interaction.letter}. */
	String code();

	/** What staff read. */
	String label();

	/**
	 * Whether staff design forms of this purpose. Where the room makes them out of what
	 * else it knows, and reads answers by their place, nobody else may.
	 */
	default boolean designed() {
		return true;
	}

	/**
	 * Fields that every form of this purpose must have, such as a letter's title; by
	 * name.
	 */
	default Map<String, FieldKind> needs() {
		return Map.of();
	}

}
