package org.yichuang.publishing;

import java.util.List;
import java.util.Set;

import org.yichuang.kernel.Term;
import org.yichuang.publishing.spi.PageKey;

/**
 * 变更 — what one transaction changed, as far as pages go. All pages of one change go live
 * together.
 *
 * @param reason for operators, such as {@code content.publish-edition}
 * @param tags pages made from any of these become stale
 * @param pages pages that may be new, moved or gone, whatever they were made from
 */
@Term("变更")
public record Change(String reason, Set<String> tags, List<PageKey> pages) {

}
