/** What people and the clock do with activities, one verb per class. */
@NullMarked
@NamedInterface("usecase")
package org.yichuang.participation.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
