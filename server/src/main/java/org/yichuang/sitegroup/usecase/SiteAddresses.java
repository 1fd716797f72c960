package org.yichuang.sitegroup.usecase;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.yichuang.organisation.Body;
import org.yichuang.sitegroup.SitesSettings;
import org.yichuang.sitegroup.model.SiteCode;
import org.yichuang.sitegroup.store.HostRows;
import org.yichuang.sitegroup.store.SiteRows;

/** Gives new sites their codes and host names. */
@Component
class SiteAddresses {

	private final SitesSettings settings;

	private final SiteRows sites;

	private final HostRows hosts;

	SiteAddresses(SitesSettings settings, SiteRows sites, HostRows hosts) {
		this.settings = settings;
		this.sites = sites;
		this.hosts = hosts;
	}

	/** Returns a code that no site has: the body's, or {@code portal}. */
	String code(Body body, boolean portal) {
		var wanted = portal ? SiteCode.PORTAL : SiteCode.of(body.code());
		var code = wanted;
		for (int again = 2; this.sites.hasCode(code); again++) {
			code = SiteCode.again(wanted, again);
		}
		return code;
	}

	/** Returns the host names of a new site, the main one first. */
	List<String> hosts(String code, boolean portal) {
		var base = this.settings.baseHost();
		var names = new ArrayList<String>();
		if (portal && base.contains(".")) {
			names.add("www." + base);
		}
		if (portal) {
			names.add(base);
		}
		if (portal && base.equals("localhost")) {
			names.add("127.0.0.1");
		}
		names.add(code + "." + base);
		return names.stream().filter((name) -> this.hosts.owner(name).isEmpty()).toList();
	}

}
