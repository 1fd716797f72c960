package org.yichuang.participation.web.console;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.HearingDetail.Ground;
import org.yichuang.participation.model.HearingDetail.HearingMatter;
import org.yichuang.participation.model.HearingDetail.HearingSelection;
import org.yichuang.participation.model.HearingDetail.HearingSession;
import org.yichuang.participation.model.HearingDetail.Rule;
import org.yichuang.participation.model.HearingDetail.SeatGroup;

/**
 * 听证部分 — what the console sends of a hearing's draft.
 *
 * @param heldAt when it begins; absent while not decided
 */
record HearingPart(Ground ground, @Nullable String explanation, @Nullable String draft, @Nullable Instant heldAt,
		@Nullable String place, @Nullable String attendance, Rule rule, @Nullable String numberSource,
		List<SeatPart> groups) {

	/**
	 * @throws org.yichuang.kernel.Invalid without ground, rule, groups
	 */
	HearingPart {
		ActivityRequests.required("ground", ground);
		ActivityRequests.required("rule", rule);
		ActivityRequests.each("groups", groups);
	}

	HearingDetail detail() {
		return new HearingDetail(null, 0, "",
				new HearingMatter(this.ground, ActivityRequests.orEmpty(this.explanation),
						ActivityRequests.orEmpty(this.draft)),
				new HearingSession(this.heldAt, ActivityRequests.orEmpty(this.place), ""),
				new HearingSelection(ActivityRequests.orEmpty(this.attendance), this.rule,
						ActivityRequests.orEmpty(this.numberSource),
						this.groups.stream().map(SeatPart::group).toList()));
	}

	/** 席位. */
	record SeatPart(@Nullable String name, int seats, int reserves, boolean invited) {

		SeatGroup group() {
			return new SeatGroup(ActivityRequests.orEmpty(this.name), this.seats, this.reserves, this.invited);
		}
	}

}
