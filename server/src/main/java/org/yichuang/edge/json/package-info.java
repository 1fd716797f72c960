/** How values of the kernel look as JSON. */
@NullMarked
package org.yichuang.edge.json;

import org.jspecify.annotations.NullMarked;
