package org.yichuang.publishing.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.yichuang.publishing.model.Outcome;
import org.yichuang.publishing.model.Plan;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.store.ChangeRows;
import org.yichuang.publishing.store.FaultRows;
import org.yichuang.publishing.store.PendingChange;
import org.yichuang.publishing.store.PublishedFolder;
import org.yichuang.publishing.store.Queue;
import org.yichuang.publishing.store.StaleRows;
import org.yichuang.publishing.store.Staging;

/**
 * Works through what has become stale: small changes together and first, a change of many
 * pages in chunks between them.
 */
@Component
public class WorkThroughQueue {

	/** A change of more pages is spread out and released in chunks. */
	static final int MANY = 2000;

	private static final Logger LOG = LoggerFactory.getLogger(WorkThroughQueue.class);

	private static final int CHUNK = 1000;

	private static final int CHANGES_AT_ONCE = 200;

	private final PublishedFolder folder;

	private final ChangeRows changes;

	private final StaleRows stale;

	private final FaultRows faults;

	private final Sources sources;

	private final BuildPages building;

	private final ReleasePages releasing;

	private final BuildThreads threads;

	WorkThroughQueue(PublishedFolder folder, Queue queue, Sources sources, Making making, BuildThreads threads) {
		this.folder = folder;
		this.changes = queue.changes();
		this.stale = queue.stale();
		this.faults = queue.faults();
		this.sources = sources;
		this.building = making.building();
		this.releasing = making.releasing();
		this.threads = threads;
	}

	/**
	 * Works until nothing is left, unless another process does.
	 * @return whether there was anything to do for this process
	 */
	public boolean work() {
		var turn = this.folder.work().tryTake();
		if (turn.isEmpty()) {
			return false;
		}
		try (var held = turn.get()) {
			boolean worked = false;
			while (!Thread.currentThread().isInterrupted() && round()) {
				worked = true;
			}
			return worked;
		}
	}

	/**
	 * Carries through what an earlier process left half done. Call it before pages are
	 * served.
	 */
	public void recover() {
		this.folder.work().tryTake().ifPresent((held) -> {
			try (held) {
				this.releasing.tidy();
			}
		});
	}

	private boolean round() {
		boolean worked = smallChanges();
		worked |= chunk();
		return worked || faultsAgain();
	}

	private boolean smallChanges() {
		var together = new ArrayList<PendingChange>();
		var pages = new LinkedHashSet<PageKey>();
		for (var change : together(this.changes.waiting(CHANGES_AT_ONCE))) {
			if (pages.size() >= MANY) {
				break;
			}
			guarded(List.of(change.id()), () -> {
				var touched = touched(change);
				if (touched.isPresent()) {
					pages.addAll(touched.get());
					together.add(change);
				}
				else {
					this.stale.spread(change, this.sources.inTurn());
				}
			});
		}
		if (together.isEmpty()) {
			return false;
		}
		var ids = together.stream().map(PendingChange::id).toList();
		return guarded(ids, () -> release(pages,
				(plan, release) -> this.changes.released(ids, release, plan.sound().size(), plan.faults().size())));
	}

	/** What was put off goes alone, so that it cannot hold up others a second time. */
	private static List<PendingChange> together(List<PendingChange> waiting) {
		var fresh = waiting.stream().takeWhile((change) -> !change.wasPutOff()).toList();
		return fresh.isEmpty() ? waiting.subList(0, Math.min(1, waiting.size())) : fresh;
	}

	/** Returns the pages of a change unless they are many. */
	private Optional<Set<PageKey>> touched(PendingChange change) {
		var pages = new LinkedHashSet<PageKey>();
		if (!change.whole().isEmpty()) {
			var named = this.sources.pages(change.whole(), MANY);
			if (named.isEmpty()) {
				return Optional.empty();
			}
			pages.addAll(named.get());
		}
		pages.addAll(this.changes.pages(change.id(), MANY + 1));
		return (pages.size() > MANY) ? Optional.empty() : Optional.of(pages);
	}

	private boolean chunk() {
		var underWay = this.changes.underWay();
		return !underWay.isEmpty() && guarded(List.of(underWay.get(0).id()), () -> chunks(underWay.get(0)));
	}

	/**
	 * Makes the next pages while the last ones are put in place, until something smaller
	 * waits: what was made before a smaller change may never be released after it.
	 */
	private void chunks(PendingChange change) {
		var position = change.position();
		var made = make(change, (position != null) ? position : 0);
		while (made != null) {
			var last = made;
			if (last.isFull() && this.changes.waiting(1).isEmpty()) {
				var next = this.threads.aside(() -> make(change, last.end()));
				try {
					release(change, last);
				}
				finally {
					next.await();
				}
				made = next.answer();
			}
			else {
				release(change, last);
				made = null;
			}
		}
	}

	private Chunk make(PendingChange change, long position) {
		var next = this.stale.next(change.id(), position, CHUNK);
		var staged = this.folder.stage();
		var pages = next.stream().map(StaleRows.Stale::page).toList();
		return new Chunk(next, staged, this.building.build(pages, staged, false));
	}

	private void release(PendingChange change, Chunk chunk) {
		this.releasing.release(chunk.outcomes(), chunk.staged(), (plan) -> {
			int sound = plan.sound().size();
			int faulty = plan.faults().size();
			if (chunk.isFull()) {
				this.changes.advanced(change.id(), chunk.end(), sound, faulty);
			}
			else {
				this.changes.released(List.of(change.id()), chunk.staged().release(), sound, faulty);
				this.stale.forget(change.id());
			}
		});
	}

	private boolean faultsAgain() {
		var due = this.faults.due(CHUNK);
		return !due.isEmpty() && guarded(List.of(), () -> release(due, (plan, release) -> {
		}));
	}

	private void release(Collection<PageKey> pages, Written written) {
		var staged = this.folder.stage();
		var outcomes = this.building.build(pages, staged, false);
		this.releasing.release(outcomes, staged, (plan) -> written.write(plan, staged.release()));
	}

	/** What cannot be done now is put off, and the rest goes on. */
	private boolean guarded(List<UUID> ids, Runnable work) {
		try {
			work.run();
			return true;
		}
		catch (RuntimeException failure) {
			LOG.error("Publishing has to wait", failure);
			this.changes.troubled(ids, failure.toString());
			this.releasing.tidy();
			return false;
		}
	}

	/**
	 * Pages of a change of many that are made and wait to be released.
	 *
	 * @param stale which
	 * @param staged where their files lie
	 * @param outcomes what became of each
	 */
	private record Chunk(List<StaleRows.Stale> stale, Staging staged, List<Outcome> outcomes) {

		/** Whether more may come after it. */
		boolean isFull() {
			return this.stale.size() == CHUNK;
		}

		long end() {
			return this.stale.getLast().ordinal();
		}

	}

	/** What is written down with a release. */
	private interface Written {

		void write(Plan plan, UUID release);

	}

}
