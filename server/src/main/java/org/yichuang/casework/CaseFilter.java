package org.yichuang.casework;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;

/**
 * What a list of cases is narrowed to.
 *
 * @param tab which part of the to-do list
 * @param kind only this kind
 * @param state only this state
 * @param body only this body in charge
 * @param card only with this card
 * @param number only this number
 * @param words only titles with these words
 */
public record CaseFilter(InboxTab tab, @Nullable String kind, @Nullable String state, @Nullable BodyId body,
		@Nullable Card card, @Nullable String number, @Nullable String words) {

	/** Returns a filter that narrows to nothing but a part. */
	public static CaseFilter of(InboxTab tab) {
		return new CaseFilter(tab, null, null, null, null, null, null);
	}

}
