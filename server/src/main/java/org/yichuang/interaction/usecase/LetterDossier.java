package org.yichuang.interaction.usecase;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.casework.Case;
import org.yichuang.forms.AnswerLine;
import org.yichuang.interaction.model.Answer;
import org.yichuang.interaction.model.Letter;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.Publication;
import org.yichuang.interaction.model.Supplement;
import org.yichuang.intake.Submission;

/**
 * 来信卷宗 — a letter with everything that belongs to it.
 *
 * @param letter the letter
 * @param matter its case
 * @param mailbox to which mailbox it was written
 * @param submission what was sent, personal fields masked
 * @param lines what was sent in words beside the questions
 * @param supplements what the writer added, oldest first
 * @param answers all answers, oldest first
 * @param publication what of it everybody may read; null if it was never published
 */
public record LetterDossier(Letter letter, Case matter, Mailbox mailbox, Submission submission, List<AnswerLine> lines,
		List<Supplement> supplements, List<Answer> answers, @Nullable Publication publication) {

}
