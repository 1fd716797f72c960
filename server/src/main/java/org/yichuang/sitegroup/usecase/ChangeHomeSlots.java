package org.yichuang.sitegroup.usecase;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.Actor;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.SitegroupEvent.HomeSlotsChanged;
import org.yichuang.sitegroup.SitegroupPermission;
import org.yichuang.sitegroup.model.SiteFields;
import org.yichuang.sitegroup.store.ChannelRows;

/** Changes what a site’s home page shows, and in which order. */
@Component
public class ChangeHomeSlots {

	private final SiteWork work;

	private final ChannelRows channels;

	ChangeHomeSlots(SiteWork work, ChannelRows channels) {
		this.work = work;
		this.channels = channels;
	}

	/**
	 * Puts these slots in place of all that the home page had.
	 * @throws org.yichuang.kernel.Invalid if a slot does not hold
	 */
	@Transactional
	public Site change(Actor actor, SiteTarget target, List<Site.Slot> slots) {
		var site = this.work.take(actor, SitegroupPermission.CHANGE_SITE, target);
		SiteFields.checkSlots(slots, this.channels.of(site.id()));
		var changed = this.work.put(site.showing(slots));
		this.work.announce(actor, new HomeSlotsChanged(changed));
		return changed;
	}

}
