package org.yichuang.content.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yichuang.content.ContentPermission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yichuang.content.model.EditionState.APPROVED;
import static org.yichuang.content.model.EditionState.DRAFT;
import static org.yichuang.content.model.EditionState.EXPIRED;
import static org.yichuang.content.model.EditionState.FINAL_REVIEW;
import static org.yichuang.content.model.EditionState.FIRST_REVIEW;
import static org.yichuang.content.model.EditionState.PUBLISHED;
import static org.yichuang.content.model.EditionState.RETURNED;
import static org.yichuang.content.model.EditionState.SCHEDULED;
import static org.yichuang.content.model.EditionState.SECOND_REVIEW;
import static org.yichuang.content.model.EditionState.SUPERSEDED;
import static org.yichuang.content.model.EditionState.WITHDRAWN;

/** Every state against every next one. */
class EditionStateTests {

	/** The rules said a second time, by what each state is reached from. */
	private static final Map<EditionState, Set<EditionState>> FROM = new EnumMap<>(Map.ofEntries(
			Map.entry(DRAFT, Set.of(DRAFT, FIRST_REVIEW, SECOND_REVIEW, FINAL_REVIEW, RETURNED, APPROVED, SCHEDULED)),
			Map.entry(FIRST_REVIEW, Set.of(DRAFT, RETURNED)), Map.entry(SECOND_REVIEW, Set.of(FIRST_REVIEW)),
			Map.entry(FINAL_REVIEW, Set.of(DRAFT, RETURNED, FIRST_REVIEW, SECOND_REVIEW)),
			Map.entry(RETURNED, Set.of(FIRST_REVIEW, SECOND_REVIEW, FINAL_REVIEW, APPROVED, SCHEDULED)),
			Map.entry(APPROVED, Set.of(FINAL_REVIEW, SCHEDULED)), Map.entry(SCHEDULED, Set.of(APPROVED)),
			Map.entry(PUBLISHED,
					Set.of(DRAFT, FIRST_REVIEW, SECOND_REVIEW, FINAL_REVIEW, RETURNED, APPROVED, SCHEDULED)),
			Map.entry(SUPERSEDED, Set.of(PUBLISHED)), Map.entry(WITHDRAWN, Set.of(PUBLISHED)),
			Map.entry(EXPIRED, Set.of(PUBLISHED))));

	@ParameterizedTest
	@EnumSource
	void mayBecomeWhatTheRulesSayAndNothingElse(EditionState state) {
		for (var next : EditionState.values()) {
			assertThat(state.mayBecome(next)).as(state + " → " + next).isEqualTo(FROM.get(next).contains(state));
		}
	}

	@Test
	void isApprovedOnlyThroughItsFinalReview() {
		assertThat(Arrays.stream(EditionState.values()).filter((state) -> state.mayBecome(APPROVED)))
			.containsExactlyInAnyOrder(FINAL_REVIEW, SCHEDULED);
	}

	@Test
	void isNeverWrittenInOnceReadersSawIt() {
		assertThat(Arrays.stream(EditionState.values()).filter((state) -> !state.isEditable()))
			.containsExactlyInAnyOrderElementsOf(EnumSet.of(PUBLISHED, SUPERSEDED, WITHDRAWN, EXPIRED));
	}

	@Test
	void passesAsManyReviewsAsItsChannelAsksFor() {
		assertThat(route(1)).containsExactly(FINAL_REVIEW, APPROVED);
		assertThat(route(2)).containsExactly(FIRST_REVIEW, FINAL_REVIEW, APPROVED);
		assertThat(route(3)).containsExactly(FIRST_REVIEW, SECOND_REVIEW, FINAL_REVIEW, APPROVED);
		assertThat(ReviewRoute.permission(SECOND_REVIEW)).isEqualTo(ContentPermission.REVIEW_SECOND);
	}

	private static java.util.List<EditionState> route(int levels) {
		var route = new ReviewRoute(levels);
		var all = new java.util.ArrayList<EditionState>();
		for (var state = route.first(); state != APPROVED; state = route.after(state)) {
			all.add(state);
		}
		all.add(APPROVED);
		return all;
	}

}
