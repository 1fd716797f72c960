/**
 * 渲染 — turns a page's data into HTML with a theme's templates, which can reach nothing
 * but that data.
 */
@NullMarked
package org.yichuang.publishing.render;

import org.jspecify.annotations.NullMarked;
