package org.yichuang.interaction.model;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.interaction.MailboxId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 来信筛选 — which letters a list shows, newest first.
 *
 * @param site only this site's
 * @param mailbox only this mailbox's
 * @param state only those in this state
 * @param kind only of this kind
 * @param number only the one with this number
 */
@Term("来信筛选")
public record LetterFilter(@Nullable SiteId site, @Nullable MailboxId mailbox, @Nullable LetterState state,
		@Nullable LetterKind kind, @Nullable String number) {

	/**
	 * 可见范围 — letters of these sites and bodies.
	 *
	 * @param everywhere whether it is the whole group; the sets do not matter then
	 * @param sites whole sites
	 * @param bodies bodies in charge
	 */
	public record Range(boolean everywhere, Set<SiteId> sites, Set<BodyId> bodies) {
	}

	/**
	 * 分页位置.
	 *
	 * @param after the letter after which it begins; null for the beginning
	 * @param size how many, 1 to 200
	 */
	public record Position(@Nullable UUID after, int size) {
	}

}
