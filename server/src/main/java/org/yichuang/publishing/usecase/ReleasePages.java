package org.yichuang.publishing.usecase;

import java.time.Clock;
import java.util.Collection;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.publishing.model.Outcome;
import org.yichuang.publishing.model.Plan;
import org.yichuang.publishing.store.Manifest;
import org.yichuang.publishing.store.PublishedFolder;
import org.yichuang.publishing.store.Staging;

/**
 * Puts staged pages in place, all or none. The commit decides: before it nothing has
 * happened, after it the moves are done, if need be after a restart.
 */
@Component
class ReleasePages {

	private final PublishedFolder folder;

	private final Manifest manifest;

	private final PlanRelease planning;

	private final CarryThrough carrying;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ReleasePages(PublishedFolder folder, Manifest manifest, PlanRelease planning, CarryThrough carrying,
			PlatformTransactionManager transactions, Clock clock) {
		this.folder = folder;
		this.manifest = manifest;
		this.planning = planning;
		this.carrying = carrying;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/**
	 * Releases what was built.
	 * @param alsoWrites what else must hold from this commit on
	 */
	void release(Collection<Outcome> outcomes, Staging staged, Consumer<Plan> alsoWrites) {
		this.folder.harden(staged);
		var turn = this.folder.releases().take();
		try (turn) {
			this.carrying.unfinished();
			var plan = this.transaction.execute((status) -> write(outcomes, staged, alsoWrites));
			this.carrying.carry(staged, plan.moves());
		}
	}

	/**
	 * Carries through what was committed and removes what was not. Call it in one's turn
	 * to work.
	 */
	void tidy() {
		var turn = this.folder.releases().take();
		try (turn) {
			this.carrying.unfinished();
			this.folder.clearStaging();
		}
	}

	private Plan write(Collection<Outcome> outcomes, Staging staged, Consumer<Plan> alsoWrites) {
		var plan = this.planning.plan(outcomes);
		this.manifest.releases().add(staged.release(), plan.moves(), plan.sound().size());
		this.manifest.pages().remove(plan.removed());
		this.manifest.pages().put(plan.pages(), this.clock.instant());
		this.manifest.takedowns().forget(plan.returned());
		this.manifest.faults().remove(plan.sound());
		plan.faults().forEach(this.manifest.faults()::add);
		alsoWrites.accept(plan);
		return plan;
	}

}
