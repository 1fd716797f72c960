package org.yichuang.interaction.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.yichuang.casework.CaseId;
import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;
import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.MailboxId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 来信 — one letter to the government. What was written lies with intake, state and clock
 * with casework; here is what letters have of their own.
 *
 * @param id identifies it
 * @param source where it comes from
 * @param mailbox to which mailbox it was written
 * @param site on which site
 * @param body in charge now
 * @param state code of the matter's state, see {@link LetterState}
 * @param kind what the writer wants
 * @param subject its title
 * @param openness how far the writer lets himself be known
 * @param publishAgreed whether the writer agreed to its being published
 * @param course what became of it
 * @param anonymisedAt when nothing was left that tells who wrote it; null until then
 * @param version row version
 */
@Term("来信")
public record Letter(LetterId id, Source source, MailboxId mailbox, SiteId site, BodyId body, LetterState state,
		LetterKind kind, String subject, Openness openness, boolean publishAgreed, Course course,
		@Nullable Instant anonymisedAt, long version) {

	/** Returns the letter after an act on its matter. */
	public Letter moved(BodyId newBody, LetterState newState, Course newCourse) {
		return new Letter(this.id, this.source, this.mailbox, this.site, newBody, newState, this.kind, this.subject,
				this.openness, this.publishAgreed, newCourse, this.anonymisedAt, this.version);
	}

	/**
	 * Returns the letter without anything that tells who wrote it.
	 * @param reason why it was not accepted, without what tells of persons
	 */
	public Letter anonymised(Instant at, String reason) {
		return new Letter(this.id, this.source, this.mailbox, this.site, this.body, this.state, this.kind, "（已匿名化）",
				this.openness, this.publishAgreed, this.course.because(reason), at, this.version);
	}

	/**
	 * 来信来源.
	 *
	 * @param submission what was sent
	 * @param matter its case
	 * @param number as the writer knows it, kept wherever the letter goes
	 * @param origin by which way it came
	 * @param receivedAt when
	 */
	public record Source(SubmissionId submission, CaseId matter, String number, Origin origin, Instant receivedAt) {
	}

	/**
	 * 办理经过 — what became of a letter.
	 *
	 * @param valid whether it is a valid letter; null until somebody judged
	 * @param answeredAt when it was first answered
	 * @param inTime whether the first answer was in time
	 * @param endedAt when it was last concluded; null while it is handled
	 * @param reason why it was not accepted or not valid, for the writer; empty otherwise
	 * @param grade how content the writer is, 1 to 5; 0 while unrated
	 */
	public record Course(@Nullable Boolean valid, @Nullable Instant answeredAt, @Nullable Boolean inTime,
			@Nullable Instant endedAt, String reason, int grade) {

		/** Nothing happened yet. */
		public static final Course UNTOUCHED = new Course(null, null, null, null, "", 0);

		/** Returns the course with a judgement. */
		public Course judged(boolean isValid) {
			return new Course(isValid, this.answeredAt, this.inTime, this.endedAt, this.reason, this.grade);
		}

		/** Returns the course with its first answer; a further one changes nothing. */
		public Course answered(Instant at, boolean wasInTime) {
			return (this.answeredAt != null) ? this
					: new Course(this.valid, at, wasInTime, this.endedAt, this.reason, this.grade);
		}

		/** Returns the course at an end, or again without one. */
		public Course ended(@Nullable Instant at, String why) {
			return new Course(this.valid, this.answeredAt, this.inTime, at, why, this.grade);
		}

		/** Returns the course with another reason. */
		public Course because(String why) {
			return new Course(this.valid, this.answeredAt, this.inTime, this.endedAt, why, this.grade);
		}

		/** Returns the course with the writer's rating. */
		public Course rated(int newGrade) {
			return new Course(this.valid, this.answeredAt, this.inTime, this.endedAt, this.reason, newGrade);
		}

	}

}
