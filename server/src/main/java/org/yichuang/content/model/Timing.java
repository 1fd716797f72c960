package org.yichuang.content.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 发布时段 — from when until when readers shall see it.
 *
 * @param publishAt not before; null for as soon as somebody publishes it
 * @param expireAt no longer than; null for ever
 */
@Term("发布时段")
public record Timing(@Nullable Instant publishAt, @Nullable Instant expireAt) {

	/** No wishes. */
	public static final Timing OPEN = new Timing(null, null);

	/** Says whether the end comes after the beginning. */
	public boolean isInOrder() {
		return this.publishAt == null || this.expireAt == null || this.expireAt.isAfter(this.publishAt);
	}

}
