package org.yichuang.casework.usecase;

import java.util.ArrayList;
import java.util.List;

import org.yichuang.casework.Act;
import org.yichuang.casework.CommonAct;
import org.yichuang.casework.CommonAct.Needs;
import org.yichuang.casework.spi.StateTable;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;

/** Checks that an act comes with all that it needs. */
final class ActNeeds {

	static final int LONGEST_NOTE = 4000;

	private ActNeeds() {
	}

	/**
	 * @throws Invalid naming all that is missing
	 */
	static void check(StateTable table, Act act) {
		var faults = new ArrayList<FieldFault>();
		if (act.note().length() > LONGEST_NOTE) {
			faults.add(new FieldFault("note", Refusal.of(KernelProblems.TOO_LONG, LONGEST_NOTE)));
		}
		var common = CommonAct.of(act.code());
		if (common.isPresent()) {
			common.get().needs().forEach((need) -> missing(faults, need, act));
		}
		else if (table.act(act.code()).filter((rule) -> rule.reasonNeeded()).isPresent()) {
			missing(faults, Needs.REASON, act);
		}
		Invalid.unlessEmpty(faults);
	}

	private static void missing(List<FieldFault> faults, Needs need, Act act) {
		switch (need) {
			case REASON -> unless(faults, !act.note().isBlank(), "note");
			case BODY -> unless(faults, act.to() != null, "to");
			case PERSON -> unless(faults, act.person() != null, "person");
			case LIMIT -> unless(faults, act.limit() != null, "limit");
			case CASE -> unless(faults, act.other() != null, "other");
		}
	}

	private static void unless(List<FieldFault> faults, boolean there, String field) {
		if (!there) {
			faults.add(new FieldFault(field, Refusal.of(KernelProblems.REQUIRED)));
		}
	}

}
