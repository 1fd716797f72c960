package org.yichuang.publishing.spi;

import java.util.Set;

import org.yichuang.kernel.Term;

/**
 * 页面 — one page as it should be now.
 *
 * @param key names it
 * @param path address on its site, starting with a slash; a path that ends in a slash
 * means {@code index.html} there
 * @param body what it is made of
 * @param tags everything it was made from, such as {@code article:<id>},
 * {@code channel:<id>}; publishing adds {@code site:<id>}, and whatever template
 * functions touch
 */
@Term("页面")
public record Page(PageKey key, String path, PageBody body, Set<String> tags) {

}
