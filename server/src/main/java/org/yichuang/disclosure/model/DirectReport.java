package org.yichuang.disclosure.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.disclosure.DirectReportId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 直报 — a body tells the office above what it disclosed. It counts once the office
 * accepted it, in the week in which it was sent.
 *
 * @param id identifies it
 * @param body who disclosed
 * @param item what
 * @param state where it stands
 * @param course how it came there
 * @param version row version
 */
@Term("直报")
public record DirectReport(DirectReportId id, BodyId body, ReportedItem item, DirectReportState state, Course course,
		long version) {

	/** Returns it sent again with other content. */
	public DirectReport amended(ReportedItem newItem, @Nullable AccountId by, Instant at) {
		return new DirectReport(this.id, this.body, newItem, DirectReportState.SENT,
				new Course(this.course.way(), by, at, null, null, ""), this.version);
	}

	/** Returns it once somebody looked at it. */
	public DirectReport checked(DirectReportState newState, @Nullable AccountId by, Instant at, String note) {
		return new DirectReport(this.id, this.body, this.item, newState,
				new Course(this.course.way(), this.course.sentBy(), this.course.sentAt(), by, at, note), this.version);
	}

	/** Returns it taken back by those who sent it. */
	public DirectReport withdrawn() {
		return new DirectReport(this.id, this.body, this.item, DirectReportState.WITHDRAWN, this.course, this.version);
	}

	/**
	 * 经过.
	 *
	 * @param way how it came
	 * @param sentBy who sent it last; null for the program
	 * @param sentAt when; that day it counts
	 * @param checkedBy who looked at it since; null if nobody did
	 * @param checkedAt when
	 * @param note why it was sent back; empty otherwise
	 */
	public record Course(ReportWay way, @Nullable AccountId sentBy, Instant sentAt, @Nullable AccountId checkedBy,
			@Nullable Instant checkedAt, String note) {
	}

}
