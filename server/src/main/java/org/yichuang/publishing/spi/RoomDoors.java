package org.yichuang.publishing.spi;

import java.util.List;
import java.util.Set;

import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 栏目入口 — a room names the first of its pages on a site, so that readers who look for them
 * in a channel, or on the map of the site, are led there: one column, whoever draws it.
 */
@Term("栏目入口")
public interface RoomDoors {

	/** Returns the tags whose change changes what the room names. */
	Set<String> tags(SiteId site);

	/**
	 * Returns what the room has on a site, in the order in which readers should see it.
	 */
	List<Door> doors(SiteId site);

	/**
	 * 入口.
	 *
	 * @param label what readers see
	 * @param path the page on the site
	 * @param columnTypes kinds of channels ({@code ColumnType}) under which readers look
	 * for it
	 */
	record Door(String label, String path, Set<String> columnTypes) {

		public Door {
			columnTypes = Set.copyOf(columnTypes);
		}

	}

}
