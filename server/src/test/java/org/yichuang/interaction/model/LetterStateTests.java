package org.yichuang.interaction.model;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yichuang.casework.spi.ActRule;
import org.yichuang.casework.spi.State;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of letters: what it must allow, and what it must never. */
class LetterStateTests {

	@Test
	void leadsNowhereFromAnEnd() {
		var ends = LetterState.table().states().stream().filter(State::terminal).map(State::code).toList();
		assertThat(ends).containsExactly("ANSWERED", "DECLINED", "INVALID", "WITHDRAWN");
		assertThat(LetterState.table().acts())
			.allSatisfy((act) -> assertThat(act.from()).doesNotContainAnyElementsOf(ends));
	}

	@Test
	void sendsNoAnswerThatNobodyReviewed() {
		assertThat(LetterState.table().acts()).filteredOn((act) -> "ANSWERED".equals(act.to()))
			.singleElement()
			.satisfies((act) -> assertThat(act.from()).isEqualTo(Set.of("IN_REVIEW")));
	}

	@Test
	void asksForAReasonWhereTheWriterIsRefused() {
		assertThat(LetterState.table().acts())
			.filteredOn((act) -> Set.of("DECLINED", "INVALID", "WITHDRAWN").contains(act.to()))
			.hasSize(3)
			.allMatch(ActRule::reasonNeeded);
	}

	@Test
	void leavesNoStateWithoutAWayOut() {
		assertThat(LetterState.table().states()).filteredOn((state) -> !state.terminal())
			.allSatisfy((state) -> assertThat(LetterState.table().acts())
				.anySatisfy((act) -> assertThat(act.from()).contains(state.code())));
	}

}
