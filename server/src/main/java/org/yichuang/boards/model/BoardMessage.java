package org.yichuang.boards.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.yichuang.boards.BoardId;
import org.yichuang.boards.BoardMessageId;
import org.yichuang.casework.CaseId;
import org.yichuang.forms.Removals.Decision;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 留言 — one message on a board. What was written lies with intake and stays as it came;
 * state and clock lie with casework; here is what messages have of their own.
 *
 * @param id identifies it
 * @param source where it comes from
 * @param board on which board
 * @param boardKey the board's part of addresses
 * @param site on which site
 * @param body in charge now
 * @param state where it stands
 * @param subject its title without personal data
 * @param course what became of it
 * @param shown what everybody reads; null if nothing ever was
 * @param anonymisedAt when nothing was left that tells who wrote it; null until then
 * @param version row version
 */
@Term("留言")
public record BoardMessage(BoardMessageId id, Source source, BoardId board, String boardKey, SiteId site, BodyId body,
		MessageState state, String subject, Course course, @Nullable Display shown, @Nullable Instant anonymisedAt,
		long version) {

	/** What everybody reads, or read before it was taken down. */
	public Optional<Display> display() {
		return Optional.ofNullable(this.shown);
	}

	/** Says whether everybody can read it now. */
	public boolean isLive() {
		return this.state.isPublic() && display().filter((each) -> each.takenDownAt() == null).isPresent();
	}

	/** Returns the message after an act on its matter. */
	public BoardMessage moved(BodyId newBody, MessageState newState, Course newCourse) {
		return new BoardMessage(this.id, this.source, this.board, this.boardKey, this.site, newBody, newState,
				this.subject, newCourse, this.shown, this.anonymisedAt, this.version);
	}

	/** Returns the message with what everybody reads. */
	public BoardMessage shownAs(Display display) {
		return new BoardMessage(this.id, this.source, this.board, this.boardKey, this.site, this.body, this.state,
				this.subject, this.course, display, this.anonymisedAt, this.version);
	}

	/** Returns the message where nobody can read it. */
	public BoardMessage takenDown(Instant at) {
		return display().map((each) -> shownAs(each.takenDown(at))).orElse(this);
	}

	/** Returns the message without anything that tells who wrote it. */
	public BoardMessage anonymised(Instant at, String reason) {
		return new BoardMessage(this.id, this.source, this.board, this.boardKey, this.site, this.body, this.state,
				"（已匿名化）", this.course.saying(reason), display().map(Display::forgotten).orElse(null), at, this.version);
	}

	/**
	 * 留言来源.
	 *
	 * @param submission what was sent
	 * @param matter its case
	 * @param number as the writer knows it
	 * @param receivedAt when
	 */
	public record Source(SubmissionId submission, CaseId matter, String number, Instant receivedAt) {
	}

	/**
	 * 留言办理经过.
	 *
	 * @param answeredAt when it was first answered
	 * @param inTime whether the first answer was in time
	 * @param endedAt when it was last concluded; null while it is handled
	 * @param reason why it is not shown, for the writer; empty otherwise
	 */
	public record Course(@Nullable Instant answeredAt, @Nullable Boolean inTime, @Nullable Instant endedAt,
			String reason) {

		/** Nothing happened yet. */
		public static final Course UNTOUCHED = new Course(null, null, null, "");

		/** Returns the course with its first answer; a further one changes nothing. */
		public Course answered(Instant at, boolean wasInTime) {
			return (this.answeredAt != null) ? this : new Course(at, wasInTime, this.endedAt, this.reason);
		}

		/** Returns the course with another reason. */
		Course saying(String why) {
			return new Course(this.answeredAt, this.inTime, this.endedAt, why);
		}

		/** Returns the course at an end, or again without one. */
		public Course ended(@Nullable Instant at, String why) {
			return new Course(this.answeredAt, this.inTime, at, why);
		}

	}

	/**
	 * 登出文本 — what of a message everybody reads, plain text, lines kept.
	 *
	 * @param slot its number on the board, from 0, never given twice
	 * @param title its title
	 * @param text what was written, without what somebody hid
	 * @param decisions each suspected place with what somebody decided
	 * @param shownBy who decided; null for the program
	 * @param shownAt when it was last put up
	 * @param takenDownAt when it was taken down; null while it can be read
	 */
	public record Display(int slot, String title, String text, List<Decision> decisions, @Nullable AccountId shownBy,
			Instant shownAt, @Nullable Instant takenDownAt) {

		/** Its number in addresses, from 1. */
		public int number() {
			return this.slot + 1;
		}

		/** Forgets what a person decided about; that somebody decided stays. */
		Display forgotten() {
			return new Display(this.slot, this.title, this.text,
					this.decisions.stream().map((each) -> new Decision("", each.hidden())).toList(), this.shownBy,
					this.shownAt, this.takenDownAt);
		}

		Display takenDown(Instant at) {
			return new Display(this.slot, this.title, this.text, this.decisions, this.shownBy, this.shownAt, at);
		}

	}

}
