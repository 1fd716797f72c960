package org.yichuang.participation.usecase;

import java.util.ArrayList;
import java.util.List;

import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.HearingDetail.HearingMatter;
import org.yichuang.participation.model.HearingDetail.HearingSelection;
import org.yichuang.participation.model.HearingDetail.HearingSession;
import org.yichuang.participation.model.HearingDetail.SeatGroup;

/** Tidies what staff write about a hearing and says which field does not hold. */
final class HearingFields {

	static final int LONGEST_LINE = 200;

	private static final int LONGEST_NAME = 40;

	private static final int MOST_GROUPS = 20;

	private static final int MOST_SEATS = 500;

	private HearingFields() {
	}

	/**
	 * @throws Invalid if something is too long or too many
	 */
	static HearingDetail detail(HearingDetail wanted) {
		var faults = new ArrayList<FieldFault>();
		var matter = wanted.matter();
		var session = wanted.session();
		var selection = wanted.selection();
		ActivityFields.check(faults, "explanation", matter.explanation(), ActivityFields.LONGEST_TEXT);
		ActivityFields.check(faults, "draft", matter.draft(), ActivityFields.LONGEST_TEXT * 5);
		ActivityFields.check(faults, "place", session.place(), LONGEST_LINE);
		ActivityFields.check(faults, "attendance", selection.attendance(), ActivityFields.LONGEST_TEXT);
		ActivityFields.check(faults, "numberSource", selection.numberSource(), LONGEST_LINE);
		var groups = groups(faults, selection.groups());
		Invalid.unlessEmpty(faults);
		return new HearingDetail(wanted.form(), wanted.formVersion(), wanted.lotDigest(),
				new HearingMatter(matter.ground(), ActivityFields.tidy(matter.explanation()),
						ActivityFields.tidy(matter.draft())),
				new HearingSession(session.heldAt(), ActivityFields.line(session.place()), session.movedNote()),
				new HearingSelection(ActivityFields.tidy(selection.attendance()), selection.rule(),
						ActivityFields.line(selection.numberSource()), groups));
	}

	private static List<SeatGroup> groups(List<FieldFault> faults, List<SeatGroup> wanted) {
		if (wanted.size() > MOST_GROUPS) {
			faults.add(new FieldFault("groups", Refusal.of(KernelProblems.TOO_LONG, MOST_GROUPS)));
		}
		var groups = new ArrayList<SeatGroup>();
		for (var group : wanted) {
			var name = ActivityFields.line(group.name());
			ActivityFields.check(faults, "groups", name, LONGEST_NAME);
			if (!name.isEmpty()) {
				groups.add(new SeatGroup(name, Math.clamp(group.seats(), 0, MOST_SEATS),
						group.invited() ? 0 : Math.clamp(group.reserves(), 0, MOST_SEATS), group.invited()));
			}
		}
		return groups;
	}

}
