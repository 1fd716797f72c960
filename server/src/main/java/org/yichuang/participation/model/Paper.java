package org.yichuang.participation.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Term;
import org.yichuang.participation.ActivityId;

/**
 * 活动文书 — what is published about an activity besides its announcement.
 *
 * @param activity of which activity
 * @param kind which paper
 * @param body what staff wrote, paragraphs between line feeds
 * @param liveBody what readers see; empty until it is published
 * @param publishedAt when it was first published
 * @param correctedAt when it was last corrected afterwards
 * @param correctionNote what was corrected
 * @param writtenBy who wrote last
 * @param version row version
 */
@Term("活动文书")
public record Paper(ActivityId activity, Kind kind, String body, String liveBody, @Nullable Instant publishedAt,
		@Nullable Instant correctedAt, String correctionNote, @Nullable AccountId writtenBy, long version) {

	/** A paper that nobody has written. */
	public static Paper blank(ActivityId activity, Kind kind) {
		return new Paper(activity, kind, "", "", null, null, "", null, 0);
	}

	/** Says whether it says anything. */
	public boolean isBlank() {
		return this.body.isBlank();
	}

	/** Says whether readers see something older than what staff wrote. */
	public boolean isAhead() {
		return !this.body.equals(this.liveBody);
	}

	/** Returns the paper with another text. */
	public Paper saying(String text, @Nullable AccountId by) {
		return new Paper(this.activity, this.kind, text, this.liveBody, this.publishedAt, this.correctedAt,
				this.correctionNote, by, this.version);
	}

	/** Returns the paper as readers see it from now on. */
	public Paper published(Instant now, String note) {
		return (this.publishedAt == null)
				? new Paper(this.activity, this.kind, this.body, this.body, now, null, "", this.writtenBy, this.version)
				: new Paper(this.activity, this.kind, this.body, this.body, this.publishedAt, now, note, this.writtenBy,
						this.version);
	}

	/** 文书种类. */
	@Term("文书种类")
	public enum Kind {

		/** 结果及采纳情况: what was decided and why. */
		RESULT,
		/** 听证议程和材料. */
		HEARING_PLAN,
		/** 听证笔录. */
		HEARING_RECORD,
		/** 听证意见采纳情况: stands in the report. */
		HEARING_FINDINGS;

		/** Says whether it is published together with the result. */
		public boolean goesWithResult() {
			return this == RESULT || this == HEARING_FINDINGS;
		}

	}

}
