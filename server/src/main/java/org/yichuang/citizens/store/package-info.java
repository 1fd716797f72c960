/** Tables and keys of citizens' accounts. */
@NullMarked
package org.yichuang.citizens.store;

import org.jspecify.annotations.NullMarked;
