package org.yichuang.interaction.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.forms.Removals.Decision;
import org.yichuang.interaction.LetterId;
import org.yichuang.interaction.MailboxId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 来信公开 — what of a letter everybody may read. The originals stay where they are.
 *
 * @param letter which letter
 * @param site on which site
 * @param mailbox to which mailbox it was written
 * @param slot its number on the site, from 0, never given twice
 * @param text what everybody reads
 * @param answeredBy name of the body that answered
 * @param receivedAt when the letter came
 * @param answeredAt when it was answered
 * @param decisions each suspected place with what somebody decided
 * @param publishedBy who decided; null for the program
 * @param publishedAt when
 * @param withdrawnAt when it was taken down; null while it can be read
 * @param version row version
 */
@Term("来信公开")
public record Publication(LetterId letter, SiteId site, MailboxId mailbox, int slot, Text text, String answeredBy,
		Instant receivedAt, Instant answeredAt, List<Decision> decisions, @Nullable AccountId publishedBy,
		Instant publishedAt, @Nullable Instant withdrawnAt, long version) {

	/** Its number in addresses, from 1. */
	public int number() {
		return this.slot + 1;
	}

	/** Where it can be read on its site. */
	public String path() {
		return Paths.letter(number());
	}

	/** Says whether it can be read. */
	public boolean isLive() {
		return this.withdrawnAt == null;
	}

	/**
	 * 公开文本 — plain text, lines kept.
	 *
	 * @param title the letter's title
	 * @param question what was asked
	 * @param answer what was answered
	 */
	public record Text(String title, String question, String answer) {
	}

}
