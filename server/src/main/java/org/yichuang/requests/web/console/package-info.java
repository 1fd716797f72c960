/** What the console asks about requests. */
@NullMarked
package org.yichuang.requests.web.console;

import org.jspecify.annotations.NullMarked;
