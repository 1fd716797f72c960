/** Benches: programs of their own, run by {@code bin/bench}. */
@NullMarked
package org.yichuang.bench;

import org.jspecify.annotations.NullMarked;
