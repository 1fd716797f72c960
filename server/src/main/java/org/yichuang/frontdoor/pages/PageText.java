package org.yichuang.frontdoor.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * What a page says, compressed or plain.
 *
 * @param compressed with gzip; null where it is not worth it
 * @param plain null where {@code compressed} stands
 * @param modified when it was written, in seconds; 0 if it is no file
 * @param tag its entity tag, with quotes
 */
record PageText(byte @Nullable [] compressed, byte @Nullable [] plain, long modified, String tag) {

	/** Returns a page whose compressed file was read. */
	static PageText compressed(byte[] bytes, long modified) {
		return new PageText(bytes, null, modified, tagOf(bytes));
	}

	/** Returns a page that is sent as it is. */
	static PageText plain(byte[] bytes, long modified) {
		return new PageText(null, bytes, modified, tagOf(bytes));
	}

	/** Returns a page that was just written. */
	static PageText of(String html) {
		var bytes = html.getBytes(StandardCharsets.UTF_8);
		return new PageText(gzip(bytes), bytes, 0, tagOf(bytes));
	}

	private static byte[] gzip(byte[] bytes) {
		var out = new ByteArrayOutputStream();
		try (var zip = new GZIPOutputStream(out)) {
			zip.write(bytes);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return out.toByteArray();
	}

	private static String tagOf(byte[] bytes) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
			return '"' + HexFormat.of().formatHex(digest, 0, 9) + '"';
		}
		catch (NoSuchAlgorithmException cause) {
			throw new IllegalStateException(cause);
		}
	}

}
