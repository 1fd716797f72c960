package org.yichuang.organisation.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.organisation.Body;

/**
 * 单位详情 — a body with what only its own page shows.
 *
 * @param body the body
 * @param open whether it is open
 * @param legalNameByHand whether the legal name was set by hand and no longer follows the
 * rule
 * @param contact office to turn to
 * @param phone its number
 * @param address where it sits
 * @param closedAt when it was closed
 * @param closedReason why
 * @param openChildren how many open bodies stand directly below
 * @param openAccounts how many open accounts belong to it
 */
public record BodyDetail(Body body, boolean open, boolean legalNameByHand, String contact, String phone, String address,
		@Nullable Instant closedAt, @Nullable String closedReason, long openChildren, long openAccounts) {

}
