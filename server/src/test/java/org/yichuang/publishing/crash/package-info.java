/** Publishing is killed at any moment and loses nothing. */
@NullMarked
package org.yichuang.publishing.crash;

import org.jspecify.annotations.NullMarked;
