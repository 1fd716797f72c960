package org.yichuang.publishing.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yichuang.publishing.model.LivePage;
import org.yichuang.publishing.render.PublishingSettings;
import org.yichuang.publishing.render.SiteFrames;
import org.yichuang.publishing.store.ChangeRows;
import org.yichuang.publishing.store.ReleaseRows;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/**
 * 防篡改 — walks over all published files again and again, at a gentle pace, puts back what
 * was changed and removes what is strange.
 */
@Component
@ConditionalOnProperty(prefix = "yichuang", name = "jobs", matchIfMissing = true)
class GuardPages {

	private static final Logger LOG = LoggerFactory.getLogger(GuardPages.class);

	private static final Duration KEEP = Duration.ofDays(30);

	private final Sites sites;

	private final SiteFrames frames;

	private final InspectPages inspecting;

	private final MendPages mending;

	private final ChangeRows changes;

	private final ReleaseRows releases;

	private final PublishingSettings settings;

	private final Clock clock;

	GuardPages(Sites sites, SiteFrames frames, Watching watching, ChangeRows changes, ReleaseRows releases,
			PublishingSettings settings, Clock clock) {
		this.sites = sites;
		this.frames = frames;
		this.inspecting = watching.inspecting();
		this.mending = watching.mending();
		this.changes = changes;
		this.releases = releases;
		this.settings = settings;
		this.clock = clock;
	}

	/** Walks once over everything. */
	@Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
	void walk() {
		this.changes.forget(this.clock.instant().minus(KEEP));
		this.releases.forget(this.clock.instant().minus(KEEP));
		for (var site : this.sites.all()) {
			try {
				walk(site);
			}
			catch (RuntimeException failure) {
				LOG.error("The published files of {} could not be looked at", site.code(), failure);
			}
		}
	}

	void walk(Site site) {
		var damaged = new ArrayList<LivePage>();
		this.inspecting.eachPage(site, (page, damage) -> {
			damage.ifPresent((found) -> damaged.add(page));
			LockSupport.parkNanos(this.settings.guardPause().toNanos());
		});
		damaged.forEach((page) -> this.mending.mend(site, page));
		this.mending.remove(site, this.inspecting.strange(site));
		this.mending.mendAssets(site, this.frames.of(site.id()).theme());
	}

	/**
	 * 巡视与修复 — looking and mending.
	 *
	 * @param inspecting finds what is wrong
	 * @param mending sets it right
	 */
	@Component
	record Watching(InspectPages inspecting, MendPages mending) {
	}

}
