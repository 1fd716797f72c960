/** What can be done with files. */
@NullMarked
package org.yichuang.files.usecase;

import org.jspecify.annotations.NullMarked;
