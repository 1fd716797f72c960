/** What can be done with citizens' accounts. */
@NullMarked
package org.yichuang.citizens.usecase;

import org.jspecify.annotations.NullMarked;
