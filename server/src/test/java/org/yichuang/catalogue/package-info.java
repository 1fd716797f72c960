/** Tests of the room catalogue. */
@NullMarked
package org.yichuang.catalogue;

import org.jspecify.annotations.NullMarked;
