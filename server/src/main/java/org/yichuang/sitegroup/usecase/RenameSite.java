package org.yichuang.sitegroup.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SitegroupEvent.SiteRenamed;
import org.yichuang.sitegroup.SitegroupPermission;
import org.yichuang.sitegroup.model.Words;

/** Gives a site another name, as the head of every page shows it. */
@Component
public class RenameSite {

	private final SiteWork work;

	RenameSite(SiteWork work) {
		this.work = work;
	}

	/**
	 * Renames the site.
	 * @throws org.yichuang.kernel.Invalid if the name is blank or longer than 60
	 * characters
	 */
	@Transactional
	public Site rename(Actor actor, SiteTarget target, String name) {
		var site = this.work.take(actor, SitegroupPermission.CHANGE_SITE, target);
		var named = this.work.put(site.named(Words.required("name", name, 60)));
		this.work.record(actor, named, "RENAMED", site.name() + " → " + named.name());
		this.work.announce(actor, new SiteRenamed(named, site.name()));
		return named;
	}

}
