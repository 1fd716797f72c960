package org.yichuang.intake.store;

import java.time.Instant;

import org.yichuang.forms.FormVersion;
import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.model.ReceiptNumber;
import org.yichuang.kernel.SiteId;

/**
 * A row of {@code intake_submission}, its answers still encrypted.
 *
 * @param id identifies it
 * @param number its number
 * @param addressee whom it is for
 * @param form the form that was filled in
 * @param origin how it came
 * @param receivedAt when
 * @param box its answers
 * @param anonymised whether personal fields were emptied
 */
public record SubmissionRow(SubmissionId id, ReceiptNumber number, Addressee addressee, FormVersion form, Origin origin,
		Instant receivedAt, SealedAnswers.Box box, boolean anonymised) {

	/**
	 * 收件对象 — for whom it is.
	 *
	 * @param kind which room takes it
	 * @param subject addressed to what
	 * @param site on which site
	 */
	public record Addressee(String kind, String subject, SiteId site) {
	}

}
