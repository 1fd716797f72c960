package org.yichuang.architecture;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * 楼层 — every room's floor (DESIGN §3); arrows go strictly down, the ground floor may be
 * named by all.
 */
final class Floors {

	static final Map<String, Integer> OF = new TreeMap<>(Map.ofEntries(Map.entry("kernel", 0), Map.entry("outlet", 0),
			Map.entry("platform", 0), Map.entry("organisation", 1), Map.entry("calendar", 1), Map.entry("files", 1),
			Map.entry("catalogue", 1), Map.entry("documents", 1), Map.entry("forms", 2), Map.entry("sitegroup", 2),
			Map.entry("casework", 2), Map.entry("publishing", 3), Map.entry("intake", 3), Map.entry("content", 4),
			Map.entry("search", 4), Map.entry("interaction", 4), Map.entry("boards", 4), Map.entry("participation", 4),
			Map.entry("citizens", 5), Map.entry("disclosure", 5), Map.entry("requests", 6),
			Map.entry("annualreports", 7), Map.entry("audit", 6), Map.entry("notification", 6),
			Map.entry("statistics", 6), Map.entry("frontdoor", 7), Map.entry("edge", 8), Map.entry("demo", 8)));

	/** On the ground floor the order is kernel, then outlet and platform. */
	private static final Map<String, Set<String>> GROUND = Map.of("kernel", Set.of(), "outlet", Set.of("kernel"),
			"platform", Set.of("kernel"));

	private Floors() {
	}

	/** Says whether a room may name another. */
	static boolean mayName(String from, String to) {
		if (from.equals(to)) {
			return true;
		}
		if (GROUND.containsKey(from)) {
			return GROUND.get(from).contains(to);
		}
		return GROUND.containsKey(to) || floor(to) < floor(from);
	}

	/** Returns what is wrong with a set of rooms: those without a floor. */
	static Set<String> withoutFloor(Set<String> rooms) {
		var missing = new TreeSet<>(rooms);
		missing.removeAll(OF.keySet());
		return missing;
	}

	private static int floor(String room) {
		return OF.getOrDefault(room, Integer.MAX_VALUE);
	}

}
