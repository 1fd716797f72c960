/**
 * What a room implements to have its matters handled: a kind with its table of states.
 */
@NullMarked
@NamedInterface("spi")
package org.yichuang.casework.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
