/** Where rooms say what their forms are for. */
@NullMarked
@NamedInterface("spi")
package org.yichuang.forms.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
