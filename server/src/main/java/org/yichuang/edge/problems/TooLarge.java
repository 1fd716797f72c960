package org.yichuang.edge.problems;

import java.io.IOException;

/** 请求过大 — a body went past the limit while it was read; the rest is not read. */
public class TooLarge extends IOException {

	private static final long serialVersionUID = 1;

	/**
	 * @param limit in bytes
	 */
	public TooLarge(long limit) {
		super("body is longer than " + limit + " bytes");
	}

}
