package org.yichuang.intake.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yichuang.forms.FormVersion;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;

/**
 * 办理进度 — what the sender sees of a matter; everything plain text, lines kept.
 *
 * @param title what it is about, such as the letter's title
 * @param state where it stands, in a word
 * @param explanation what that means, in a sentence; may be empty
 * @param steps what has happened, oldest first
 * @param next what happens next; empty once all is done
 * @param due until when, null where nothing is due
 * @param dueProvisional whether the date may still move with the holiday notice
 * @param answer the answer, null while there is none
 * @param answerFiles what is attached to the answer
 * @param acts what the sender may do now
 */
@Term("办理进度")
public record MatterView(String title, String state, String explanation, List<Step> steps, String next,
		@Nullable LocalDate due, boolean dueProvisional, @Nullable String answer, List<FileId> answerFiles,
		List<Act> acts) {

	/**
	 * 办理步骤 — one line of what has happened.
	 *
	 * @param at when
	 * @param words what, in words for the sender
	 */
	public record Step(Instant at, String words) {
	}

	/**
	 * 可办事项 — something that the sender may do.
	 *
	 * @param code names it, small letters and hyphens
	 * @param label on the button
	 * @param explanation what it does, in a sentence; may be empty
	 * @param form what is to be filled in for it, null where nothing is
	 */
	public record Act(String code, String label, String explanation, @Nullable FormVersion form) {
	}

}
