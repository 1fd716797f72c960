/** Values of the kernel. */
@NullMarked
package org.yichuang.kernel;

import org.jspecify.annotations.NullMarked;
