/** Intake is killed at any moment: accepted is stored is handled, and nothing twice. */
@NullMarked
package org.yichuang.intake.crash;

import org.jspecify.annotations.NullMarked;
