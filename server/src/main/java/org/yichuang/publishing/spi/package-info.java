/** What a room implements to have pages published. */
@NullMarked
@NamedInterface("spi")
package org.yichuang.publishing.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
