package org.yichuang.frontdoor.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 字节范围 — the part of a file that a client wants (RFC 9110 §14). Only a single range is
 * honoured; several are answered with the whole file, which the standard allows.
 *
 * @param first first byte, from 0
 * @param length how many; 0 if no byte of the file is meant
 */
public record ByteRange(long first, long length) {

	private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

	/**
	 * Reads a {@code Range} header.
	 * @param size of the whole file
	 * @return empty if the whole file is to be sent
	 */
	public static Optional<ByteRange> of(String header, long size) {
		var parts = SINGLE.matcher(header.strip());
		if (!parts.matches() || parts.group(1).isEmpty() && parts.group(2).isEmpty()) {
			return Optional.empty();
		}
		if (parts.group(1).isEmpty()) {
			long length = Math.min(Long.parseLong(parts.group(2)), size);
			return Optional.of(new ByteRange(size - length, length));
		}
		long first = Long.parseLong(parts.group(1));
		long last = parts.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(parts.group(2)), size - 1);
		if (!parts.group(2).isEmpty() && Long.parseLong(parts.group(2)) < first) {
			return Optional.empty();
		}
		return Optional.of(new ByteRange(first, Math.max(0, last - first + 1)));
	}

	/** Says whether no byte of the file is meant, so that 416 is the answer. */
	public boolean isEmpty() {
		return this.length == 0;
	}

	/** Returns the value of {@code Content-Range}. */
	public String header(long size) {
		return isEmpty() ? "bytes */" + size
				: "bytes " + this.first + "-" + (this.first + this.length - 1) + "/" + size;
	}

}
