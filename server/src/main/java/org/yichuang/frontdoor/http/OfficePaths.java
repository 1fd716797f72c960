package org.yichuang.frontdoor.http;

import java.util.List;

import org.yichuang.frontdoor.model.RequestPath;

/** 后台路径 — addresses that are no published files but answered by the office side. */
final class OfficePaths {

	/** For staff and programs: there whatever state the site is in. */
	private static final List<String> STAFF = List.of("/console", "/api");

	/** For the public, made for one reader. */
	private static final List<String> READERS = List.of("/search", "/track", "/send", "/my", "/opensearch.xml");

	private OfficePaths() {
	}

	static boolean isForStaff(RequestPath path) {
		return isUnder(path, STAFF);
	}

	static boolean isForReaders(RequestPath path) {
		return isUnder(path, READERS);
	}

	private static boolean isUnder(RequestPath path, List<String> prefixes) {
		for (var prefix : prefixes) {
			if (path.isUnder(prefix)) {
				return true;
			}
		}
		return false;
	}

}
