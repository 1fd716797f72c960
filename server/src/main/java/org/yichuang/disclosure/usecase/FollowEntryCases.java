package org.yichuang.disclosure.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseEvent;
import org.yichuang.casework.Cases;
import org.yichuang.casework.CommonAct;
import org.yichuang.content.ArticleOutline;
import org.yichuang.content.Articles;
import org.yichuang.disclosure.DisclosureEvent;
import org.yichuang.disclosure.DisclosureSettings;
import org.yichuang.disclosure.model.DisclosureAttribute;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.EntryReviews;
import org.yichuang.disclosure.model.EntryReviews.Review;
import org.yichuang.disclosure.model.EntryState;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;

/**
 * Lets entries follow their cases, in the transaction that moves the case: however
 * somebody acts, entry and case say the same.
 */
@Component
class FollowEntryCases {

	private final DisclosureEntryStore entries;

	private final Articles articles;

	private final ShowEntry showing;

	private final Cases cases;

	private final DisclosureSettings settings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FollowEntryCases(DisclosureEntryStore entries, Articles articles, ShowEntry showing, Cases cases,
			DisclosureSettings settings, ApplicationEventPublisher events, Clock clock) {
		this.entries = entries;
		this.articles = articles;
		this.showing = showing;
		this.cases = cases;
		this.settings = settings;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void on(CaseEvent.Acted acted) {
		if (RegisterEntry.KIND.equals(acted.matter().kind())) {
			this.entries.find(acted.matter().id()).ifPresent((entry) -> follow(acted, entry));
		}
	}

	private void follow(CaseEvent.Acted acted, Entry before) {
		var state = EntryState.valueOf(acted.matter().state());
		var entry = before.reviewed(reviews(acted, before)).on(before.course().in(state));
		switch (acted.act().code()) {
			case EntryState.PUBLISH -> publish(acted, entry);
			case EntryState.ON_REQUEST, EntryState.WITHHOLD, EntryState.FAIL_SECRECY -> this.showing.follow(entry
				.on(entry.course().reexamined(Beijing.today(this.clock).plusDays(this.settings.reexamineDays()))));
			default -> cleared(
					this.showing.follow(entry.on(reopened(acted) ? entry.course().reexamined(null) : entry.course())));
		}
	}

	private static boolean reopened(CaseEvent.Acted acted) {
		return acted.act().code().equals(CommonAct.REOPEN.code());
	}

	private EntryReviews reviews(CaseEvent.Acted acted, Entry entry) {
		var by = Review.by(acted.actor(), this.clock.instant(), acted.act().note());
		var reviews = entry.reviews();
		return switch (acted.act().code()) {
			case EntryState.CLEAR -> reviews.scoped(DisclosureAttribute.PROACTIVE, by).secured(by, mark(entry));
			case EntryState.PASS_SCOPE -> new EntryReviews(DisclosureAttribute.PROACTIVE, by, Review.NONE, mark(entry));
			case EntryState.PASS_SECRECY -> reviews.secured(by, mark(entry));
			case EntryState.ON_REQUEST -> reviews.scoped(DisclosureAttribute.ON_REQUEST, by);
			case EntryState.WITHHOLD -> reviews.scoped(DisclosureAttribute.NOT_DISCLOSED, by);
			case EntryState.FAIL_SECRECY ->
				new EntryReviews(DisclosureAttribute.NOT_DISCLOSED, reviews.scope(), by, "");
			case EntryState.REVIEW_AGAIN -> EntryReviews.proposed(reviews.attribute());
			default -> reopened(acted) ? EntryReviews.proposed(reviews.attribute()) : reviews;
		};
	}

	private String mark(Entry entry) {
		return Optional.ofNullable(entry.article()).map(this.articles::outline).map(ArticleOutline::mark).orElse("");
	}

	/** What can be read already is published as soon as it is cleared. */
	private void cleared(Entry entry) {
		var article = entry.article();
		if (entry.course().state() == EntryState.CLEARED && article != null
				&& this.articles.liveOutline(article)
					.filter((live) -> live.mark().equals(entry.reviews().mark()))
					.isPresent()) {
			this.cases.act(Actor.SYSTEM, entry.matter(), Act.of(EntryState.PUBLISH, ""));
		}
	}

	private void publish(CaseEvent.Acted acted, Entry entry) {
		var article = entry.article();
		boolean isFirst = entry.course().publishedAt() == null;
		if (article != null) {
			var live = this.articles.liveOutline(article).orElseThrow();
			var at = Optional.ofNullable(live.liveAt()).orElseGet(this.clock::instant);
			var shown = this.showing.show(entry, live, isInTime(acted.matter(), at));
			this.events.publishEvent(new DisclosureEvent.EntryPublished(shown, isFirst, at));
		}
	}

	/** What could be read before its entry was there was in time if it was then. */
	private static boolean isInTime(Case matter, Instant at) {
		var due = matter.clock().dueAt();
		return due == null || at.isBefore(due);
	}

}
