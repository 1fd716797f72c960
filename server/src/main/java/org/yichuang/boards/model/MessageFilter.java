package org.yichuang.boards.model;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.boards.BoardId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 留言筛选 — which messages a list shows, newest first.
 *
 * @param site only this site's
 * @param board only this board's
 * @param state only those in this state
 * @param number only the one with this number
 */
@Term("留言筛选")
public record MessageFilter(@Nullable SiteId site, @Nullable BoardId board, @Nullable MessageState state,
		@Nullable String number) {

	/**
	 * 可见范围 — what belongs to these sites and bodies.
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
	 * @param after the thing after which it begins; null for the beginning
	 * @param size how many, 1 to 200
	 */
	public record Position(@Nullable UUID after, int size) {
	}

}
