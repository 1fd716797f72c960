package org.yichuang.casework.model;

import org.jspecify.annotations.Nullable;
import org.yichuang.casework.Allowance;

/**
 * 亮牌条件 — when a card is shown: when a share of the time is used, or when so much is left,
 * whichever comes first; when it is late if neither is set.
 *
 * @param share per cent of the time used, 1 to 100; null if it does not count
 * @param left what is left; null if it does not count
 */
public record Threshold(@Nullable Integer share, @Nullable Allowance left) {

	/** Out of time and not before. */
	public static final Threshold LATE = new Threshold(null, null);

}
