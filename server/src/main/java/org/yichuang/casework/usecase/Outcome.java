package org.yichuang.casework.usecase;

import org.jspecify.annotations.Nullable;
import org.yichuang.casework.Case;
import org.yichuang.casework.model.Marks;

/**
 * What an act comes to.
 *
 * @param matter the case afterwards
 * @param marks its marks afterwards
 * @param label the act in words
 * @param citizenWords what the citizen reads; null hides the step
 */
record Outcome(Case matter, Marks marks, String label, @Nullable String citizenWords) {

}
