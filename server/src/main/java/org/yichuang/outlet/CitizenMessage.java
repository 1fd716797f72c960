package org.yichuang.outlet;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
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
 * @param awaitedUntil until when somebody waits for it: it leaves at once, day or night,
 * before all others, and not at all later than that; null for what can wait for the
 * morning
 */
@Term("告知")
public record CitizenMessage(String kind, String to, String title, String text, String key,
		@Nullable Instant awaitedUntil) {

	/** Something that can wait for the morning. */
	public CitizenMessage(String kind, String to, String title, String text, String key) {
		this(kind, to, title, text, key, null);
	}

	/** Addresses and codes are not written into logs. */
	@Override
	public String toString() {
		return "CitizenMessage[" + this.kind + " " + this.key + "]";
	}

}
