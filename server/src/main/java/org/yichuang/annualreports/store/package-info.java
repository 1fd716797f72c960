/** Reads and writes the tables of this room. */
@NullMarked
package org.yichuang.annualreports.store;

import org.jspecify.annotations.NullMarked;
