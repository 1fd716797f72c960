/** What can be done with sections, their classes and entries. */
@NullMarked
@NamedInterface("usecase")
package org.yichuang.disclosure.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
