package org.yichuang.requests;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Place;
import org.yichuang.requests.model.DisclosureRequest;
import org.yichuang.requests.model.Letterhead;
import org.yichuang.requests.model.OwnTemplate;

/** 公开文书事件 — what happens to letters, announced inside the transaction that does it. */
public sealed interface OfficialLetterEvent {

	/**
	 * Something was done with a letter, a fee or a remedy.
	 *
	 * @param action of the audit trail, without the room
	 * @param name number or title of what was touched, without personal data
	 */
	record PaperTouched(Actor actor, DisclosureRequest request, String action, String name,
			Place place) implements OfficialLetterEvent {
	}

	/** What letters say about a body was changed. */
	record LetterheadChanged(Actor actor, Letterhead head, Place place) implements OfficialLetterEvent {
	}

	/** A template of staff was put in place or taken away. */
	record TemplateChanged(Actor actor, OwnTemplate.Place template, Place place) implements OfficialLetterEvent {
	}

}
