package org.yichuang.frontdoor.web.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The numbers below a list of hits, as templates show them. */
final class SearchPager {

	private static final int BESIDE = 3;

	private SearchPager() {
	}

	/** Makes a pager; templates show none for a single page. */
	static Map<String, Object> of(int number, int total, IntFunction<String> address) {
		var pager = new LinkedHashMap<String, Object>();
		pager.put("number", number);
		pager.put("total", total);
		if (number > 1) {
			pager.put("newest", address.apply(1));
			pager.put("newer", address.apply(number - 1));
		}
		if (number < total) {
			pager.put("older", address.apply(number + 1));
			pager.put("oldest", address.apply(total));
		}
		pager.put("pages", pages(number, total, address));
		return pager;
	}

	private static List<Map<String, Object>> pages(int number, int total, IntFunction<String> address) {
		return IntStream.rangeClosed(Math.max(1, number - BESIDE), Math.min(total, number + BESIDE))
			.mapToObj((page) -> Map.<String, Object>of("number", page, "path", address.apply(page), "current",
					page == number))
			.toList();
	}

}
