package org.yichuang.boards.model;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HotQuestionStateTests {

	@Test
	void leadsFromEachStateExactlyWhereTheTableSays() {
		assertThat(all()).containsExactlyInAnyOrder("DRAFT-DRAFT", "DRAFT-IN_REVIEW", "DRAFT-TAKEN_DOWN",
				"IN_REVIEW-RETURNED", "IN_REVIEW-PUBLISHED", "RETURNED-DRAFT", "RETURNED-IN_REVIEW",
				"RETURNED-TAKEN_DOWN", "PUBLISHED-DRAFT", "PUBLISHED-TAKEN_DOWN", "TAKEN_DOWN-DRAFT");
	}

	private static List<String> all() {
		var pairs = new ArrayList<String>();
		for (var from : HotQuestion.State.values()) {
			for (var to : HotQuestion.State.values()) {
				if (from.mayBecome(to)) {
					pairs.add(from + "-" + to);
				}
			}
		}
		return pairs;
	}

}
