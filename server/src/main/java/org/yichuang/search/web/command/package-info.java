/** Operators' commands of search. */
@NullMarked
package org.yichuang.search.web.command;

import org.jspecify.annotations.NullMarked;
