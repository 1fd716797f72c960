package org.yichuang.audit.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 审计记录 — one entry as the table holds it.
 *
 * @param id identifies it
 * @param at when it was done, in microseconds
 * @param who who did it
 * @param action what was done, {@code room.verb}
 * @param subject to what
 * @param place where
 * @param before what it was, as the database writes JSON; null where there was nothing
 * @param after what it became; null where nothing is left
 */
@Term("审计记录")
public record TrailEntry(UUID id, Instant at, Who who, String action, Subject subject, Where place,
		@Nullable String before, @Nullable String after) {

	/**
	 * 操作人.
	 *
	 * @param account the account; null for the program itself
	 * @param name the holder's name at that moment
	 * @param body the body the account belonged to
	 * @param address where the call came from
	 */
	public record Who(@Nullable UUID account, String name, @Nullable UUID body, String address) {
	}

	/**
	 * 对象.
	 *
	 * @param kind what kind of thing
	 * @param id its id
	 * @param name its name at that moment
	 */
	public record Subject(String kind, String id, String name) {
	}

	/**
	 * 所在.
	 *
	 * @param bodyPath the body's path at that moment
	 * @param site the site, null if none
	 * @param channel the channel, null if none
	 */
	public record Where(String bodyPath, @Nullable UUID site, @Nullable UUID channel) {
	}

}
