package org.yichuang.frontdoor.web.site;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.yichuang.frontdoor.FrontHeaders;
import org.yichuang.kernel.NotFound;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** 所访问的站点 — which site a request asks, as the public port found out. */
@Component
class AskedSiteOf {

	private final Sites sites;

	AskedSiteOf(Sites sites) {
		this.sites = sites;
	}

	/**
	 * @throws NotFound if it is none of ours
	 */
	Site site(HttpServletRequest request) {
		return Optional.ofNullable(request.getHeader(FrontHeaders.SITE))
			.flatMap(this.sites::byCode)
			.or(() -> this.sites.byHost(request.getServerName()))
			.orElseThrow(() -> new NotFound("site of " + request.getServerName()));
	}

}
