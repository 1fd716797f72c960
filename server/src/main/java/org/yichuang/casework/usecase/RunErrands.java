package org.yichuang.casework.usecase;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.ClockEvent;
import org.yichuang.casework.model.Errand;
import org.yichuang.casework.store.ErrandStore;

import java.util.List;

/**
 * Does to many cases what must be done to them, chunk by chunk: each chunk is a
 * transaction that moves the cursor with it, so that memory stays small and a process
 * that dies loses nothing and does nothing twice.
 */
@Component
public class RunErrands {

	private static final Logger LOG = LoggerFactory.getLogger(RunErrands.class);

	private static final int CHUNK = 1000;

	private static final int TOLD_EVERY = 10_000;

	private final ErrandStore errands;

	private final Reckoning reckoning;

	private final FallingBack fallingBack;

	private final TransactionTemplate transaction;

	private final ClockWork clock;

	private final ApplicationEventPublisher events;

	RunErrands(ErrandStore errands, Reckoning reckoning, FallingBack fallingBack, TransactionTemplate transaction,
			ClockWork clock, ApplicationEventPublisher events) {
		this.errands = errands;
		this.reckoning = reckoning;
		this.fallingBack = fallingBack;
		this.transaction = transaction;
		this.clock = clock;
		this.events = events;
	}

	/** Does all errands whose time has come. */
	@Scheduled(fixedDelay = 1000)
	public void run() {
		while (Boolean.TRUE.equals(this.transaction.execute((status) -> runChunk()))) {
			Thread.yield();
		}
	}

	private boolean runChunk() {
		Optional<Errand> taken = this.errands.take(this.clock.now());
		taken.ifPresent(this::runChunk);
		return taken.isPresent();
	}

	private void runChunk(Errand errand) {
		var next = this.errands.next(errand, CHUNK);
		if (next.isEmpty()) {
			this.errands.finish(errand.id());
			finished(errand);
			return;
		}
		var progress = errand.progress().plus(next.size(), carryOut(errand, next));
		this.errands.advance(errand.id(), next.getLast().value(), progress);
		if (progress.done() % TOLD_EVERY == 0) {
			LOG.info("{} ({}): {} cases so far", errand.what(), errand.name(), progress.done());
		}
	}

	private void finished(Errand errand) {
		var progress = errand.progress();
		LOG.info("{} ({}): {} cases, {} due dates moved", errand.what(), errand.name(), progress.done(),
				progress.moved());
		if (progress.moved() > 0) {
			this.events.publishEvent(
					new ClockEvent.ClocksReckoned(errand.name(), progress.done(), progress.moved(), progress.shares()));
		}
	}

	/** Returns the cases whose due date moved. */
	private List<Case> carryOut(Errand errand, List<CaseId> cases) {
		switch (errand.what()) {
			case RECKON -> {
				return this.reckoning.reckon(cases);
			}
			case PERSON_LEFT -> cases.forEach((id) -> this.fallingBack.personLeft(id, errand));
			case BODY_CLOSED -> cases.forEach((id) -> this.fallingBack.bodyClosed(id, errand));
		}
		return List.of();
	}

}
