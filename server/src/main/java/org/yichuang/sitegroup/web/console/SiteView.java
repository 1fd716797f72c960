package org.yichuang.sitegroup.web.console;

import java.util.List;
import java.util.Map;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SiteState;

/**
 * 站点 — as staff see it.
 *
 * @param hosts all host names, the main one first
 * @param bodyName short name of the responsible body
 * @param nextStates states that the site may go to from here
 */
record SiteView(SiteId id, String code, String name, List<String> hosts, boolean portal, SiteState state, String theme,
		BodyId body, String bodyName, String bodyPath, Map<String, String> settings, List<Site.Slot> slots,
		List<SiteState> nextStates, long version) {

	static SiteView of(Site site, List<String> hosts, String bodyName) {
		var next = List.of(SiteState.values()).stream().filter(site.state()::mayBecome).toList();
		return new SiteView(site.id(), site.code(), site.name(), hosts.isEmpty() ? List.of(site.host()) : hosts,
				site.portal(), site.state(), site.theme(), site.body(), bodyName, site.bodyPath(), site.settings(),
				site.slots(), next, site.version());
	}

}
