/** Cases, to-do lists and rules in the staff console. */
@NullMarked
package org.yichuang.casework.web.console;

import org.jspecify.annotations.NullMarked;
