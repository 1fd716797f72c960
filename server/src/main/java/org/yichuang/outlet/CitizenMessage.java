package org.yichuang.outlet;

import org.yichuang.kernel.Term;

/**
 * 告知 — something a citizen must be told. Published inside the transaction that makes it
 * true; who delivers it, and how, is not the teller's matter. The same key is delivered
 * once, however often it is published.
 *
 * @param kind {@code room.kind} such as {@code interaction.letter-answered}
 * @param to a mail address or a telephone number
 * @param title one line
 * @param text plain text
 * @param key identifies the message, such as {@code letter-answered:<id>}
 */
@Term("告知")
public record CitizenMessage(String kind, String to, String title, String text, String key) {

}
