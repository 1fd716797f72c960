package org.yichuang.participation;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 活动要素 — what an event says about the activity it is about.
 *
 * @param id which activity
 * @param kind of which kind
 * @param title its title at that moment
 * @param place where, for permissions
 * @param body who answers for it
 * @param site on whose site
 * @param path address of its page on its site
 */
@Term("活动要素")
public record ActivitySubject(ActivityId id, ActivityKind kind, String title, Place place, BodyId body, SiteId site,
		String path) {
}
