package org.yichuang.platform;

import java.util.Arrays;
import java.util.Locale;

/**
 * 来源网段 — under what an address is counted: an IPv4 address alone, an IPv6 address with
 * its whole /64, since a household holds all of it.
 */
public final class NetworkPart {

	private static final int GROUPS = 4;

	private NetworkPart() {
	}

	/** Returns the part that counts. */
	public static String of(String address) {
		if (!address.contains(":") || address.contains(".")) {
			return address.substring(address.lastIndexOf(':') + 1);
		}
		var bare = address.replaceAll("[\\[\\]]|%.*$", "").toLowerCase(Locale.ROOT);
		var halves = bare.split("::", 2);
		var groups = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
		var first = Arrays.copyOf(groups, GROUPS);
		for (int i = groups.length; i < GROUPS; i++) {
			first[i] = "0";
		}
		return String.join(":", first) + "::/64";
	}

}
