/** What other rooms bring so that theme files can be checked. */
@NullMarked
@NamedInterface("spi")
package org.yichuang.sitegroup.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
