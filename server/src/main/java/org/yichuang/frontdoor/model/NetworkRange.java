package org.yichuang.frontdoor.model;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * 网段 — an address, or all addresses that begin with the same bits.
 *
 * @param first its bytes, 4 or 16
 * @param bits how many bits must be the same
 */
public record NetworkRange(InetAddress first, int bits) {

	private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]{2,45}");

	/**
	 * Reads {@code 10.0.0.0/8}, {@code 192.0.2.7} or the like of IPv6.
	 * @throws IllegalArgumentException if it is none
	 */
	public static NetworkRange of(String text) {
		int slash = text.indexOf('/');
		var address = literal((slash < 0) ? text : text.substring(0, slash));
		if (address == null) {
			throw new IllegalArgumentException("Not a network: " + text);
		}
		int all = address.getAddress().length * 8;
		int bits = (slash < 0) ? all : Integer.parseInt(text.substring(slash + 1));
		if (bits < 0 || bits > all) {
			throw new IllegalArgumentException("Not a network: " + text);
		}
		return new NetworkRange(address, bits);
	}

	/** Reads an address without asking any name server; null if it is none. */
	public static @Nullable InetAddress literal(String text) {
		if (!LITERAL.matcher(text).matches()
				|| text.indexOf(':') < 0 && text.chars().filter((c) -> c == '.').count() != 3) {
			return null;
		}
		try {
			return InetAddress.getByName(text);
		}
		catch (UnknownHostException noAddress) {
			return null;
		}
	}

	/** Says whether an address lies in it. */
	public boolean contains(InetAddress address) {
		var mine = this.first.getAddress();
		var other = address.getAddress();
		if (mine.length != other.length) {
			return false;
		}
		int rest = mine.length * 8 - this.bits;
		return new BigInteger(1, mine).shiftRight(rest).equals(new BigInteger(1, other).shiftRight(rest));
	}

}
