package org.yichuang.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.content.ContentEvent.ArticleHandled;
import org.yichuang.content.ContentEvent.ArticleMoved;
import org.yichuang.content.ContentEvent.ArticlePublished;
import org.yichuang.content.ContentEvent.ArticleTakenDown;
import org.yichuang.content.ContentEvent.EditionReturned;
import org.yichuang.content.ContentEvent.EditionWaits;
import org.yichuang.content.ContentEvent.LivePlace;
import org.yichuang.content.ContentEvent.LiveText;
import org.yichuang.content.ContentEvent.PushProposed;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Place;
import org.yichuang.organisation.Accounts;
import org.yichuang.outlet.AuditEntry;
import org.yichuang.outlet.Measurement;
import org.yichuang.outlet.Notice;
import org.yichuang.outlet.SearchEntry;

import tools.jackson.databind.json.JsonMapper;

/**
 * Turns this room's events into audit entries, notices, measurements and search entries,
 * in their transaction.
 */
@Component
class ContentOutlets {

	private final ApplicationEventPublisher outlets;

	private final Accounts accounts;

	private final MessageSource messages;

	private final JsonMapper json;

	ContentOutlets(ApplicationEventPublisher outlets, Accounts accounts, MessageSource messages, JsonMapper json) {
		this.outlets = outlets;
		this.accounts = accounts;
		this.messages = messages;
		this.json = json;
	}

	@EventListener
	void on(ContentEvent event) {
		switch (event) {
			case ArticleHandled handled -> audit(handled);
			case EditionWaits waits -> tell(whoMay(waits.power(), waits.subject().place(), waits.writers()),
					"content.waits", waits.subject(), "");
			case EditionReturned returned ->
				tell(returned.writers(), "content.returned", returned.subject(), returned.reason());
			case PushProposed pushed -> tell(whoMay(ContentPermission.ACCEPT_PUSH, pushed.target(), List.of()),
					"content.pushed", pushed.subject(), pushed.channel());
			case ArticlePublished published -> goLive(published);
			case ArticleMoved moved -> this.outlets.publishEvent(found(moved.subject(), moved.text(), moved.place()));
			case ArticleTakenDown down -> down.placements()
				.forEach((placement) -> this.outlets.publishEvent(new SearchEntry.Gone(placement.value())));
		}
	}

	private void audit(ArticleHandled handled) {
		var subject = handled.subject();
		var note = handled.note().isEmpty() ? null : this.json.writeValueAsString(Map.of("note", handled.note()));
		this.outlets.publishEvent(new AuditEntry(handled.actor(), handled.action(), "article", subject.id().toString(),
				subject.title(), subject.place(), null, note));
	}

	private void goLive(ArticlePublished published) {
		var subject = published.subject();
		published.places().forEach((place) -> this.outlets.publishEvent(found(subject, published.text(), place)));
		if (published.isFirst()) {
			published.places()
				.stream()
				.findFirst()
				.ifPresent((place) -> this.outlets.publishEvent(new Measurement("content.published", subject.body(),
						subject.site(), subject.id().toString(), place.liveAt(), 1)));
		}
	}

	private static SearchEntry.Found found(ArticleSubject subject, LiveText text, LivePlace place) {
		return new SearchEntry.Found(place.placement().value(), place.site(), place.channel(), place.path(),
				subject.title(), text.text(), text.summary(), text.source(),
				text.indexNumber().isEmpty() ? null : text.indexNumber(), place.liveAt());
	}

	private List<AccountId> whoMay(Permission power, Place place, List<AccountId> except) {
		return this.accounts.whoMay(power, place).stream().filter((account) -> !except.contains(account)).toList();
	}

	private void tell(List<AccountId> whom, String kind, ArticleSubject subject, String more) {
		if (whom.isEmpty()) {
			return;
		}
		var key = kind.replace("content.", "content.notice.");
		var title = String
			.valueOf(this.messages.getMessage(key, new Object[] { subject.title(), more }, key, Locale.CHINESE));
		this.outlets.publishEvent(new Notice(whom, kind, title, "content.pushed".equals(kind) ? "" : more,
				"/console/articles/" + subject.id()));
	}

}
