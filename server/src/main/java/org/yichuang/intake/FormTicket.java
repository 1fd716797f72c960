package org.yichuang.intake;

import java.time.Instant;

import org.yichuang.forms.FormVersion;
import org.yichuang.kernel.Term;

/**
 * 表单令牌 — what a form carries from the page to us: which version was shown, when, and the
 * key by which a second click is known.
 *
 * @param idempotencyKey the same however often the page is sent
 * @param form what was shown
 * @param issuedAt when the page was made
 */
@Term("表单令牌")
public record FormTicket(String idempotencyKey, FormVersion form, Instant issuedAt) {

}
