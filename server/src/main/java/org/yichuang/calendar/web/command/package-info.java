/** Operators' commands about holidays. */
@NullMarked
package org.yichuang.calendar.web.command;

import org.jspecify.annotations.NullMarked;
