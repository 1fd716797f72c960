/** Reads and writes the tables {@code disclosure_*}. */
@NullMarked
package org.yichuang.disclosure.store;

import org.jspecify.annotations.NullMarked;
