/** Rows of what can be found. */
@NullMarked
package org.yichuang.search.store;

import org.jspecify.annotations.NullMarked;
