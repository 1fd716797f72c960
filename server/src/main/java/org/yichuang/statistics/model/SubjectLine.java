package org.yichuang.statistics.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;

/**
 * 明细 — one fact behind a figure.
 *
 * @param subject id of the thing
 * @param at when it happened
 * @param body whose
 * @param site on which site, null if none
 * @param amount how much it counts
 */
public record SubjectLine(String subject, Instant at, BodyId body, @Nullable SiteId site, long amount) {

}
