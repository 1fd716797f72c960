/** The rules of articles. */
@NullMarked
package org.yichuang.content.model;

import org.jspecify.annotations.NullMarked;
