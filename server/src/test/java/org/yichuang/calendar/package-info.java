/** Holiday notices and working days. */
@NullMarked
package org.yichuang.calendar;

import org.jspecify.annotations.NullMarked;
