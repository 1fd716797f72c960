/** What virus scanners implement, and rooms that attach files to things. */
@NullMarked
@NamedInterface("spi")
package org.yichuang.files.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
