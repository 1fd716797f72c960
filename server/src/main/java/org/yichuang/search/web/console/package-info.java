/** Search for staff. */
@NullMarked
package org.yichuang.search.web.console;

import org.jspecify.annotations.NullMarked;
