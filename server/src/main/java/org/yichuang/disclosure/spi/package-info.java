/** What a room implements to have a column in every section of disclosure. */
@NullMarked
@NamedInterface("spi")
package org.yichuang.disclosure.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
