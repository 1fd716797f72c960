/** What programs of bodies hand in, by token. */
@NullMarked
package org.yichuang.disclosure.web.open;

import org.jspecify.annotations.NullMarked;
