/** Sections, entries and their rules, in plain Java. */
@NullMarked
@NamedInterface("model")
package org.yichuang.disclosure.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
