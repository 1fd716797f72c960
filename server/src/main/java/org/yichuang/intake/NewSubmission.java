package org.yichuang.intake;

import org.yichuang.forms.Answers;
import org.yichuang.forms.FormVersion;
import org.yichuang.kernel.SiteId;

/**
 * 新收件 — what somebody sends, checked against its form.
 *
 * @param kind which room takes it, such as {@code interaction.letter}
 * @param subject what it is addressed to, in the words of that room, such as the id of a
 * mailbox; up to 200 characters
 * @param site on which site
 * @param form the version of the form that was filled in
 * @param answers what {@code Forms.check} found sound
 * @param idempotencyKey the same for every attempt to send the same thing; up to 100
 * characters
 * @param origin by which way it came
 */
public record NewSubmission(String kind, String subject, SiteId site, FormVersion form, Answers answers,
		String idempotencyKey, Origin origin) {

	/** What people wrote is not written into logs. */
	@Override
	public String toString() {
		return "NewSubmission[" + this.kind + ", " + this.subject + "]";
	}

}
