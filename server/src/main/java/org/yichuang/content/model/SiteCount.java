package org.yichuang.content.model;

import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 站点件数 — how many articles of a site stand in a state.
 *
 * @param count at least 1
 */
@Term("站点件数")
public record SiteCount(SiteId site, EditionState state, long count) {
}
