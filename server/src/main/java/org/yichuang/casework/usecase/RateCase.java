package org.yichuang.casework.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseEvent;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.CaseworkProblems;
import org.yichuang.casework.model.Revision;
import org.yichuang.casework.store.CaseStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;

/** Writes down how satisfied the citizen is. */
@Component
public class RateCase {

	private static final int BEST = 5;

	private static final int LONGEST_WORDS = 1000;

	private final CaseDossiers dossiers;

	private final CaseStore cases;

	private final StepWriting steps;

	private final ClockWork clock;

	private final CaseWording wording;

	private final ApplicationEventPublisher events;

	RateCase(CaseDossiers dossiers, CaseStore cases, StepWriting steps, ClockWork clock, CaseWording wording,
			ApplicationEventPublisher events) {
		this.dossiers = dossiers;
		this.cases = cases;
		this.steps = steps;
		this.clock = clock;
		this.wording = wording;
		this.events = events;
	}

	/**
	 * Rates; a later rating replaces an earlier one.
	 * @throws Invalid if the grade or the words do not hold
	 * @throws Refused if the clock has not stopped: there is nothing to rate yet
	 */
	@Transactional
	public Case rate(CaseId id, int grade, String words) {
		if (grade < 1 || grade > BEST) {
			throw Invalid.field("grade", CaseworkProblems.GRADE_OUT_OF_RANGE);
		}
		if (words.length() > LONGEST_WORDS) {
			throw Invalid.field("words", KernelProblems.TOO_LONG, LONGEST_WORDS);
		}
		var dossier = this.dossiers.take(id, Act.of("rate", words));
		var before = dossier.matter();
		if (before.clock().stoppedAt() == null) {
			throw Refused.because(CaseworkProblems.NOT_CONCLUDED);
		}
		var after = Revision.of(before).grade(grade).done();
		this.cases.put(after, dossier.marks());
		var label = this.wording.words("casework.rated", this.wording.words("casework.grade." + grade));
		this.steps.write(Actor.SYSTEM, after, new StepWriting.Said("rate", label, words.strip(), label),
				this.clock.now());
		this.events.publishEvent(new CaseEvent.Rated(after, words.strip()));
		return after;
	}

}
