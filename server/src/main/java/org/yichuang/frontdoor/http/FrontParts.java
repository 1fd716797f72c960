package org.yichuang.frontdoor.http;

import io.vertx.core.Vertx;
import org.yichuang.frontdoor.PublicForms;
import org.yichuang.frontdoor.pages.PageCache;
import org.yichuang.frontdoor.pages.PlainNotices;
import org.yichuang.frontdoor.pages.SiteNotices;
import org.yichuang.sitegroup.Channels;

/**
 * What all event loops share.
 *
 * @param vertx runs what may wait
 * @param sites whom host names mean
 * @param pages published pages
 * @param siteNotices notices in a site's frame
 * @param notices notices outside any site
 * @param channels where channels were before
 * @param forms takes what people send
 */
record FrontParts(Vertx vertx, AskedSites sites, PageCache pages, SiteNotices siteNotices, PlainNotices notices,
		Channels channels, PublicForms forms) {

}
