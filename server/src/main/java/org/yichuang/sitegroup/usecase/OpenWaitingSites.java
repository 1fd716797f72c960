package org.yichuang.sitegroup.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Accounts;
import org.yichuang.organisation.Bodies;
import org.yichuang.platform.PlatformSettings;
import org.yichuang.sitegroup.OpeningItemState;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.store.OpeningRows;
import org.yichuang.sitegroup.store.OpeningRows.Waiting;

/**
 * Opens the sites that were ordered, one after the other. Several processes may work on
 * the same order; a body whose turn is cut short by a crash waits again.
 */
@Component
public class OpenWaitingSites {

	private static final Logger LOG = LoggerFactory.getLogger(OpenWaitingSites.class);

	private final OpeningRows openings;

	private final OpenSite openSite;

	private final Bodies bodies;

	private final Accounts accounts;

	private final TransactionTemplate transaction;

	private final PlatformSettings platform;

	private final Clock clock;

	private final ReentrantLock working = new ReentrantLock();

	OpenWaitingSites(OpeningRows openings, OpenSite openSite, Bodies bodies, Accounts accounts,
			TransactionTemplate transaction, PlatformSettings platform, Clock clock) {
		this.openings = openings;
		this.openSite = openSite;
		this.bodies = bodies;
		this.accounts = accounts;
		this.transaction = transaction;
		this.platform = platform;
		this.clock = clock;
	}

	/** Opens whatever waits; called once a second where jobs run. */
	@Scheduled(fixedDelay = 1_000)
	void work() {
		if (this.working.tryLock()) {
			try {
				while (openOne(null)) {
					LOG.debug("One more site is open");
				}
			}
			finally {
				this.working.unlock();
			}
		}
	}

	/** Starts working at once, where jobs run. */
	void wake() {
		if (this.platform.jobs()) {
			Thread.ofVirtual().name("open-sites").start(this::work);
		}
	}

	/**
	 * Opens one waiting site.
	 * @param opening of which job, null for any
	 * @return false if none waits
	 */
	public boolean openOne(@Nullable UUID opening) {
		var failed = new Failed[1];
		boolean found = Boolean.TRUE.equals(this.transaction.execute((status) -> {
			var item = this.openings.claim(opening);
			item.ifPresent((waiting) -> {
				try {
					var site = this.openSite.open(actor(waiting), this.bodies.get(waiting.body()), waiting.blueprint());
					this.openings.done(waiting, OpeningItemState.OPENED, site.id(), "");
				}
				catch (RuntimeException failure) {
					status.setRollbackOnly();
					failed[0] = new Failed(waiting, failure);
				}
			});
			return item.isPresent();
		}));
		Optional.ofNullable(failed[0]).ifPresent(this::writeDown);
		if (!found) {
			this.openings.finish(this.clock.instant());
		}
		return found;
	}

	private Actor actor(Waiting item) {
		var account = item.actor();
		return (account != null) ? this.accounts.actor(account, item.address()) : Actor.SYSTEM;
	}

	private void writeDown(Failed failed) {
		var state = isOpen(failed.cause()) ? OpeningItemState.SKIPPED : OpeningItemState.FAILED;
		if (!(failed.cause() instanceof Refused)) {
			LOG.warn("A site could not be opened", failed.cause());
		}
		this.transaction
			.executeWithoutResult((status) -> this.openings.done(failed.item(), state, null, reason(failed.cause())));
	}

	private static boolean isOpen(RuntimeException cause) {
		return cause instanceof Refused refused
				&& refused.refusals().getFirst().problem() == SitegroupProblems.SITE_ALREADY_OPEN;
	}

	private static String reason(RuntimeException cause) {
		return (cause instanceof Refused refused) ? code(refused.refusals().getFirst()) : "edge/failure";
	}

	private static String code(Refusal refusal) {
		return refusal.problem().code();
	}

	private record Failed(Waiting item, RuntimeException cause) {
	}

}
