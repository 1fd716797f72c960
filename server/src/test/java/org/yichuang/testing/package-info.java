/**
 * What every test stands on: a real database, a fixed clock, a home folder of its own.
 */
@NullMarked
package org.yichuang.testing;

import org.jspecify.annotations.NullMarked;
