/** 稿件的存储 — SQL and row mapping of the tables {@code content_*}. */
@NullMarked
package org.yichuang.content.store;

import org.jspecify.annotations.NullMarked;
