/** Every failure as problem+json in the reader's language. */
@NullMarked
package org.yichuang.edge.problems;

import org.jspecify.annotations.NullMarked;
