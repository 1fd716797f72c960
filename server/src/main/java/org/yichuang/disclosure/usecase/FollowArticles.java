package org.yichuang.disclosure.usecase;

import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.casework.Act;
import org.yichuang.casework.Cases;
import org.yichuang.casework.CommonAct;
import org.yichuang.content.ArticleOutline;
import org.yichuang.content.ArticleSubject;
import org.yichuang.content.Articles;
import org.yichuang.content.ContentEvent;
import org.yichuang.disclosure.model.ChannelWindow;
import org.yichuang.disclosure.model.DisclosureAttribute;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.EntryState;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.disclosure.store.WindowStore;
import org.yichuang.kernel.Actor;

/**
 * Lets entries follow their articles, in the transaction that moves the article: what is
 * sent in for review in a window gets its entry, what goes live is published, corrections
 * are reviewed again, what is taken down leaves the catalogue. Hearing of the same thing
 * twice changes nothing.
 */
@Component
class FollowArticles {

	private static final String BINNED = "content.bin";

	private final Articles articles;

	private final ArticleFacts facts;

	private final WindowStore windows;

	private final DisclosureEntryStore entries;

	private final ReadSections sections;

	private final RegisterEntry registering;

	private final ShowEntry showing;

	private final Cases cases;

	FollowArticles(Articles articles, ArticleFacts facts, WindowStore windows, DisclosureEntryStore entries,
			ReadSections sections, RegisterEntry registering, ShowEntry showing, Cases cases) {
		this.articles = articles;
		this.facts = facts;
		this.windows = windows;
		this.entries = entries;
		this.sections = sections;
		this.registering = registering;
		this.showing = showing;
		this.cases = cases;
	}

	@EventListener
	void on(ContentEvent event) {
		switch (event) {
			case ContentEvent.EditionWaits waits -> sentIn(waits.subject());
			case ContentEvent.ArticlePublished published -> live(published.subject());
			case ContentEvent.ArticleMoved moved -> this.entries.find(moved.subject().id())
				.filter((entry) -> !entry.course().path().isEmpty())
				.filter((entry) -> isHome(moved))
				.ifPresent((entry) -> this.showing.at(entry, moved.place().path()));
			case ContentEvent.ArticleTakenDown down ->
				this.entries.find(down.subject().id()).ifPresent(this.showing::takeDown);
			case ContentEvent.ArticleHandled handled -> {
				if (handled.action().equals(BINNED)) {
					this.entries.find(handled.subject().id()).ifPresent(this::cancel);
				}
			}
			case ContentEvent.EditionReturned returned -> {
				// it comes back when it is sent in again
			}
			case ContentEvent.PushProposed pushed -> {
				// an entry follows its article's home
			}
		}
	}

	private boolean isHome(ContentEvent.ArticleMoved moved) {
		return this.articles.outline(moved.subject().id()).subject().channel().equals(moved.place().channel());
	}

	/** Returns the entry of an article in a window; begins it where there is none. */
	Optional<Entry> entryOf(Actor actor, ArticleOutline article) {
		var there = this.entries.find(article.subject().id());
		return there.isPresent() ? there
				: this.windows.of(article.subject().channel()).map((window) -> begun(actor, article, window));
	}

	private Entry begun(Actor actor, ArticleOutline article, ChannelWindow window) {
		return this.registering.register(actor, this.sections.get(window.section()),
				new RegisterEntry.Begun(window.classCode(), this.facts.of(article), DisclosureAttribute.PROACTIVE,
						article.subject().id(), article.writers()));
	}

	private void sentIn(ArticleSubject subject) {
		var article = this.articles.outline(subject.id());
		entryOf(Actor.SYSTEM, article).ifPresent((entry) -> sentIn(entry, article));
	}

	/** What the reviews have not seen is reviewed again. */
	private void sentIn(Entry entry, ArticleOutline article) {
		boolean seen = article.mark().equals(entry.reviews().mark());
		switch (entry.course().state()) {
			case AWAITING_SCOPE -> this.showing.rewrite(entry, article);
			case AWAITING_SECRECY, CLEARED -> {
				if (!seen) {
					act(entry, EntryState.REVIEW_AGAIN, "稿件内容有修改");
					this.showing.rewrite(this.entries.get(entry.id()), article);
				}
			}
			case PUBLISHED -> {
				if (!seen) {
					act(entry, CommonAct.REOPEN.code(), "更正稿送审");
				}
			}
			case CANCELLED -> act(entry, CommonAct.REOPEN.code(), "稿件重新送审");
			case WITHHELD -> {
				// somebody must take the decision up again first
			}
		}
	}

	private void live(ArticleSubject subject) {
		this.articles.liveOutline(subject.id())
			.ifPresent((article) -> entryOf(Actor.SYSTEM, article).ifPresent((entry) -> {
				if (entry.course().state() == EntryState.CLEARED) {
					act(entry, EntryState.PUBLISH, "");
				}
				else if (entry.course().state() == EntryState.PUBLISHED) {
					this.showing.show(entry, article);
				}
			}));
	}

	private void cancel(Entry entry) {
		if (entry.course().state().isAwaiting() || entry.course().state() == EntryState.CLEARED) {
			act(entry, EntryState.CANCEL, "稿件已放入回收站");
		}
	}

	private void act(Entry entry, String code, String note) {
		this.cases.act(Actor.SYSTEM, entry.matter(), Act.of(code, note));
	}

}
