/** Tables of schemes, patterns and sequences. */
@NullMarked
package org.yichuang.catalogue.store;

import org.jspecify.annotations.NullMarked;
