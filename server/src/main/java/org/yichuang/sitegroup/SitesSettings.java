package org.yichuang.sitegroup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 站点设置.
 *
 * @param baseHost host name below which new sites lie, {@code <code>.<base host>}; the
 * portal lies at the base host itself, and at {@code www.<base host>} if that is a domain
 */
@ConfigurationProperties("yichuang.sites")
public record SitesSettings(@DefaultValue("localhost") String baseHost) {

}
