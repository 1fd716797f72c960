package org.yichuang.content;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 稿件要素 — what an event says about the article it is about.
 *
 * @param id which article
 * @param edition which edition
 * @param title its title at that moment
 * @param place where, for permissions
 * @param body who answers for it
 * @param site its home site
 * @param channel its home channel
 */
@Term("稿件要素")
public record ArticleSubject(ArticleId id, EditionId edition, String title, Place place, BodyId body, SiteId site,
		ChannelId channel) {
}
