package org.yichuang.participation.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 听证抽签 — the lot of a hearing: its seed is drawn, and the seed's digest announced, before
 * anybody registers; when the lot is drawn the seed is published, and everybody can work
 * out every ticket again with {@code sha256sum}.
 *
 * @param seed 64 hexadecimal digits
 * @param number the public number that goes in besides; empty for none
 * @param drawnAt when participants were selected; null while they are not
 */
@Term("听证抽签")
public record HearingLot(String seed, String number, @Nullable Instant drawnAt) {

	/** Returns the ticket of a registration: the smallest tickets of a group win. */
	public String ticket(int serial) {
		return digest(this.seed + "|" + this.number + "|" + serial);
	}

	/** Returns SHA-256 of a text in hexadecimal digits. */
	public static String digest(String text) {
		try {
			var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(bytes);
		}
		catch (NoSuchAlgorithmException cause) {
			throw new IllegalStateException("every Java has SHA-256", cause);
		}
	}

}
