package org.yichuang.kernel;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * 摘要 — an SM3 digest (GB/T 32905), 64 lower-case hex digits.
 *
 * @param hex the digits
 */
@Term("摘要")
public record Sm3Digest(String hex) {

	/** Returns the digest of some bytes. */
	public static Sm3Digest of(byte[] bytes) {
		var digest = new SM3Digest();
		digest.update(bytes, 0, bytes.length);
		return finish(digest);
	}

	/** Returns the digest of a text's UTF-8 bytes. */
	public static Sm3Digest of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	private static Sm3Digest finish(SM3Digest digest) {
		var value = new byte[digest.getDigestSize()];
		digest.doFinal(value, 0);
		return new Sm3Digest(HexFormat.of().formatHex(value));
	}

	@Override
	public String toString() {
		return this.hex;
	}

}
