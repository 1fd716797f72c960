package org.yichuang.notification.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * 发送任务 — a message on its way.
 *
 * @param id identifies it
 * @param key the same at every attempt, so that receivers can tell repetitions
 * @param kind what it is about
 * @param means by what it leaves
 * @param message what leaves, sealed
 * @param dueAt not before
 * @param attempts how often it was tried
 * @param awaitedUntil until when somebody waits for it; null for what is never too late
 */
public record Delivery(UUID id, String key, String kind, Means means, byte[] message, Instant dueAt, int attempts,
		@Nullable Instant awaitedUntil) {

	/** Says whether nobody waits for it any more. */
	public boolean isTooLate(Instant now) {
		return this.awaitedUntil != null && !now.isBefore(this.awaitedUntil);
	}

}
