/**
 * What rooms plug into intake: where people send to, who takes it, what becomes of it.
 */
@NullMarked
@NamedInterface("spi")
package org.yichuang.intake.spi;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
