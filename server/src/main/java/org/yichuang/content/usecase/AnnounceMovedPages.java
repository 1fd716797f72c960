package org.yichuang.content.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.content.ArticleSubject;
import org.yichuang.content.ContentEvent;
import org.yichuang.content.model.Article;
import org.yichuang.content.model.Edition;
import org.yichuang.content.store.EditionStore;
import org.yichuang.content.store.MovedChannelStore;
import org.yichuang.content.store.MovedChannelStore.Owed;
import org.yichuang.content.store.PageStore;
import org.yichuang.content.store.PageStore.LivePlacement;
import org.yichuang.kernel.ChannelId;
import org.yichuang.sitegroup.Channel;
import org.yichuang.sitegroup.Channels;

/**
 * Tells those who look for pages where the articles of a channel are, after the channel
 * got another address: batch by batch, each in a transaction of its own, resumed where a
 * crash cut it short.
 */
@Component
public class AnnounceMovedPages {

	private static final int A_BATCH = 100;

	/** By then every process knows the new address. */
	private static final Duration KNOWN_AFTER = Duration.ofSeconds(2);

	private final MovedChannelStore moved;

	private final PageStore pages;

	private final EditionStore editions;

	private final Channels channels;

	private final TimeLine timeLine;

	private final TransactionTemplate transaction;

	private final Clock clock;

	AnnounceMovedPages(MovedChannelStore moved, PageStore pages, EditionStore editions, Channels channels,
			TimeLine timeLine, TransactionTemplate transaction, Clock clock) {
		this.moved = moved;
		this.pages = pages;
		this.editions = editions;
		this.channels = channels;
		this.timeLine = timeLine;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Writes down, in the caller's transaction, that a channel has another address. */
	void owe(ChannelId channel) {
		this.moved.owe(channel, this.clock.instant());
	}

	/** Announces all that is owed. */
	@Scheduled(fixedDelay = 1000)
	public void announce() {
		while (Boolean.TRUE.equals(this.transaction.execute((status) -> batch()))) {
			// the next batch, in a transaction of its own
		}
	}

	private boolean batch() {
		var owed = this.moved.take(this.clock.instant().minus(KNOWN_AFTER));
		owed.ifPresent(this::batch);
		return owed.isPresent();
	}

	private void batch(Owed owed) {
		var next = this.moved.next(owed, A_BATCH);
		var live = this.pages.placements(next.stream().map(MovedChannelStore.Next::placement).toList());
		var texts = this.editions.all(live.stream().map(LivePlacement::edition).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Edition::id, (edition) -> edition));
		var channel = this.channels.get(owed.channel());
		for (var each : live) {
			var edition = texts.get(each.edition());
			if (edition != null && each.placement().mode().hasPage()) {
				this.timeLine.announce(moved(each, edition, channel));
			}
		}
		if (next.size() < A_BATCH) {
			this.moved.done(owed.channel());
		}
		else {
			this.moved.advance(owed.channel(), next.getLast().slot());
		}
	}

	private ContentEvent.ArticleMoved moved(LivePlacement live, Edition edition, Channel channel) {
		var placement = live.placement();
		var since = placement.liveAt();
		var place = new ContentEvent.LivePlace(placement.id(), placement.site(), placement.channel(),
				channel.path() + Article.fileName(live.number()), (since != null) ? since : this.clock.instant());
		var subject = new ArticleSubject(edition.article(), edition.id(), edition.text().title(), channel.place(),
				live.body(), placement.site(), placement.channel());
		return new ContentEvent.ArticleMoved(subject, place, GoLive.text(edition.text()));
	}

}
