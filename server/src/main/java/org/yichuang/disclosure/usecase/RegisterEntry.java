package org.yichuang.disclosure.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Cases;
import org.yichuang.casework.NewCase;
import org.yichuang.catalogue.IndexNumbers;
import org.yichuang.content.ArticleId;
import org.yichuang.disclosure.DisclosureEvent;
import org.yichuang.disclosure.EntryId;
import org.yichuang.disclosure.model.DisclosureAttribute;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.EntryFacts;
import org.yichuang.disclosure.model.EntryReviews;
import org.yichuang.disclosure.model.PlacedSection;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.organisation.Bodies;

/**
 * 登记条目 — begins an entry: draws its index number and opens its case, whose 20 working
 * days run from the day the information was made (《政府信息公开条例》 Art. 26), all in the
 * caller's transaction.
 */
@Component
class RegisterEntry {

	/** The kind of its case. */
	static final String KIND = "disclosure.entry";

	private final DisclosureEntryStore entries;

	private final IndexNumbers numbers;

	private final Cases cases;

	private final Bodies bodies;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RegisterEntry(DisclosureEntryStore entries, IndexNumbers numbers, Cases cases, Bodies bodies,
			ApplicationEventPublisher events, Clock clock) {
		this.entries = entries;
		this.numbers = numbers;
		this.cases = cases;
		this.bodies = bodies;
		this.events = events;
		this.clock = clock;
	}

	Entry register(Actor actor, PlacedSection placed, Begun begun) {
		var section = placed.section();
		var facts = begun.facts();
		var number = this.numbers.next(section.body(), this.bodies.get(section.body()).code(), begun.classCode(),
				facts.madeOn());
		var id = EntryId.next();
		var matter = this.cases.open(actor, new NewCase(KIND, number, facts.title(), section.body(), section.site(),
				Beijing.start(notLater(facts.madeOn())), null, "disclosure-entry:" + id));
		var entry = new Entry(id, new Entry.Home(section.id(), section.body(), section.site()), begun.classCode(),
				number, facts, EntryReviews.proposed(begun.proposed()), Entry.Course.begun(this.clock.instant()),
				begun.article(), matter, begun.writers(), 0);
		this.entries.add(entry);
		this.events.publishEvent(new DisclosureEvent.EntryBegun(actor, id, facts.title(), placed.place()));
		return entry;
	}

	private LocalDate notLater(LocalDate madeOn) {
		var today = Beijing.today(this.clock);
		return madeOn.isAfter(today) ? today : madeOn;
	}

	/**
	 * 新条目.
	 *
	 * @param proposed what the writer takes it for
	 * @param article what readers will read, null where nothing is written yet
	 * @param writers who may not review it
	 */
	record Begun(String classCode, EntryFacts facts, DisclosureAttribute proposed, @Nullable ArticleId article,
			Set<AccountId> writers) {
	}

}
