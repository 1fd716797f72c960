/** Tests of the room files. */
@NullMarked
package org.yichuang.files;

import org.jspecify.annotations.NullMarked;
