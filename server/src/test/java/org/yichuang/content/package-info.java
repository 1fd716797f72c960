/** How articles are written, reviewed, published and withdrawn. */
@NullMarked
package org.yichuang.content;

import org.jspecify.annotations.NullMarked;
