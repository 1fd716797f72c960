package org.yichuang.publishing.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yichuang.publishing.ReleaseLock;
import org.yichuang.publishing.model.Moves;
import org.yichuang.publishing.spi.ReleasedPages;
import org.yichuang.publishing.store.PublishedFolder;
import org.yichuang.publishing.store.ReleaseRows;
import org.yichuang.publishing.store.Staging;

/** Carries committed releases through: moves their files while no reader looks. */
@Component
class CarryThrough {

	private static final String LIVE = "www/";

	private final PublishedFolder folder;

	private final ReleaseRows releases;

	private final ReleaseLock lock;

	private final ObjectProvider<ReleasedPages> listeners;

	private final News news;

	CarryThrough(PublishedFolder folder, ReleaseRows releases, ReleaseLock lock,
			ObjectProvider<ReleasedPages> listeners, News news) {
		this.folder = folder;
		this.releases = releases;
		this.lock = lock;
		this.listeners = listeners;
		this.news = news;
	}

	/** Carries through what earlier processes left. Call it in one's turn to release. */
	void unfinished() {
		this.releases.unfinished().forEach((release) -> carry(this.folder.staged(release.id()), release.moves()));
	}

	/** Carries one release through. Call it in one's turn to release. */
	void carry(Staging staged, Moves moves) {
		if (!moves.isEmpty()) {
			var released = released(moves);
			this.lock.releasing(() -> {
				this.folder.apply(staged, moves);
				this.listeners.forEach((listener) -> released.forEach(listener::released));
			});
			this.folder.harden(moves);
		}
		this.releases.applied(staged.release());
		this.news.released();
		staged.clear();
	}

	private static Map<String, List<String>> released(Moves moves) {
		var released = new LinkedHashMap<String, List<String>>();
		for (var target : moves.targets()) {
			if (!target.endsWith(PublishedFolder.COMPRESSED)) {
				int slash = target.indexOf('/', target.indexOf('/') + 1);
				var site = target.substring(target.indexOf('/') + 1, slash);
				var file = target.substring(slash + 1);
				var page = target.startsWith(LIVE) ? file : file.substring(0, file.lastIndexOf('.'));
				released.computeIfAbsent(site, (code) -> new ArrayList<>()).add(page);
			}
		}
		return released;
	}

}
