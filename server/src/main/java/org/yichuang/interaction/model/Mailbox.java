package org.yichuang.interaction.model;

import java.util.List;
import java.util.Map;

import org.yichuang.casework.Allowance;
import org.yichuang.forms.FormId;
import org.yichuang.interaction.MailboxId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 信箱 — where the public writes to on a site.
 *
 * @param id identifies it
 * @param site on which site
 * @param key its part of addresses, unique on the site: {@code /send/<key>}
 * @param kind whose mailbox it is
 * @param words what pages say of it
 * @param body in charge: letters come to it
 * @param letterKinds what one may write, at least one
 * @param limits how long an answer may take, by kind of letter
 * @param form what is asked of the writer
 * @param open whether it takes letters
 * @param keepDays how long personal data is kept after a letter's end
 * @param position order among the site's mailboxes, from 0
 * @param version row version
 */
@Term("信箱")
public record Mailbox(MailboxId id, SiteId site, String key, MailboxKind kind, Words words, BodyId body,
		List<LetterKind> letterKinds, Map<LetterKind, Allowance> limits, FormId form, boolean open, int keepDays,
		int position, long version) {

	/** Returns how long an answer to a letter of this kind may take. */
	public Allowance limit(LetterKind letter, Allowance otherwise) {
		return this.limits.getOrDefault(letter, otherwise);
	}

	/** Returns the mailbox with other limits. */
	public Mailbox limited(Map<LetterKind, Allowance> newLimits) {
		return new Mailbox(this.id, this.site, this.key, this.kind, this.words, this.body, this.letterKinds, newLimits,
				this.form, this.open, this.keepDays, this.position, this.version);
	}

	/** Returns the mailbox at another place among the others. */
	public Mailbox at(int newPosition) {
		return new Mailbox(this.id, this.site, this.key, this.kind, this.words, this.body, this.letterKinds,
				this.limits, this.form, this.open, this.keepDays, newPosition, this.version);
	}

	/** Returns the mailbox in another body's charge. */
	public Mailbox inChargeOf(BodyId newBody) {
		return new Mailbox(this.id, this.site, this.key, this.kind, this.words, newBody, this.letterKinds, this.limits,
				this.form, this.open, this.keepDays, this.position, this.version);
	}

	/** Returns the mailbox open or closed. */
	public Mailbox opened(boolean nowOpen) {
		return new Mailbox(this.id, this.site, this.key, this.kind, this.words, this.body, this.letterKinds,
				this.limits, this.form, nowOpen, this.keepDays, this.position, this.version);
	}

	/**
	 * 信箱文字 — what pages say of a mailbox, all plain text.
	 *
	 * @param name such as 县长信箱
	 * @param introduction what it is for, may be empty
	 * @param closedNotice what is shown while it is closed, may be empty
	 */
	public record Words(String name, String introduction, String closedNotice) {
	}

}
