package org.yichuang.casework.spi;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yichuang.casework.CommonAct;
import org.yichuang.kernel.Term;

/**
 * 状态表 — all states and acts of a kind, as data. What it does not allow is refused.
 *
 * @param initial state of a new case
 * @param clockRuns whether the clock runs from receipt on; otherwise an act starts it
 * @param reopensTo state that a concluded case goes to for a second handling; null if it
 * cannot
 * @param states all states
 * @param acts all acts
 */
@Term("状态表")
public record StateTable(String initial, boolean clockRuns, @Nullable String reopensTo, List<State> states,
		List<ActRule> acts) {

	public StateTable {
		states = List.copyOf(states);
		acts = List.copyOf(acts);
		check(initial, reopensTo, states, acts);
	}

	/**
	 * Returns a state.
	 * @throws NoSuchElementException if the table has none with that code
	 */
	public State state(String code) {
		return this.states.stream()
			.filter((state) -> state.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("no state " + code));
	}

	/** Returns an act; empty if the table has none with that code. */
	public Optional<ActRule> act(String code) {
		return this.acts.stream().filter((act) -> act.code().equals(code)).findFirst();
	}

	private static void check(String initial, @Nullable String reopensTo, List<State> states, List<ActRule> acts) {
		var open = new HashSet<String>();
		var all = new HashSet<String>();
		states.forEach((state) -> {
			unless(all.add(state.code()), "twice: " + state.code());
			if (!state.terminal()) {
				open.add(state.code());
			}
		});
		unless(open.contains(initial), "not an open state: " + initial);
		unless(reopensTo == null || open.contains(reopensTo), "not an open state: " + reopensTo);
		var codes = new HashSet<String>();
		acts.forEach((act) -> {
			unless(codes.add(act.code()) && CommonAct.of(act.code()).isEmpty(), "twice: " + act.code());
			unless(!act.from().isEmpty() && all.containsAll(act.from()), "from unknown states: " + act.code());
			unless(act.to() == null || all.contains(act.to()), "to an unknown state: " + act.code());
		});
	}

	private static void unless(boolean holds, String fault) {
		if (!holds) {
			throw new IllegalArgumentException("state table: " + fault);
		}
	}

}
