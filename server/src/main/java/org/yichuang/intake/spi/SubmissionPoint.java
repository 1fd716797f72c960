package org.yichuang.intake.spi;

import org.yichuang.forms.FormId;
import org.yichuang.kernel.Term;

/**
 * 受理入口 — what stands at {@code /send/<key>} of a site, such as a mailbox or a survey.
 *
 * @param kind which room takes what is sent, such as {@code interaction.letter}
 * @param key its name in addresses: small letters, digits and hyphens, up to 60, unique
 * on the site
 * @param subject what is sent is addressed to, handed on as {@code Submission.subject()}
 * @param form what is to be filled in; its last released version
 * @param title heading of the page
 * @param introduction plain text above the form, lines kept; may be empty
 * @param afterwards plain text of the receipt page: what happens next and until when; may
 * be empty
 * @param open whether something may be sent now
 * @param closedNotice why not, plain text, where it is not open
 */
@Term("受理入口")
public record SubmissionPoint(String kind, String key, String subject, FormId form, String title, String introduction,
		String afterwards, boolean open, String closedNotice) {

}
