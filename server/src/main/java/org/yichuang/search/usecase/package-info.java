/** Keeping entries, bringing the index up to date. */
@NullMarked
package org.yichuang.search.usecase;

import org.jspecify.annotations.NullMarked;
