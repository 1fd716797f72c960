/** What can be done with schemes and index numbers. */
@NullMarked
package org.yichuang.catalogue.usecase;

import org.jspecify.annotations.NullMarked;
