/** What rooms above tell about the sites and channels that roles are held over. */
@NullMarked
@NamedInterface("spi")
package org.yichuang.organisation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
