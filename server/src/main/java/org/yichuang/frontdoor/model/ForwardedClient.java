package org.yichuang.frontdoor.model;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 访问来源 — from where a request really comes. What clients say about themselves is believed
 * only from front servers of one's own, hop by hop from the nearest.
 *
 * @param address of the client
 * @param scheme {@code http} or {@code https}, as the client sees it
 */
@Term("访问来源")
public record ForwardedClient(String address, String scheme) {

	/**
	 * Finds out from where a request comes.
	 * @param direct who is connected, and how
	 * @param trusted front servers of one's own
	 * @param forwardedFor values of {@code X-Forwarded-For} in order
	 * @param forwardedScheme value of {@code X-Forwarded-Proto}, null if absent
	 */
	public static ForwardedClient of(ForwardedClient direct, List<NetworkRange> trusted, List<String> forwardedFor,
			@Nullable String forwardedScheme) {
		if (!isTrusted(direct.address(), trusted)) {
			return direct;
		}
		var scheme = "https".equals(forwardedScheme) || "http".equals(forwardedScheme) ? forwardedScheme
				: direct.scheme();
		return new ForwardedClient(farthest(direct.address(), trusted, forwardedFor), scheme);
	}

	private static String farthest(String nearest, List<NetworkRange> trusted, List<String> forwardedFor) {
		var hops = String.join(",", forwardedFor).split(",");
		var address = nearest;
		for (int i = hops.length - 1; i >= 0 && isTrusted(address, trusted); i--) {
			var hop = hops[i].strip();
			if (NetworkRange.literal(hop) == null) {
				break;
			}
			address = hop;
		}
		return address;
	}

	private static boolean isTrusted(String address, List<NetworkRange> trusted) {
		if (trusted.isEmpty()) {
			return false;
		}
		var literal = NetworkRange.literal(address);
		return literal != null && trusted.stream().anyMatch((range) -> range.contains(literal));
	}

}
