/** Tests of the room sitegroup. */
@NullMarked
package org.yichuang.sitegroup;

import org.jspecify.annotations.NullMarked;
