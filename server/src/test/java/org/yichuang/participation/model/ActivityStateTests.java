package org.yichuang.participation.model;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Every state with every act, as the tables say. */
class ActivityStateTests {

	@TestFactory
	Stream<DynamicTest> actsLeadOnlyWhereStatesMayGo() {
		return Stream.of(ActivityAct.values())
			.flatMap((act) -> Stream.of(ActivityState.values())
				.filter(act::fits)
				.map((state) -> DynamicTest.dynamicTest(act + " from " + state,
						() -> assertThat(state.mayBecome(act.to())).isTrue())));
	}

	@TestFactory
	Stream<DynamicTest> everyStepOfAStateHasAnAct() {
		return Stream.of(ActivityState.values())
			.flatMap((from) -> Stream.of(ActivityState.values())
				.filter(from::mayBecome)
				.map((to) -> DynamicTest.dynamicTest(from + " to " + to,
						() -> assertThat(ActivityAct.values()).anyMatch((act) -> act.fits(from) && act.to() == to))));
	}

	@Test
	void nothingHappensToWhatIsOver() {
		for (var act : ActivityAct.values()) {
			assertThat(act.fits(ActivityState.CONCLUDED)).isFalse();
			assertThat(act.fits(ActivityState.CANCELLED)).isFalse();
		}
	}

	@Test
	void readersSeeNothingBeforeItIsApproved() {
		assertThat(ActivityState.DRAFT.isPublic()).isFalse();
		assertThat(ActivityState.IN_REVIEW.isPublic()).isFalse();
		assertThat(Stream.of(ActivityState.values()).filter(ActivityState::isPublic)).hasSize(5);
	}

}
