package org.yichuang.kernel;

import org.jspecify.annotations.Nullable;

/**
 * 所在 — where something is done, as far as permissions ask: in a channel of a site of a
 * body. {@code sitegroup} makes places of sites and channels, {@code organisation} of
 * bodies.
 *
 * @param bodyPath the body's path from the root, codes between slashes:
 * {@code /430423/430423100/}
 * @param site the site, null if the matter belongs to a body and no site
 * @param channel the channel, null if the matter is the site's own
 */
public record Place(String bodyPath, @Nullable SiteId site, @Nullable ChannelId channel) {

	/** Above every body: powers over the whole group. */
	public static final Place WHOLE_GROUP = new Place("/", null, null);

	/** Returns the place of a body itself. */
	public static Place ofBody(String bodyPath) {
		return new Place(bodyPath, null, null);
	}

}
