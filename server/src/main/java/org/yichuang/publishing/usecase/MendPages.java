package org.yichuang.publishing.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.kernel.Actor;
import org.yichuang.publishing.PublishingEvent;
import org.yichuang.publishing.PublishingOutlets;
import org.yichuang.publishing.ReleaseLock;
import org.yichuang.publishing.model.Damage;
import org.yichuang.publishing.model.LivePage;
import org.yichuang.publishing.render.Theme;
import org.yichuang.publishing.spi.ReleasedPages;
import org.yichuang.publishing.store.PageRows;
import org.yichuang.publishing.store.PublishedFolder;
import org.yichuang.sitegroup.Site;

/** Puts back what somebody else changed, and removes what somebody else put there. */
@Component
public class MendPages {

	private static final Logger LOG = LoggerFactory.getLogger(MendPages.class);

	private static final int AT_ONCE = 200;

	private final PublishedFolder folder;

	private final PageRows pages;

	private final InspectPages inspecting;

	private final BuildPages building;

	private final ReleasePages releasing;

	private final ThemeAssets assets;

	private final ObjectProvider<ReleasedPages> listeners;

	private final ReleaseLock lock;

	private final PublishingOutlets outlets;

	private final TransactionTemplate transaction;

	MendPages(PublishedFolder folder, PageRows pages, InspectPages inspecting, Making making, ThemeAssets assets,
			ObjectProvider<ReleasedPages> listeners, ReleaseLock lock, PublishingOutlets outlets,
			PlatformTransactionManager transactions) {
		this.folder = folder;
		this.pages = pages;
		this.inspecting = inspecting;
		this.building = making.building();
		this.releasing = making.releasing();
		this.assets = assets;
		this.listeners = listeners;
		this.lock = lock;
		this.outlets = outlets;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Makes a page anew if it is still not as it was left.
	 * @return whether it had to be mended
	 */
	public boolean mend(Site site, LivePage page) {
		var turn = this.folder.work().take();
		try (turn) {
			var now = this.pages.find(List.of(page.key())).get(page.key());
			if (now == null || this.inspecting.damage(site, now).isEmpty()) {
				return false;
			}
			LOG.warn("Put back {}{}", site.code(), now.path());
			var staged = this.folder.stage();
			var outcomes = this.building.build(List.of(now.key()), staged, true);
			this.releasing.release(outcomes, staged, (plan) -> this.outlets.announce(Actor.SYSTEM,
					new PublishingEvent.PagePutBack(site, now.path().value())));
			return true;
		}
	}

	/**
	 * Removes files that publishing never put there, those that still are strange. Looks
	 * at these files only, and lets releases in between.
	 */
	public void remove(Site site, List<Damage> strange) {
		for (int from = 0; from < strange.size(); from += AT_ONCE) {
			removeSome(site, strange.subList(from, Math.min(strange.size(), from + AT_ONCE)));
		}
	}

	private void removeSome(Site site, List<Damage> strange) {
		var turn = this.folder.releases().take();
		try (turn) {
			this.inspecting.stillStrange(site, strange).forEach((damage) -> {
				LOG.warn("Remove {}/{}", site.code(), damage.file());
				this.transaction.executeWithoutResult((status) -> {
					this.outlets.announce(Actor.SYSTEM, new PublishingEvent.StrangeFileRemoved(site, damage.file()));
					changing(site, damage, () -> delete("www/" + site.code() + "/" + damage.file()));
				});
			});
		}
	}

	/** Puts a theme's assets right, and removes those nobody needs any more. */
	public void mendAssets(Site site, Theme theme) {
		var turn = this.folder.releases().take();
		try (turn) {
			this.assets.damage(site.code(), theme).forEach((damage) -> {
				LOG.warn("Put right {}/{}", site.code(), damage.file());
				this.transaction.executeWithoutResult((status) -> {
					this.outlets.announce(Actor.SYSTEM,
							(damage.kind() == Damage.Kind.STRANGE)
									? new PublishingEvent.StrangeFileRemoved(site, damage.file())
									: new PublishingEvent.PagePutBack(site, "/" + damage.file()));
					changing(site, damage, () -> this.assets.mend(site.code(), theme, damage));
				});
			});
			this.assets.collect(site.code(), theme);
		}
	}

	/** Nobody reads meanwhile, and nobody keeps in memory what was read before. */
	private void changing(Site site, Damage damage, Runnable deed) {
		this.lock.releasing(() -> {
			deed.run();
			this.listeners.forEach((listener) -> listener.released(site.code(), List.of(damage.file())));
		});
	}

	private void delete(String file) {
		try {
			Files.deleteIfExists(this.folder.file(file));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}
