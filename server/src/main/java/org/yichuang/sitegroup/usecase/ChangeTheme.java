package org.yichuang.sitegroup.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SitegroupEvent.SiteThemeChanged;
import org.yichuang.sitegroup.SitegroupPermission;

/** Dresses a site in another theme. */
@Component
public class ChangeTheme {

	private final SiteWork work;

	private final BuiltInThemes themes;

	ChangeTheme(SiteWork work, BuiltInThemes themes) {
		this.work = work;
		this.themes = themes;
	}

	/**
	 * Changes the theme.
	 * @throws org.yichuang.kernel.Invalid if there is no such theme
	 */
	@Transactional
	public Site change(Actor actor, SiteTarget target, String theme) {
		var site = this.work.take(actor, SitegroupPermission.CHANGE_SITE, target);
		var changed = this.work.put(site.wearing(this.themes.checked(theme)));
		this.work.announce(actor, new SiteThemeChanged(changed, site.theme()));
		return changed;
	}

}
