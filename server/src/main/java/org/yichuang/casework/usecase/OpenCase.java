package org.yichuang.casework.usecase;

import java.time.temporal.ChronoUnit;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseClock;
import org.yichuang.casework.CaseEvent;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.CaseworkProblems;
import org.yichuang.casework.NewCase;
import org.yichuang.casework.model.Marks;
import org.yichuang.casework.store.CaseStore;
import org.yichuang.casework.store.PartStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;

/** Opens a case in its kind's initial state. */
@Component
public class OpenCase {

	private final CaseKinds kinds;

	private final Bodies bodies;

	private final CaseStore cases;

	private final PartStore parts;

	private final ClockWork clocks;

	private final StepWriting steps;

	private final CaseWording wording;

	private final ApplicationEventPublisher events;

	OpenCase(CaseKinds kinds, Bodies bodies, CaseStore cases, PartStore parts, ClockWork clocks, StepWriting steps,
			CaseWording wording, ApplicationEventPublisher events) {
		this.kinds = kinds;
		this.bodies = bodies;
		this.cases = cases;
		this.parts = parts;
		this.clocks = clocks;
		this.steps = steps;
		this.wording = wording;
		this.events = events;
	}

	/**
	 * Opens it; the same origin again answers the case that is there.
	 * @throws Refused if there is no such kind, the body is closed or the number is taken
	 */
	@Transactional
	public CaseId open(Actor actor, NewCase fresh) {
		var there = this.cases.byOrigin(fresh.origin());
		if (there.isPresent()) {
			return there.get().id();
		}
		var matter = matter(fresh);
		check(fresh);
		if (!this.cases.add(matter, Marks.NONE)) {
			return this.cases.byOrigin(fresh.origin()).orElseThrow().id();
		}
		this.parts.join(matter.id(), matter.body());
		var state = this.kinds.of(matter).table().state(matter.state());
		this.steps.write(actor, matter,
				new StepWriting.Said("open", this.wording.words("casework.opened"), "", state.citizenWords()),
				this.clocks.now());
		this.events.publishEvent(new CaseEvent.Opened(actor, matter));
		return matter.id();
	}

	private Case matter(NewCase fresh) {
		var table = this.kinds.get(fresh.kind()).table();
		var limit = fresh.allowance();
		var allowance = (limit != null) ? limit : this.clocks.limit(fresh.kind(), fresh.body());
		var received = fresh.receivedAt().truncatedTo(ChronoUnit.MICROS);
		var waiting = new Case(CaseId.next(), fresh.kind(), fresh.number(), fresh.title(), table.initial(),
				fresh.body(), fresh.site(), null, fresh.origin(), received, CaseClock.waiting(allowance), null, null, 1,
				null, 0, null, 0);
		return table.clockRuns() ? waiting.withClock(this.clocks.started(waiting, received, allowance)) : waiting;
	}

	private void check(NewCase fresh) {
		if (!this.bodies.isOpen(fresh.body())) {
			throw Refused.because(CaseworkProblems.BODY_CLOSED, this.bodies.get(fresh.body()).name());
		}
		if (this.cases.isTaken(fresh.kind(), fresh.number())) {
			throw Refused.because(CaseworkProblems.NUMBER_TAKEN, fresh.number());
		}
	}

}
