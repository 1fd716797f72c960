/**
 * What other rooms bring: checks of theme files, and what they put on sites that are
 * opened from a blueprint.
 */
@NullMarked
@NamedInterface("spi")
package org.yichuang.sitegroup.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
