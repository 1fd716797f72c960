/** Staff's addresses for notices. */
@NullMarked
package org.yichuang.notification.web.console;

import org.jspecify.annotations.NullMarked;
