package org.yichuang.casework.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 中止 — a time in which a clock stood.
 *
 * @param from since when
 * @param to until when; null while it stands
 * @param ground by which rule or for which fact
 */
@Term("中止计时")
public record Pause(Instant from, @Nullable Instant to, String ground) {

}
