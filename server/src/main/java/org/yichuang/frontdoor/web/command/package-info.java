/** What operators read on the standard output. */
@NullMarked
package org.yichuang.frontdoor.web.command;

import org.jspecify.annotations.NullMarked;
