package org.yichuang.organisation.signin.model;

import java.time.Instant;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Term;
import org.yichuang.organisation.CredentialPart;

/**
 * 重置申请 — one security administrator asked to reset an administrator's credential; another
 * has still to confirm.
 *
 * @param account whose credential
 * @param part what of it
 * @param askedBy who asked
 * @param askedAt when
 * @param reason why
 */
@Term("重置申请")
public record Repair(AccountId account, CredentialPart part, AccountId askedBy, Instant askedAt, String reason) {

}
