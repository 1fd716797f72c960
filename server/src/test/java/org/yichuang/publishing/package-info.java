/** Tests of publishing. */
@NullMarked
package org.yichuang.publishing;

import org.jspecify.annotations.NullMarked;
