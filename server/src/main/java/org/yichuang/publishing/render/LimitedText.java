package org.yichuang.publishing.render;

import java.io.IOException;
import java.io.Writer;

/** 限长输出 — what a template writes, up to a limit. */
final class LimitedText extends Writer {

	private final int limit;

	private final StringBuilder text = new StringBuilder(16_384);

	LimitedText(int limit) {
		this.limit = limit;
	}

	@Override
	public void write(char[] characters, int from, int length) throws IOException {
		demand(length);
		this.text.append(characters, from, length);
	}

	@Override
	public void write(String string, int from, int length) throws IOException {
		demand(length);
		this.text.append(string, from, from + length);
	}

	private void demand(int length) throws IOException {
		if (this.text.length() + (long) length > this.limit) {
			throw new TooLong(this.limit);
		}
	}

	@Override
	public void flush() {
	}

	@Override
	public void close() {
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

	/** The page would be longer than allowed. */
	static final class TooLong extends IOException {

		private static final long serialVersionUID = 1;

		TooLong(int limit) {
			super("The page would be longer than " + limit + " characters");
		}

	}

}
