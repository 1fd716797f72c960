package org.yichuang.sitegroup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
 * @param settings free data that pages show: {@code siteIdCode}, {@code organiser},
 * {@code contact}, {@code phone}, {@code address}, {@code icpNumber},
 * {@code policeNumber}, {@code description}, {@code keywords}, {@code emergency}
 * (banner), {@code notice} (while suspended, closing or closed), and what the theme's
 * manifest documents
 * @param slots what the home page shows and in which order, see {@link Slot}
 * @param version row version
 */
@Term("站点")
public record Site(SiteId id, String code, String name, BodyId body, String bodyPath, String host, boolean portal,
		SiteState state, String theme, Map<String, String> settings, List<Slot> slots, long version) {

	/** The site as a place, for permissions. */
	public Place place() {
		return new Place(this.bodyPath, this.id, null);
	}

	/** Returns a setting, empty if it is not set. */
	public String setting(String key) {
		return this.settings.getOrDefault(key, "");
	}

	/** Returns the site under another name. */
	public Site named(String newName) {
		return new Site(this.id, this.code, newName, this.body, this.bodyPath, this.host, this.portal, this.state,
				this.theme, this.settings, this.slots, this.version);
	}

	/** Returns the site in another state, with the notice readers get there. */
	public Site in(SiteState newState, String notice) {
		var changed = new TreeMap<>(this.settings);
		changed.remove("notice");
		if (!notice.isBlank()) {
			changed.put("notice", notice);
		}
		return new Site(this.id, this.code, this.name, this.body, this.bodyPath, this.host, this.portal, newState,
				this.theme, changed, this.slots, this.version);
	}

	/** Returns the site with other settings. */
	public Site with(Map<String, String> newSettings) {
		return new Site(this.id, this.code, this.name, this.body, this.bodyPath, this.host, this.portal, this.state,
				this.theme, newSettings, this.slots, this.version);
	}

	/** Returns the site with other home slots. */
	public Site showing(List<Slot> newSlots) {
		return new Site(this.id, this.code, this.name, this.body, this.bodyPath, this.host, this.portal, this.state,
				this.theme, this.settings, newSlots, this.version);
	}

	/** Returns the site in another theme. */
	public Site wearing(String newTheme) {
		return new Site(this.id, this.code, this.name, this.body, this.bodyPath, this.host, this.portal, this.state,
				newTheme, this.settings, this.slots, this.version);
	}

	/** Returns the site under another main host name. */
	public Site at(String newHost) {
		return new Site(this.id, this.code, this.name, this.body, this.bodyPath, newHost, this.portal, this.state,
				this.theme, this.settings, this.slots, this.version);
	}

	/** Returns the site as it stands after its row was written once more. */
	public Site written() {
		return new Site(this.id, this.code, this.name, this.body, this.bodyPath, this.host, this.portal, this.state,
				this.theme, this.settings, this.slots, this.version + 1);
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
