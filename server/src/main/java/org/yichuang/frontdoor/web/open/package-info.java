/** What integrators may ask of the public side. */
@NullMarked
package org.yichuang.frontdoor.web.open;

import org.jspecify.annotations.NullMarked;
