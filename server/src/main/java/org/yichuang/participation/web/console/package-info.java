/** The console's API of activities. */
@NullMarked
package org.yichuang.participation.web.console;

import org.jspecify.annotations.NullMarked;
