package org.yichuang.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
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

	/** Returns the digest of what is left in a buffer that lies in an array. */
	public static Sm3Digest of(ByteBuffer bytes) {
		var digest = new SM3Digest();
		digest.update(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
		return finish(digest);
	}

	/** Returns the digest of a text's UTF-8 bytes. */
	public static Sm3Digest of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Returns the digest of everything that is left in a stream, without holding it in
	 * memory.
	 * @throws IOException if it cannot be read to its end
	 */
	public static Sm3Digest of(InputStream stream) throws IOException {
		var digest = new SM3Digest();
		var block = new byte[64 * 1024];
		for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
			digest.update(block, 0, read);
		}
		return finish(digest);
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
