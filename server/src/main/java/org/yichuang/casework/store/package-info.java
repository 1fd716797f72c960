/** The tables of cases and what hangs on them. */
@NullMarked
package org.yichuang.casework.store;

import org.jspecify.annotations.NullMarked;
