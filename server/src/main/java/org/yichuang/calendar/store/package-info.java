/** The tables of holiday notices and their days. */
@NullMarked
package org.yichuang.calendar.store;

import org.jspecify.annotations.NullMarked;
