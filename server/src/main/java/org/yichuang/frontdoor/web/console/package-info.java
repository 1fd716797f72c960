/** What staff see of the public side before the public does. */
@NullMarked
package org.yichuang.frontdoor.web.console;

import org.jspecify.annotations.NullMarked;
