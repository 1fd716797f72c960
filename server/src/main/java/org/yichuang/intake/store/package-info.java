/** Rows of {@code intake_*}, and the keys that lie outside the database. */
@NullMarked
package org.yichuang.intake.store;

import org.jspecify.annotations.NullMarked;
