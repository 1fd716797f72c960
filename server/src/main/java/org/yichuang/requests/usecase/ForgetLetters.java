package org.yichuang.requests.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.requests.RequestEvent;
import org.yichuang.requests.store.LetterDeliveryStore;
import org.yichuang.requests.store.OfficialLetterStore;

/**
 * Empties a request's letters together with the request when its keeping period ends;
 * numbers, digests and results stay.
 */
@Component
class ForgetLetters {

	private final OfficialLetterStore letters;

	private final LetterDeliveryStore deliveries;

	ForgetLetters(OfficialLetterStore letters, LetterDeliveryStore deliveries) {
		this.letters = letters;
		this.deliveries = deliveries;
	}

	@EventListener
	void on(RequestEvent.RequestAnonymised event) {
		this.letters.anonymise(event.request().id());
		this.deliveries.anonymise(event.request().id());
	}

}
