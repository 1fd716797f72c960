/** Who acts in a request, and whether the mapping lets them in. */
@NullMarked
package org.yichuang.edge.access;

import org.jspecify.annotations.NullMarked;
