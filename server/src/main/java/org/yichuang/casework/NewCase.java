package org.yichuang.casework;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;

/**
 * What a case is opened with.
 *
 * @param kind code of a {@link org.yichuang.casework.spi.CaseKind}
 * @param number as people know it, unique within its kind
 * @param title one line
 * @param body in charge
 * @param site on whose site it came in
 * @param receivedAt moment zero
 * @param allowance its limit; null for the one that the rules give its kind and body
 * @param origin where it comes from, unique; the same origin again answers the same case
 */
public record NewCase(String kind, String number, String title, BodyId body, @Nullable SiteId site, Instant receivedAt,
		@Nullable Allowance allowance, String origin) {

}
