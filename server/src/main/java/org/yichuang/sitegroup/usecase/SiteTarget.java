package org.yichuang.sitegroup.usecase;

import org.yichuang.kernel.SiteId;

/**
 * 修改对象 — which site is changed, as of which version.
 *
 * @param site the site
 * @param version its row version as the person saw it
 */
public record SiteTarget(SiteId site, long version) {

}
