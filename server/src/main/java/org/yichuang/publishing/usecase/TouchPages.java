package org.yichuang.publishing.usecase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.render.SiteFrames;
import org.yichuang.publishing.store.ChangeRows;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** Writes down what has become stale, in the caller's transaction. */
@Component
public class TouchPages {

	private static final String SITE = "site:";

	private static final String THEME = "theme:";

	private final ChangeRows changes;

	private final Sites sites;

	private final SiteFrames frames;

	private final News news;

	TouchPages(ChangeRows changes, Sites sites, SiteFrames frames, News news) {
		this.changes = changes;
		this.frames = frames;
		this.sites = sites;
		this.news = news;
	}

	/** Marks the pages that a change touches. */
	public UUID touch(Change change) {
		return add(change, framed(change.tags()), false);
	}

	/** Marks all pages of a site, also those that are not there yet. */
	public UUID rebuild(SiteId site, String reason) {
		return add(new Change(reason, Set.of(), List.of()), Set.of(site), true);
	}

	private UUID add(Change change, Set<SiteId> framed, boolean whole) {
		var id = this.changes.add(change, framed, whole);
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCommit() {
					TouchPages.this.news.asked();
				}
			});
		}
		else {
			this.news.asked();
		}
		return id;
	}

	/** Every page of a site is made from the site's frame and from its theme. */
	private Set<SiteId> framed(Set<String> tags) {
		var framed = new LinkedHashSet<SiteId>();
		for (var tag : tags) {
			if (tag.startsWith(SITE)) {
				framed.add(SiteId.of(tag.substring(SITE.length())));
			}
			else if (tag.startsWith(THEME)) {
				var theme = tag.substring(THEME.length());
				this.sites.all()
					.stream()
					.filter((site) -> this.frames.isMadeFrom(site, theme))
					.map(Site::id)
					.forEach(framed::add);
			}
		}
		return framed;
	}

}
