package org.yichuang.disclosure.usecase;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

import org.yichuang.content.ArticleOutline;
import org.yichuang.disclosure.model.ChannelWindow;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.disclosure.store.WindowStore;

/**
 * 展示条目 — writes down where an entry can be read and what its article says, and lets the
 * catalogue follow.
 */
@Component
class ShowEntry {

	private final DisclosureEntryStore entries;

	private final WindowStore windows;

	private final ArticleFacts facts;

	private final KeepCatalogue catalogue;

	private final Clock clock;

	ShowEntry(DisclosureEntryStore entries, WindowStore windows, ArticleFacts facts, KeepCatalogue catalogue,
			Clock clock) {
		this.entries = entries;
		this.windows = windows;
		this.facts = facts;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/** Shows what a live article says, in the class of the window it is in. */
	Entry show(Entry entry, ArticleOutline article) {
		return show(entry, article, true);
	}

	/** The same for one that is perhaps published only now, in time or late. */
	Entry show(Entry entry, ArticleOutline article, boolean inTime) {
		var code = this.windows.of(article.subject().channel())
			.filter((window) -> window.section().equals(entry.home().section()))
			.map(ChannelWindow::classCode)
			.filter((other) -> entry.article() != null && !isBelow(entry, other))
			.orElse(entry.classCode());
		return follow(entry.under(code)
			.saying(entry.facts().saying(this.facts.of(article)))
			.on(entry.course().at(this.facts.path(article)).published(since(article), inTime)));
	}

	private Instant since(ArticleOutline article) {
		var at = article.liveAt();
		return (at != null) ? at : this.clock.instant();
	}

	/** Somebody put it into a finer class than the window's. */
	private boolean isBelow(Entry entry, String windowClass) {
		return this.catalogue.isBelow(entry.home().section(), entry.classCode(), windowClass);
	}

	/** Takes up what the article says before anybody reads it. */
	Entry rewrite(Entry entry, ArticleOutline article) {
		var changed = entry.writtenAlsoBy(article.writers());
		return this.entries
			.put(entry.course().shown() ? changed : changed.saying(entry.facts().saying(this.facts.of(article))));
	}

	/** It lies somewhere else now. */
	Entry at(Entry entry, String path) {
		return follow(entry.on(entry.course().at(path)));
	}

	/** Nobody can read it any more. */
	Entry takeDown(Entry entry) {
		return follow(entry.on(entry.course().at("")));
	}

	/** Writes it and lets the catalogue follow. */
	Entry follow(Entry entry) {
		return this.catalogue.follow(this.entries.put(entry));
	}

}
