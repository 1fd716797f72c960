/** Tests of what stands before every room. */
@NullMarked
package org.yichuang.edge;

import org.jspecify.annotations.NullMarked;
