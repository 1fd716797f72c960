package org.yichuang.frontdoor;

/** 内部请求头 — what the public port tells the office side about a request. */
public final class FrontHeaders {

	/** Code of the site that is asked; clients cannot set it. */
	public static final String SITE = "Yichuang-Site";

	private FrontHeaders() {
	}

}
