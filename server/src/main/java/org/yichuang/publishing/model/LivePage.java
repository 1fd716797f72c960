package org.yichuang.publishing.model;

import java.util.Set;

import org.yichuang.kernel.Term;
import org.yichuang.publishing.spi.PageKey;

/**
 * 在线页面 — one page that is live, as the manifest has it.
 *
 * @param key names it
 * @param path where it lies
 * @param tags what it was made from
 * @param digest digest of the compressed sibling where there is one, otherwise of the
 * file
 * @param size bytes of the file itself
 */
@Term("在线页面")
public record LivePage(PageKey key, PagePath path, Set<String> tags, String digest, long size) {

}
