/**
 * 稿件的页面 — the pages that sites make of articles: home, lists, articles, feeds, maps,
 * files.
 */
@NullMarked
package org.yichuang.content.pages;

import org.jspecify.annotations.NullMarked;
