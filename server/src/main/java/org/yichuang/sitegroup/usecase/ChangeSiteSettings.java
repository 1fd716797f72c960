package org.yichuang.sitegroup.usecase;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SitegroupEvent.SiteSettingsChanged;
import org.yichuang.sitegroup.SitegroupPermission;
import org.yichuang.sitegroup.model.SiteFields;

/** Changes what the frame of every page of a site shows. */
@Component
public class ChangeSiteSettings {

	private final SiteWork work;

	ChangeSiteSettings(SiteWork work) {
		this.work = work;
	}

	/**
	 * Puts these settings in place of all that the site had.
	 * @throws org.yichuang.kernel.Invalid if a key or text does not hold
	 */
	@Transactional
	public Site change(Actor actor, SiteTarget target, Map<String, String> settings) {
		var site = this.work.take(actor, SitegroupPermission.CHANGE_SITE, target);
		var changed = this.work.put(site.with(SiteFields.settings(settings)));
		this.work.announce(actor, new SiteSettingsChanged(changed, site.settings()));
		return changed;
	}

}
