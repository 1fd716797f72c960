package org.yichuang.frontdoor.web.site;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.yichuang.citizens.CitizenId;
import org.yichuang.citizens.CitizenSignIns.Where;
import org.yichuang.citizens.Present;
import org.yichuang.sitegroup.Site;

/**
 * 访问个人中心 — a request to the account's pages.
 *
 * @param site which site is asked
 * @param http the request
 * @param present who is signed in, if anybody is
 */
record MyVisit(Site site, HttpServletRequest http, Optional<Present> present) {

	/** Who is signed in; only where somebody is. */
	CitizenId citizen() {
		return this.present.orElseThrow().id();
	}

	/**
	 * The token that forms of the account's pages carry, empty where nobody is signed in.
	 */
	String token() {
		return this.present.map(Present::pageToken).orElse("");
	}

	Where where() {
		return new Where(this.site.id(), this.site.name(), this.http.getRemoteAddr(),
				this.present.map(Present::id).orElse(null));
	}

	/** Returns a control of the form, empty if it did not come. */
	String text(String name) {
		return Optional.ofNullable(this.http.getParameter(name)).orElse("");
	}

}
