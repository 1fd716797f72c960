package org.yichuang.outlet;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 撤回指标数据 — a measurement that turned out not to hold: it counts no more, on the very day
 * on which it had counted. Published, like the measurement, inside the transaction of the
 * deed. A measurement that never was, or is withdrawn already, changes nothing.
 *
 * @param kind the measurement's kind
 * @param subjectId the thing behind it
 * @param at when it had happened, as the measurement said; null for the last one of this
 * kind and thing
 */
@Term("撤回指标数据")
public record MeasurementWithdrawn(String kind, String subjectId, @Nullable Instant at) {

}
