package org.yichuang.content.usecase;

import org.yichuang.content.model.EditionText;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.Term;

/**
 * 新稿 — what a new article begins with.
 *
 * @param channel its home channel
 * @param kind code of its kind
 * @param text its first text; may be empty throughout
 */
@Term("新稿")
public record NewArticle(ChannelId channel, String kind, EditionText text) {
}
