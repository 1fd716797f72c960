package org.yichuang.boards.usecase;

import java.util.List;

import org.yichuang.boards.model.Board;
import org.yichuang.boards.model.BoardAnswer;
import org.yichuang.boards.model.BoardMessage;
import org.yichuang.casework.Case;
import org.yichuang.forms.AnswerLine;

/**
 * 留言卷宗 — a message with everything that belongs to it.
 *
 * @param message the message
 * @param matter its case
 * @param board on which board
 * @param lines what was sent in words beside the questions, personal fields masked
 * @param answers all answers, oldest first
 */
public record MessageDossier(BoardMessage message, Case matter, Board board, List<AnswerLine> lines,
		List<BoardAnswer> answers) {
}
