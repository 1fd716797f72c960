package org.yichuang.statistics.model;

/**
 * 取整 — amounts as histograms keep them: exact up to 99, above that rounded up to two
 * figures that count (101 becomes 110). Rounding up keeps the question "at most 48" exact
 * for every limit that is itself so rounded.
 */
public final class Rounded {

	/** No single fact is larger, so that sums never overflow. */
	public static final long LARGEST = 1_000_000_000_000L;

	private static final int EXACT = 99;

	private Rounded() {
	}

	/**
	 * Rounds an amount up, a negative one down.
	 * @throws IllegalArgumentException if it is beyond {@link #LARGEST}
	 */
	public static long up(long amount) {
		if (amount > LARGEST || amount < -LARGEST) {
			throw new IllegalArgumentException("a measurement of " + amount);
		}
		long unit = 1;
		while (Math.ceilDiv(Math.abs(amount), unit) > EXACT) {
			unit *= 10;
		}
		return Long.signum(amount) * Math.ceilDiv(Math.abs(amount), unit) * unit;
	}

}
