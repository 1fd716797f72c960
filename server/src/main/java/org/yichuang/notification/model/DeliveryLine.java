package org.yichuang.notification.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * 发送情况 — one delivery as staff see it: never the text, the address masked.
 *
 * @param masked address or number with its middle hidden
 * @param state WAITING, SENT or FAILED
 * @param fault why the last attempt failed, empty if it did not
 */
public record DeliveryLine(UUID id, String kind, Means means, String masked, String state, int attempts, Instant dueAt,
		@Nullable Instant sentAt, String fault) {

}
