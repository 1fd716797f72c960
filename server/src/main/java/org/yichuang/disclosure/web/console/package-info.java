/** Staff's addresses for sections and entries. */
@NullMarked
package org.yichuang.disclosure.web.console;

import org.jspecify.annotations.NullMarked;
