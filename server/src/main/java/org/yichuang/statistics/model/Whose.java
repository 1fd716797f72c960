package org.yichuang.statistics.model;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;

/**
 * 归属 — of which bodies something is asked.
 *
 * @param body of this body; null for all that the actor may see
 * @param alone of the body by itself, without those below it
 */
public record Whose(@Nullable BodyId body, boolean alone) {

}
