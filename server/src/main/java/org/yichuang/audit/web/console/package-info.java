/** The trail in the staff console. */
@NullMarked
package org.yichuang.audit.web.console;

import org.jspecify.annotations.NullMarked;
