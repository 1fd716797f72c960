/** Staff's addresses for forms. */
@NullMarked
package org.yichuang.forms.web.console;

import org.jspecify.annotations.NullMarked;
