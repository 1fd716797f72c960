/** Pages made for one reader, in the frame of the site that is asked. */
@NullMarked
package org.yichuang.frontdoor.web.site;

import org.jspecify.annotations.NullMarked;
