/** Staff's addresses for files. */
@NullMarked
package org.yichuang.files.web.console;

import org.jspecify.annotations.NullMarked;
