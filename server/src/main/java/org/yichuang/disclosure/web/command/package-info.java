/** Operators' commands for sections. */
@NullMarked
package org.yichuang.disclosure.web.command;

import org.jspecify.annotations.NullMarked;
