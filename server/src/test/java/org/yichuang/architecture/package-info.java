/**
 * The rules of the house as tests, each shown to catch an offender and guarded by a
 * count.
 */
@NullMarked
package org.yichuang.architecture;

import org.jspecify.annotations.NullMarked;
