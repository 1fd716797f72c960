package org.yichuang.frontdoor.http;

import org.springframework.web.util.UriUtils;

/** 地址编码 — paths as addresses write them. */
final class UrlPath {

	private UrlPath() {
	}

	static String encode(String path) {
		return UriUtils.encodePath(path, java.nio.charset.StandardCharsets.UTF_8);
	}

}
