package org.yichuang.publishing.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;

/** 页面来源 — all rooms that have pages. */
@Component
class Sources {

	private final ObjectProvider<PageSource> sources;

	Sources(ObjectProvider<PageSource> sources) {
		this.sources = sources;
	}

	/** Returns the sources in the order in which their pages go live. */
	List<PageSource> inTurn() {
		return this.sources.stream()
			.sorted(Comparator.comparingInt(PageSource::turn).thenComparing(PageSource::kind))
			.toList();
	}

	/** Loads pages of one kind; none where no room has that kind any more. */
	Map<PageKey, Page> load(String kind, Collection<PageKey> keys) {
		return this.sources.stream()
			.filter((source) -> source.kind().equals(kind))
			.findFirst()
			.map((source) -> source.load(keys))
			.orElse(Map.of());
	}

	/** Names all pages of some sites, unless there are more than {@code most}. */
	Optional<List<PageKey>> pages(List<SiteId> sites, int most) {
		var pages = new ArrayList<PageKey>();
		try {
			for (var source : inTurn()) {
				sites.forEach((site) -> source.forEachPage(site, (page) -> {
					if (pages.size() == most) {
						throw new Enough();
					}
					pages.add(page);
				}));
			}
			return Optional.of(pages);
		}
		catch (Enough stopped) {
			return Optional.empty();
		}
	}

	/** Stops a source that names too many pages. */
	private static final class Enough extends RuntimeException {

		private static final long serialVersionUID = 1;

		Enough() {
			super("enough", null, false, false);
		}

	}

}
