/** Operators' commands that recount figures. */
@NullMarked
package org.yichuang.statistics.web.command;

import org.jspecify.annotations.NullMarked;
