package org.yichuang.participation.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.yichuang.kernel.Term;
import org.yichuang.participation.model.HearingDetail.HearingSelection;
import org.yichuang.participation.model.HearingDetail.Rule;
import org.yichuang.participation.model.HearingDetail.SeatGroup;
import org.yichuang.participation.model.Registration.State;

/**
 * 听证席位遴选 — who takes part, worked out from what was registered and the rule that was
 * announced; the same again and again.
 */
@Term("听证席位遴选")
public final class Seating {

	private static final Comparator<Registration> IN_ORDER = Comparator.comparing(Registration::receivedAt)
		.thenComparing(Registration::number)
		.thenComparing(Registration::id);

	private Seating() {
	}

	/** Returns registrations as they came. */
	public static List<Registration> inOrder(List<Registration> registrations) {
		return registrations.stream().sorted(IN_ORDER).toList();
	}

	/**
	 * Returns all registrations with serial numbers by order of registration, and what
	 * came of those that count. Those who were invited stay as they are.
	 */
	public static List<Registration> drawn(List<Registration> all, HearingSelection selection, HearingLot lot) {
		var numbered = numbered(all);
		var drawn = new ArrayList<>(numbered.stream().filter((one) -> !counts(one)).toList());
		for (var group = 0; group < selection.groups().size(); group++) {
			int here = group;
			var candidates = numbered.stream()
				.filter((one) -> one.group() == here && counts(one))
				.sorted(order(selection.rule(), lot))
				.toList();
			drawn.addAll(seated(candidates, selection.groups().get(group)));
		}
		return inOrder(drawn);
	}

	private static boolean counts(Registration one) {
		return one.submission() != null && one.isEligible();
	}

	private static List<Registration> numbered(List<Registration> all) {
		var numbered = new ArrayList<Registration>();
		var serial = 0;
		for (var one : inOrder(all)) {
			var was = one.outcome();
			numbered.add((one.submission() == null) ? one
					: one.with(new Registration.Outcome(was.state(), ++serial, was.reserve(), was.reason())));
		}
		return numbered;
	}

	private static Comparator<Registration> order(Rule rule, HearingLot lot) {
		return switch (rule) {
			case ORDER -> Comparator.comparingInt((one) -> one.outcome().serial());
			case LOT -> Comparator.comparing((one) -> lot.ticket(one.outcome().serial()));
		};
	}

	private static List<Registration> seated(List<Registration> candidates, SeatGroup group) {
		var seated = new ArrayList<Registration>();
		for (var place = 0; place < candidates.size(); place++) {
			var one = candidates.get(place);
			int reserve = place - group.seats() + 1;
			var state = (reserve <= 0) ? State.SELECTED
					: (reserve <= group.reserves()) ? State.RESERVE : State.NOT_SELECTED;
			seated.add(one.with(one.outcome().in(state, (state == State.RESERVE) ? reserve : 0, "")));
		}
		return seated;
	}

	/** Returns who moves up when a seat of a group becomes free. */
	public static Optional<Registration> next(List<Registration> all, int group) {
		return all.stream()
			.filter((one) -> one.group() == group && one.outcome().state() == State.RESERVE)
			.min(Comparator.comparingInt((one) -> one.outcome().reserve()));
	}

}
