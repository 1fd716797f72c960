package org.yichuang.publishing.spi;

import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 页面标识 — names one page for ever, wherever it lies.
 *
 * @param site on which site
 * @param kind the page source's kind, such as {@code article}
 * @param key the source's own key, such as an id or {@code <channel>/7}
 */
@Term("页面标识")
public record PageKey(SiteId site, String kind, String key) {

}
