/** Tests of rendering. */
@NullMarked
package org.yichuang.publishing.render;

import org.jspecify.annotations.NullMarked;
