/** 网站外观的测试 — renders the themes in {@code site/} with fixtures, for the checks there. */
@NullMarked
package org.yichuang.site;

import org.jspecify.annotations.NullMarked;
