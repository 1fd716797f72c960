/** What can be done with submissions. */
@NullMarked
package org.yichuang.intake.usecase;

import org.jspecify.annotations.NullMarked;
