package org.yichuang.sitegroup;

import java.util.Map;

import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 站点 — one site of the group.
 *
 * @param id identifies it
 * @param code unique in the group, part of demo host names: {@code portal},
 * {@code 430423100}
 * @param name what the head of every page shows, the body's legal name unless changed
 * @param body the responsible body
 * @param bodyPath the body's path, for permissions
 * @param host host name without port, lower case; the portal also answers to
 * {@code localhost}
 * @param portal whether it is the group's portal 主站
 * @param state where it stands in its life
 * @param theme name of its theme
 * @param settings free data that pages show:
 * {@code siteIdCode icpNumber policeNumber contact address phone description
 * keywords …}; keys are documented in the theme's manifest
 * @param slots what the home page shows and in which order, see {@link Slot}
 * @param version row version
 */
@Term("站点")
public record Site(SiteId id, String code, String name, BodyId body, String bodyPath, String host, boolean portal,
		SiteState state, String theme, Map<String, String> settings, java.util.List<Slot> slots, long version) {

	/** The site as a place, for permissions. */
	public Place place() {
		return new Place(this.bodyPath, this.id, null);
	}

	/**
	 * 首页版位 — one block of the home page.
	 *
	 * @param component name of the theme's component: {@code news-lead},
	 * {@code article-list}, {@code link-grid} …
	 * @param title its heading; empty takes the channel's name
	 * @param channel slug path of the channel it shows, such as {@code zwdt}; empty for
	 * components that show none
	 * @param size how many entries, 1 to 50
	 */
	public record Slot(String component, String title, String channel, int size) {
	}

}
