package org.yichuang.organisation.signin.model;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.yichuang.kernel.Term;

/**
 * 动态口令 — codes by time after RFC 6238: six digits, HMAC-SHA-1, steps of 30 seconds, as
 * all authenticators know them.
 *
 * @param secret shared with the holder's authenticator
 */
@Term("动态口令")
public record TimeCode(byte[] secret) {

	private static final int STEP_SECONDS = 30;

	private static final int DIGITS = 6;

	/** Clocks may differ by one step in either direction. */
	private static final long DRIFT = 1;

	/** Returns the code of a step. */
	public String at(long step) {
		var mac = mac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
		int offset = mac[mac.length - 1] & 0xf;
		int value = ByteBuffer.wrap(mac, offset, Integer.BYTES).getInt() & 0x7fffffff;
		return String.format(Locale.ROOT, "%06d", value % 1_000_000);
	}

	/**
	 * Returns the step that a code belongs to, if it is one of now and later than the
	 * last one that was used.
	 */
	public OptionalLong matching(String code, Instant now, long lastUsed) {
		long present = stepOf(now);
		return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
			.filter((step) -> step > lastUsed && same(at(step), code))
			.findFirst();
	}

	/** Returns the step of a moment. */
	public static long stepOf(Instant moment) {
		return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
	}

	private static boolean same(String expected, String given) {
		int difference = (given.length() == DIGITS) ? 0 : 1;
		for (int i = 0; i < DIGITS; i++) {
			difference |= expected.charAt(i) ^ ((i < given.length()) ? given.charAt(i) : 0);
		}
		return difference == 0;
	}

	private byte[] mac(byte[] message) {
		try {
			var mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(this.secret, "HmacSHA1"));
			return mac.doFinal(message);
		}
		catch (GeneralSecurityException cause) {
			throw new IllegalStateException(cause);
		}
	}

}
