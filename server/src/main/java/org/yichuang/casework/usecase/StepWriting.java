package org.yichuang.casework.usecase;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.casework.Case;
import org.yichuang.casework.Step;
import org.yichuang.casework.model.StepRow;
import org.yichuang.casework.store.StepStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.organisation.Bodies;

/** Writes the time line. */
@Component
class StepWriting {

	private final StepStore steps;

	private final Bodies bodies;

	private final CaseKinds kinds;

	StepWriting(StepStore steps, Bodies bodies, CaseKinds kinds) {
		this.steps = steps;
		this.bodies = bodies;
		this.kinds = kinds;
	}

	/** Writes a step of a case as it is afterwards. */
	void write(Actor actor, Case after, Said said, Instant now) {
		this.steps.add(row(actor, after, said, now));
	}

	/** Writes steps of many cases, which the program takes. */
	void writeAll(List<Case> after, Function<Case, Said> said, Instant now) {
		this.steps.addAll(after.stream().map((matter) -> row(Actor.SYSTEM, matter, said.apply(matter), now)).toList());
	}

	private StepRow row(Actor actor, Case after, Said said, Instant now) {
		var account = actor.account();
		var body = actor.body();
		var step = new Step(now, said.act(), said.label(), (said.words() != null) ? said.words() : "", actor.name(),
				(body != null) ? this.bodies.get(body).name() : "", this.kinds.stateLabel(after), said.note());
		return new StepRow(Id.nextUuid(), after.id(), (account != null) ? account.value() : null, step);
	}

	/**
	 * What a step says.
	 *
	 * @param act the act's code
	 * @param label the act in words
	 * @param note what was written with it
	 * @param words what the citizen reads; null hides the step
	 */
	record Said(String act, String label, String note, @Nullable String words) {
	}

}
