package org.yichuang.edge.security;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.yichuang.edge.EdgeProblems;
import org.yichuang.edge.problems.ProblemWriter;
import org.yichuang.edge.problems.TooLarge;

/**
 * Stops bodies that are longer than any of ours, announced or not. Uploads have limits of
 * their own.
 */
final class BodyLimit extends OncePerRequestFilter {

	/** The longest article with its markup stays far below. */
	static final long LIMIT = 8L << 20;

	private final ProblemWriter problems;

	BodyLimit(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		var type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > LIMIT) {
			this.problems.write(request, response, 413, EdgeProblems.TOO_LARGE);
			return;
		}
		chain.doFilter(new Limited(request), response);
	}

	/** A request that counts what is read of its body. */
	private static final class Limited extends HttpServletRequestWrapper {

		Limited(HttpServletRequest request) {
			super(request);
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new Counting(super.getInputStream());
		}

	}

	/** A stream that ends in {@link TooLarge}. */
	private static final class Counting extends ServletInputStream {

		private final ServletInputStream body;

		private long read;

		Counting(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			int value = this.body.read();
			count((value < 0) ? 0 : 1);
			return value;
		}

		@Override
		public int read(byte[] target, int from, int length) throws IOException {
			int count = this.body.read(target, from, length);
			count(count);
			return count;
		}

		private void count(int bytes) throws TooLarge {
			this.read += Math.max(bytes, 0);
			if (this.read > LIMIT) {
				throw new TooLarge(LIMIT);
			}
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
