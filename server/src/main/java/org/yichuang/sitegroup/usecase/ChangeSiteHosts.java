package org.yichuang.sitegroup.usecase;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SitegroupEvent.SiteHostsChanged;
import org.yichuang.sitegroup.SitegroupPermission;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.model.HostName;
import org.yichuang.sitegroup.store.HostRows;

/** Has a site answer under other host names. */
@Component
public class ChangeSiteHosts {

	private final SiteWork work;

	private final HostRows hosts;

	ChangeSiteHosts(SiteWork work, HostRows hosts) {
		this.work = work;
		this.hosts = hosts;
	}

	/**
	 * Puts these host names in place of all that the site had.
	 * @param names the main one first
	 * @throws Invalid if a name does not hold or is another site's
	 */
	@Transactional
	public Site change(Actor actor, SiteTarget target, List<String> names) {
		var site = this.work.take(actor, SitegroupPermission.CHANGE_SITE, target);
		var hosts = names.stream().map((name) -> HostName.of(name).value()).distinct().toList();
		if (hosts.isEmpty()) {
			throw Invalid.field("hosts", KernelProblems.REQUIRED);
		}
		hosts.forEach((host) -> checkFree(site, host));
		this.hosts.put(site.id(), hosts);
		var changed = this.work.put(site.at(hosts.getFirst()));
		this.work.record(actor, changed, "HOSTS_CHANGED", String.join(", ", hosts));
		this.work.announce(actor, new SiteHostsChanged(changed, site.host()));
		return changed;
	}

	private void checkFree(Site site, String host) {
		if (this.hosts.owner(host).filter((owner) -> !owner.equals(site.id())).isPresent()) {
			throw Invalid.field("hosts", SitegroupProblems.HOST_TAKEN, host);
		}
	}

}
