/** What readers find, and what nobody can make search do. */
@NullMarked
package org.yichuang.search;

import org.jspecify.annotations.NullMarked;
