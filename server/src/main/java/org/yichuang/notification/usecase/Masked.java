package org.yichuang.notification.usecase;

/**
 * 掩码 — an address of which the middle is hidden: {@code 138****0000},
 * {@code l***@example.cn}.
 */
final class Masked {

	private static final int SHOWN = 3;

	private Masked() {
	}

	static String of(String to) {
		int at = to.indexOf('@');
		if (at > 0) {
			return to.charAt(0) + "***" + to.substring(at);
		}
		return (to.length() > 2 * SHOWN) ? to.substring(0, SHOWN) + "****" + to.substring(to.length() - SHOWN - 1)
				: "***";
	}

}
