package org.yichuang.participation.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.HearingDetail.HearingSelection;
import org.yichuang.participation.model.HearingDetail.Rule;
import org.yichuang.participation.model.HearingDetail.SeatGroup;
import org.yichuang.participation.model.Registration.Outcome;
import org.yichuang.participation.model.Registration.State;

import static org.assertj.core.api.Assertions.assertThat;

class SeatingTests {

	private static final int TRIES = 300;

	private final Random random = new Random(713);

	@Test
	void fillsSeatsThenReservesOfEachGroupAndNobodyElse() {
		for (var trial = 0; trial < TRIES; trial++) {
			var selection = selection();
			var all = registrations(this.random.nextInt(60), selection.groups().size());
			var drawn = Seating.drawn(all, selection, lot("seed" + trial));
			assertThat(drawn).extracting(Registration::id)
				.containsExactlyInAnyOrderElementsOf(all.stream().map(Registration::id).toList());
			for (var group = 0; group < selection.groups().size(); group++) {
				int here = group;
				var counted = drawn.stream().filter((one) -> one.group() == here && one.isEligible()).toList();
				var seats = selection.groups().get(group);
				int seated = Math.min(counted.size(), seats.seats());
				int reserves = Math.min(counted.size() - seated, seats.reserves());
				assertThat(of(counted, State.SELECTED)).hasSize(seated);
				assertThat(of(counted, State.RESERVE).stream().map((one) -> one.outcome().reserve()))
					.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, reserves).boxed().toList());
				assertThat(of(counted, State.NOT_SELECTED)).hasSize(counted.size() - seated - reserves);
			}
		}
	}

	@Test
	void comesToTheSameHoweverRegistrationsAreOrderedAndHoweverOften() {
		for (var trial = 0; trial < TRIES; trial++) {
			var selection = selection();
			var all = registrations(this.random.nextInt(40), selection.groups().size());
			var lot = lot("seed" + trial);
			var once = Seating.drawn(all, selection, lot);
			var mixed = new ArrayList<>(all);
			Collections.shuffle(mixed, this.random);
			assertThat(Seating.drawn(mixed, selection, lot)).isEqualTo(once);
		}
	}

	@Test
	void givesEverybodyTheSameChance() {
		var selection = new HearingSelection("", Rule.LOT, "", List.of(new SeatGroup("代表", 3, 0, false)));
		var all = registrations(12, 1).stream().map((one) -> one.with(Outcome.RECEIVED)).toList();
		var won = new HashMap<UUID, Integer>();
		int draws = 4_000;
		for (var draw = 0; draw < draws; draw++) {
			of(Seating.drawn(all, selection, lot("seed" + draw)), State.SELECTED)
				.forEach((one) -> won.merge(one.id(), 1, Integer::sum));
		}
		// expected 1000 each; six standard deviations are about 164
		assertThat(won).hasSize(12).allSatisfy((id, count) -> assertThat(count).isBetween(836, 1164));
	}

	@Test
	void takesTheFirstToRegisterWhereThatIsTheRule() {
		var selection = new HearingSelection("", Rule.ORDER, "", List.of(new SeatGroup("代表", 2, 1, false)));
		var all = registrations(5, 1).stream().map((one) -> one.with(Outcome.RECEIVED)).toList();
		var drawn = Seating.drawn(all, selection, lot(""));
		assertThat(drawn.stream().map((one) -> one.outcome().state())).containsExactly(State.SELECTED, State.SELECTED,
				State.RESERVE, State.NOT_SELECTED, State.NOT_SELECTED);
		assertThat(drawn.stream().map((one) -> one.outcome().serial())).containsExactly(1, 2, 3, 4, 5);
		assertThat(Seating.next(drawn, 0)).map(Registration::id).contains(drawn.get(2).id());
		assertThat(Seating.next(drawn, 1)).isEmpty();
	}

	@Test
	void worksOutTicketsAsTheShellDoes() {
		// printf '%s' 'abc|7|3' | sha256sum
		assertThat(new HearingLot("abc", "7", null).ticket(3)).isEqualTo(HearingLot.digest("abc|7|3"))
			.isEqualTo("02f728f3734151b5996a88572f6b5a90ed5893df52f6150335c06df5dbd411f8");
	}

	private HearingSelection selection() {
		var groups = IntStream.rangeClosed(0, this.random.nextInt(3))
			.mapToObj((index) -> new SeatGroup("组" + index, this.random.nextInt(6), this.random.nextInt(4), false))
			.toList();
		return new HearingSelection("", this.random.nextBoolean() ? Rule.LOT : Rule.ORDER, "", groups);
	}

	/** One in five does not count, as people withdraw and are left out. */
	private List<Registration> registrations(int count, int groups) {
		var activity = new ActivityId(new UUID(0, 1));
		return IntStream.range(0, count).mapToObj((index) -> {
			var state = (this.random.nextInt(5) > 0) ? State.RECEIVED
					: this.random.nextBoolean() ? State.WITHDRAWN : State.INELIGIBLE;
			return new Registration(new UUID(1, index), activity, new UUID(2, index), "N" + index,
					this.random.nextInt(groups), "王*", Instant.ofEpochSecond(index / 2), new Outcome(state, 0, 0, ""),
					0);
		}).toList();
	}

	private static List<Registration> of(List<Registration> all, State state) {
		return all.stream().filter((one) -> one.outcome().state() == state).toList();
	}

	private static HearingLot lot(String seed) {
		return new HearingLot(seed, "", Instant.EPOCH);
	}

}
