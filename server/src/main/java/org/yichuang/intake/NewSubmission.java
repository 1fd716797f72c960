package org.yichuang.intake;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
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
 * @param receivedAt when it came, where it is written down later than that; null for now
 */
public record NewSubmission(String kind, String subject, SiteId site, FormVersion form, Answers answers,
		String idempotencyKey, Origin origin, @Nullable Instant receivedAt) {

	/** Something that comes now. */
	public NewSubmission(String kind, String subject, SiteId site, FormVersion form, Answers answers,
			String idempotencyKey, Origin origin) {
		this(kind, subject, site, form, answers, idempotencyKey, origin, null);
	}

	/** Returns the same, come earlier than it is written down. */
	public NewSubmission receivedAt(Instant earlier) {
		return new NewSubmission(this.kind, this.subject, this.site, this.form, this.answers, this.idempotencyKey,
				this.origin, earlier);
	}

	/** Returns when it came, never later than now. */
	public Instant cameAt(Instant now) {
		return (this.receivedAt != null && this.receivedAt.isBefore(now)) ? this.receivedAt : now;
	}

	/** What people wrote is not written into logs. */
	@Override
	public String toString() {
		return "NewSubmission[" + this.kind + ", " + this.subject + "]";
	}

}
