package org.yichuang.citizens.usecase;

import java.util.List;
import java.util.Set;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.citizens.store.OfferTable;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;

/**
 * Has published pages lead to accounts, or not any more, once that was set up otherwise.
 */
@Component
@Lazy(false)
@ConditionalOnProperty(name = "yichuang.jobs", matchIfMissing = true)
public class ShowOffer {

	/** What pages with such a link are made from. */
	public static final String TAG = "citizens:accounts";

	private final FindOffer offers;

	private final OfferTable shown;

	private final Publishing publishing;

	ShowOffer(FindOffer offers, OfferTable shown, Publishing publishing) {
		this.offers = offers;
		this.shown = shown;
		this.publishing = publishing;
	}

	/** Marks the pages stale if what they say is not so any more. */
	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void show() {
		if (this.shown.change(this.offers.offer().isOn())) {
			this.publishing.touch(new Change("citizens.show-offer", Set.of(TAG), List.of()));
		}
	}

}
