/** What readers send from the pages of this room. */
@NullMarked
package org.yichuang.boards.web.site;

import org.jspecify.annotations.NullMarked;
