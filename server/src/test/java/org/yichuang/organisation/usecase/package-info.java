/** Reading lists of bodies. */
@NullMarked
package org.yichuang.organisation.usecase;

import org.jspecify.annotations.NullMarked;
