/** What can be done with submissions. */
@NullMarked
@NamedInterface("usecase")
package org.yichuang.intake.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
