/** What a room implements to have a say before articles go live. */
@NullMarked
@NamedInterface("spi")
package org.yichuang.content.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
