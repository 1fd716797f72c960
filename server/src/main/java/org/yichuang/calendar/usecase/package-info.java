/** Loading and reading holiday notices. */
@NullMarked
package org.yichuang.calendar.usecase;

import org.jspecify.annotations.NullMarked;
