/** Submissions for staff. */
@NullMarked
package org.yichuang.intake.web.console;

import org.jspecify.annotations.NullMarked;
