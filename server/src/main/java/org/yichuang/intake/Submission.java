package org.yichuang.intake;

import java.time.Instant;

import org.yichuang.forms.Answers;
import org.yichuang.forms.FormVersion;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;

/**
 * 收件 — what somebody sent, as it came. Nothing in it is ever changed, save that personal
 * fields are emptied when their keeping period ends.
 *
 * @param id identifies it
 * @param number receipt number with its check digit
 * @param kind which room takes it
 * @param subject what it is addressed to, in that room's words
 * @param site on which site
 * @param form the version of the form that was filled in
 * @param answers what was filled in, personal fields masked
 * @param receivedAt when it was accepted
 * @param origin by which way it came
 */
@Term("收件")
public record Submission(SubmissionId id, String number, String kind, String subject, SiteId site, FormVersion form,
		Answers answers, Instant receivedAt, Origin origin) {

	/** What people wrote is not written into logs. */
	@Override
	public String toString() {
		return "Submission[" + this.number + ", " + this.kind + "]";
	}

}
