package org.yichuang.organisation.web.console;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.model.BodyDetail;
import org.yichuang.organisation.model.BodyLine;

/**
 * 单位详情 — one body on its own page.
 *
 * @param body the body
 * @param above those above it, the root first
 * @param legalNameByHand whether the legal name was set by hand
 * @param contact office to turn to
 * @param phone its number
 * @param address where it sits
 * @param closedAt when it was closed, null while it is open
 * @param closedReason why
 * @param openAccounts how many accounts that are not closed belong to it
 * @param whyNotClose why it may not be closed now; empty means it may
 */
record BodyPage(BodyView body, List<BodyView.Named> above, boolean legalNameByHand, String contact, String phone,
		String address, @Nullable Instant closedAt, @Nullable String closedReason, long openAccounts,
		List<Reasons.Reason> whyNotClose) {

	static BodyPage of(BodyDetail detail, List<Body> above, List<Reasons.Reason> whyNotClose) {
		return new BodyPage(BodyView.of(new BodyLine(detail.body(), detail.open(), detail.openChildren() > 0)),
				above.stream().map(BodyView.Named::of).toList(), detail.legalNameByHand(), detail.contact(),
				detail.phone(), detail.address(), detail.closedAt(), detail.closedReason(), detail.openAccounts(),
				whyNotClose);
	}

}
