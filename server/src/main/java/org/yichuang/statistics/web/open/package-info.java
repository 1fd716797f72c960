/** Figures that anybody may read, for programs. */
@NullMarked
package org.yichuang.statistics.web.open;

import org.jspecify.annotations.NullMarked;
