package org.yichuang.intake;

import org.yichuang.kernel.Term;

/**
 * 告知提交人 — what a room tells whoever sent a submission, wherever that is.
 *
 * @param kind {@code room.kind} such as {@code participation.hearing-selected}
 * @param title one line
 * @param text plain text
 * @param key identifies the message; the same key is delivered once
 */
@Term("告知提交人")
public record SenderMessage(String kind, String title, String text, String key) {
}
