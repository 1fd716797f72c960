package org.yichuang.publishing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.PageKey;

/** Page keys as arrays, one per column, for {@code unnest}. */
record KeyColumns(String[] sites, String[] kinds, String[] keys) {

	static final String UNNEST = "unnest(cast(:sites as uuid[]), cast(:kinds as text[]), cast(:keys as text[]))";

	static KeyColumns of(Collection<PageKey> pages) {
		return new KeyColumns(pages.stream().map((page) -> page.site().toString()).toArray(String[]::new),
				pages.stream().map(PageKey::kind).toArray(String[]::new),
				pages.stream().map(PageKey::key).toArray(String[]::new));
	}

	static PageKey read(ResultSet row) throws SQLException {
		return new PageKey(new SiteId(row.getObject("site_id", UUID.class)), row.getString("kind"),
				row.getString("key"));
	}

}
