/** Opening cases, acting on them, watching their clocks, reading them. */
@NullMarked
package org.yichuang.casework.usecase;

import org.jspecify.annotations.NullMarked;
