/** The index itself: how fast it answers. */
@NullMarked
package org.yichuang.search.index;

import org.jspecify.annotations.NullMarked;
