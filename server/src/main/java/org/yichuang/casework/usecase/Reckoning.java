package org.yichuang.casework.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.model.Revision;
import org.yichuang.casework.store.CaseStore;

/**
 * Computes clocks anew after a holiday notice or a rule was loaded: reads many, writes
 * those that change with one statement, and their steps with another.
 */
@Component
class Reckoning {

	private final CaseDossiers dossiers;

	private final ClockWork clocks;

	private final CaseStore cases;

	private final StepWriting steps;

	private final CaseWording wording;

	Reckoning(CaseDossiers dossiers, ClockWork clocks, CaseStore cases, StepWriting steps, CaseWording wording) {
		this.dossiers = dossiers;
		this.clocks = clocks;
		this.cases = cases;
		this.steps = steps;
		this.wording = wording;
	}

	/**
	 * Computes these anew; those whose dates stay are not touched.
	 * @return those whose due date moved, as they are afterwards
	 */
	List<Case> reckon(List<CaseId> ids) {
		var now = this.clocks.now();
		var changed = new ArrayList<CaseStore.Row>();
		var moved = new ArrayList<Case>();
		for (var dossier : this.dossiers.takeAll(ids)) {
			var matter = dossier.matter();
			var clock = this.clocks.anew(dossier);
			if (matter.isConcluded() || clock.equals(matter.clock())) {
				continue;
			}
			var after = Revision.of(matter).clock(clock).done();
			changed.add(new CaseStore.Row(after, dossier.marks().moved(clock, now)));
			if (!Objects.equals(clock.dueAt(), matter.clock().dueAt())) {
				moved.add(after);
			}
		}
		this.cases.putClocks(changed);
		this.steps.writeAll(moved, this::said, now);
		return moved;
	}

	private StepWriting.Said said(Case after) {
		var day = CaseWording.dueDay(after.clock());
		return new StepWriting.Said("due-moved", this.wording.words("casework.due-moved", day), "",
				this.wording.citizen("due-moved", day));
	}

}
