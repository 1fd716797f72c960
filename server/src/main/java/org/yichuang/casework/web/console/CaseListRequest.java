package org.yichuang.casework.web.console;

import org.jspecify.annotations.Nullable;
import org.yichuang.casework.Card;
import org.yichuang.casework.CaseFilter;
import org.yichuang.casework.InboxTab;
import org.yichuang.kernel.BodyId;

/**
 * What a list of cases is narrowed to, as the address says it.
 *
 * @param tab part of the to-do list; all that is open without one
 * @param kind only this kind
 * @param state only this state
 * @param body only this body in charge
 * @param card only with this card
 * @param number only this number
 * @param words only titles with these words
 */
record CaseListRequest(@Nullable InboxTab tab, @Nullable String kind, @Nullable String state, @Nullable BodyId body,
		@Nullable Card card, @Nullable String number, @Nullable String words) {

	CaseFilter filter() {
		return new CaseFilter((this.tab != null) ? this.tab : InboxTab.OPEN, text(this.kind), text(this.state),
				this.body, this.card, text(this.number), text(this.words));
	}

	private static @Nullable String text(@Nullable String sent) {
		return (sent != null && !sent.isBlank()) ? sent.strip() : null;
	}

}
