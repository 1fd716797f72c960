package org.yichuang.content.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.content.ArticleId;
import org.yichuang.content.EditionId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 稿件 — the thing with an identity, whatever its editions say.
 *
 * @param id identifies it
 * @param number its number in the whole group; its address is made of it and never
 * changes
 * @param site its home site
 * @param channel its home channel
 * @param body who answers for it
 * @param kind code of its {@link ArticleKind}
 * @param current its newest edition
 * @param live the edition that readers see, null if none
 * @param createdBy who began it, null for the program
 * @param createdAt when
 * @param binnedAt when it was put into the bin, null if it was not
 * @param version row version
 */
@Term("稿件")
public record Article(ArticleId id, long number, SiteId site, ChannelId channel, BodyId body, String kind,
		EditionId current, @Nullable EditionId live, @Nullable AccountId createdBy, Instant createdAt,
		@Nullable Instant binnedAt, long version) {

	/** The last part of its address: {@code a}, the number in base 36, {@code .html}. */
	public String fileName() {
		return fileName(this.number);
	}

	/** Returns the last part of the address of the article with a number. */
	public static String fileName(long number) {
		return "a" + Long.toString(number, 36) + ".html";
	}

}
