package org.yichuang.interaction.usecase;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.yichuang.casework.Allowance;
import org.yichuang.forms.FormId;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.MailboxKind;
import org.yichuang.kernel.BodyId;

/**
 * 信箱资料 — what staff say of a mailbox, hostile and unread.
 *
 * @param kind whose mailbox it is
 * @param words what pages say of it
 * @param body in charge
 * @param letterKinds what one may write
 * @param limits how long an answer may take, by kind of letter; a kind that is missing
 * takes the setting
 * @param form what is asked of the writer; null for the one that comes with the program
 * @param keepDays how long personal data is kept after a letter's end; null for the
 * setting
 */
public record NewMailbox(MailboxKind kind, Mailbox.Words words, BodyId body, List<LetterKind> letterKinds,
		Map<LetterKind, Allowance> limits, @Nullable FormId form, @Nullable Integer keepDays) {

}
