package org.yichuang.sitegroup;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;

/**
 * 站点 — what other rooms may ask about sites. Answers come from memory where they can;
 * they are never older than a second.
 */
@Component
public class Sites {

	/**
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public Site get(SiteId id) {
		throw new UnsupportedOperationException();
	}

	/** Returns the site with a code. */
	public Optional<Site> byCode(String code) {
		throw new UnsupportedOperationException();
	}

	/** Returns the site that a host name (without port, any case) means. */
	public Optional<Site> byHost(String host) {
		throw new UnsupportedOperationException();
	}

	/** Returns all sites, closed ones too, by code. */
	public List<Site> all() {
		throw new UnsupportedOperationException();
	}

	/** Returns the sites of a body and of all below it. */
	public List<Site> under(BodyId root) {
		throw new UnsupportedOperationException();
	}

}
