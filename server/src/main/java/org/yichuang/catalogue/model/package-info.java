/** Patterns of index numbers and classes of schemes, in plain Java. */
@NullMarked
package org.yichuang.catalogue.model;

import org.jspecify.annotations.NullMarked;
