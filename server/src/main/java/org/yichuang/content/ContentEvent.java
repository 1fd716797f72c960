package org.yichuang.content;

import java.time.Instant;
import java.util.List;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.SiteId;

/** 内容事件 — every fact this room announces, inside the transaction that makes it one. */
public sealed interface ContentEvent {

	/** What it is about. */
	ArticleSubject subject();

	/**
	 * Somebody did something with an article.
	 *
	 * @param action as the audit trail names it, such as {@code content.publish}
	 * @param note reason or remark, may be empty
	 */
	record ArticleHandled(Actor actor, ArticleSubject subject, String action, String note) implements ContentEvent {
	}

	/**
	 * An edition waits for somebody who holds a power in a place.
	 *
	 * @param power what they hold: a review or publishing
	 * @param writers who wrote in it and may not review it
	 */
	record EditionWaits(ArticleSubject subject, ContentPermission power,
			List<AccountId> writers) implements ContentEvent {
	}

	/**
	 * An edition was returned to those who wrote it.
	 *
	 * @param writers whom
	 * @param reason why
	 */
	record EditionReturned(ArticleSubject subject, List<AccountId> writers, String reason) implements ContentEvent {
	}

	/**
	 * An article is live, or a correction of it.
	 *
	 * @param places where it can be read from now on
	 * @param text what it says, without markup
	 * @param isFirst false for corrections and articles that were live before
	 */
	record ArticlePublished(ArticleSubject subject, List<LivePlace> places, LiveText text,
			boolean isFirst) implements ContentEvent {
	}

	/**
	 * A live article has another address, because its channel has; what it says is as
	 * before.
	 *
	 * @param place where it can be read from now on
	 * @param text what it says, without markup
	 */
	record ArticleMoved(ArticleSubject subject, LivePlace place, LiveText text) implements ContentEvent {
	}

	/**
	 * An article cannot be read any more: withdrawn or expired.
	 *
	 * @param placements where it was
	 * @param notice what readers are told
	 */
	record ArticleTakenDown(ArticleSubject subject, List<PlacementId> placements,
			String notice) implements ContentEvent {
	}

	/**
	 * An article was pushed to a channel whose owners decide by hand.
	 *
	 * @param target the channel's place
	 * @param channel the channel's name
	 */
	record PushProposed(ArticleSubject subject, Place target, String channel) implements ContentEvent {
	}

	/**
	 * 上线位置 — a page where an article can be read.
	 *
	 * @param placement identifies the page
	 * @param path its address on its site
	 * @param liveAt the date that readers see
	 */
	record LivePlace(PlacementId placement, SiteId site, ChannelId channel, String path, Instant liveAt) {
	}

	/**
	 * 上线文本 — what a live article says.
	 *
	 * @param text without markup
	 * @param indexNumber index or issue number, may be empty
	 */
	record LiveText(String text, String summary, String source, String indexNumber) {
	}

}
