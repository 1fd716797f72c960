package org.yichuang.notification.model;

import java.time.Instant;
import java.util.UUID;

/**
 * 通知 — one notice of one person.
 *
 * @param id identifies it
 * @param kind {@code room.kind}
 * @param title one line
 * @param body plain text, may be empty
 * @param link address in the console
 * @param at when
 * @param read whether the person has seen it
 */
public record NoticeLine(UUID id, String kind, String title, String body, String link, Instant at, boolean read) {

}
