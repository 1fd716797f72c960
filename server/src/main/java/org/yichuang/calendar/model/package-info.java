/** Holiday notices and what makes them hold, in plain Java. */
@NullMarked
package org.yichuang.calendar.model;

import org.jspecify.annotations.NullMarked;
