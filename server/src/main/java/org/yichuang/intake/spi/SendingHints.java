package org.yichuang.intake.spi;

import java.util.List;

import org.yichuang.kernel.SiteId;

/**
 * 提交提示 — rooms say what somebody may want to read before writing, such as answers that
 * are there already.
 */
public interface SendingHints {

	/**
	 * Returns what fits best to what somebody is about to write.
	 * @param point where it will be sent to
	 */
	List<Hint> hints(SiteId site, SubmissionPoint point, Asked asked);

	/**
	 * 提问.
	 *
	 * @param about what it is about, as far as it is known; hostile, up to 200 characters
	 * @param most how many hints at most
	 */
	record Asked(String about, int most) {
	}

	/**
	 * 一条提示.
	 *
	 * @param title what it is called
	 * @param path its page on the site
	 */
	record Hint(String title, String path) {
	}

}
