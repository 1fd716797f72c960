package org.yichuang.edge.access;

import java.io.IOException;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;

/** A response that something is told of before its first byte is written. */
final class ToldResponse extends HttpServletResponseWrapper {

	private final Runnable telling;

	private @Nullable ServletOutputStream out;

	ToldResponse(HttpServletResponse response, Runnable telling) {
		super(response);
		this.telling = telling;
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		var known = this.out;
		if (known == null) {
			known = new Telling(super.getOutputStream(), this.telling);
			this.out = known;
		}
		return known;
	}

	/** A stream that tells once. */
	private static final class Telling extends ServletOutputStream {

		private final ServletOutputStream body;

		private final Runnable telling;

		private boolean told;

		Telling(ServletOutputStream body, Runnable telling) {
			this.body = body;
			this.telling = telling;
		}

		@Override
		public void write(int value) throws IOException {
			tell();
			this.body.write(value);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			tell();
			this.body.write(bytes, from, length);
		}

		private void tell() {
			if (!this.told) {
				this.telling.run();
				this.told = true;
			}
		}

		@Override
		public void flush() throws IOException {
			this.body.flush();
		}

		@Override
		public void close() throws IOException {
			this.body.close();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			this.body.setWriteListener(listener);
		}

	}

}
