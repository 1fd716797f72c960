package org.yichuang.frontdoor.http;

import org.yichuang.sitegroup.Site;

/** 被访站点 — whom a host name means. */
sealed interface AskedSite {

	/**
	 * A site of the group.
	 *
	 * @param site which
	 */
	record Known(Site site) implements AskedSite {

		/** Says whether its published pages are shown. */
		boolean isShown() {
			return switch (this.site.state()) {
				case RUNNING, CLOSING -> true;
				case PREPARING, SUSPENDED, CLOSED -> false;
			};
		}

	}

	/** The portal, before there is one: only staff have something to do here. */
	record NotYetOpen() implements AskedSite {
	}

	/** Nobody of ours. */
	record Stranger() implements AskedSite {
	}

}
