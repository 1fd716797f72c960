package org.yichuang.demo;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.MailboxKind;
import org.yichuang.interaction.model.Openness;
import org.yichuang.kernel.Term;

/**
 * 示例来信 — mailboxes and letters of the demonstration, as {@code demo/letters.yaml} lists
 * them.
 */
@Term("示例来信")
record DemoLetters(List<DemoMailbox> mailboxes, List<DemoLetter> letters) {

	/**
	 * 示例信箱.
	 *
	 * @param site code of the body whose site it is on
	 * @param body code of the body in charge
	 */
	record DemoMailbox(String site, String key, MailboxKind kind, String name, String body, String introduction) {
	}

	/**
	 * 一封示例来信.
	 *
	 * @param site code of the body whose site it was written on
	 * @param mailbox key of the mailbox
	 * @param openness open where it is left out
	 * @param stop how far it has come
	 * @param answer the answer, or the reason why it is not handled
	 * @param daysAgo how long ago it came; now where it is left out
	 */
	record DemoLetter(String site, String mailbox, LetterKind kind, String title, String content,
			@Nullable Openness openness, Stop stop, @Nullable String answer, @Nullable Integer daysAgo) {

		Openness opennessOrOpen() {
			return (this.openness != null) ? this.openness : Openness.OPEN;
		}

		Duration age() {
			return Duration.ofDays((this.daysAgo != null) ? this.daysAgo : 0);
		}

	}

	/** 进展 — how far a letter has come. */
	enum Stop {

		RECEIVED, HANDLING, REVIEW, ANSWERED, PUBLISHED, DECLINED, INVALID

	}

}
