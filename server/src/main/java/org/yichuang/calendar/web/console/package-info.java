/** Holiday notices in the staff console. */
@NullMarked
package org.yichuang.calendar.web.console;

import org.jspecify.annotations.NullMarked;
