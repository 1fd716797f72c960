package org.yichuang.publishing.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.kernel.Actor;
import org.yichuang.publishing.PublishingEvent;
import org.yichuang.publishing.PublishingOutlets;
import org.yichuang.publishing.ReleaseLock;
import org.yichuang.publishing.model.Damage;
import org.yichuang.publishing.model.LivePage;
import org.yichuang.publishing.store.PageRows;
import org.yichuang.publishing.store.PublishedFolder;
import org.yichuang.sitegroup.Site;

/** Puts back what somebody else changed, and removes what somebody else put there. */
@Component
public class MendPages {

	private static final Logger LOG = LoggerFactory.getLogger(MendPages.class);

	private final PublishedFolder folder;

	private final PageRows pages;

	private final InspectPages inspecting;

	private final BuildPages building;

	private final ReleasePages releasing;

	private final ReleaseLock lock;

	private final PublishingOutlets outlets;

	private final TransactionTemplate transaction;

	MendPages(PublishedFolder folder, PageRows pages, InspectPages inspecting, Making making, ReleaseLock lock,
			PublishingOutlets outlets, PlatformTransactionManager transactions) {
		this.folder = folder;
		this.pages = pages;
		this.inspecting = inspecting;
		this.building = making.building();
		this.releasing = making.releasing();
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

	/** Removes a file that publishing never put there, if it is still there. */
	public void remove(Site site, Damage strange) {
		var turn = this.folder.releases().take();
		try (turn) {
			if (this.inspecting.strange(site).contains(strange)) {
				LOG.warn("Remove {}/{}", site.code(), strange.file());
				this.transaction.executeWithoutResult((status) -> {
					this.outlets.announce(Actor.SYSTEM, new PublishingEvent.StrangeFileRemoved(site, strange.file()));
					this.lock.releasing(() -> delete("www/" + site.code() + "/" + strange.file()));
				});
			}
		}
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
