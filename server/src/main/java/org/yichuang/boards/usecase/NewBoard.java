package org.yichuang.boards.usecase;

import org.jspecify.annotations.Nullable;

import org.yichuang.boards.model.Board;
import org.yichuang.kernel.BodyId;

/**
 * What a board is to be.
 *
 * @param words what pages say of it
 * @param body in charge
 * @param keepDays how long personal data is kept after a message's end; null for the
 * setting
 */
public record NewBoard(Board.Words words, BodyId body, @Nullable Integer keepDays) {
}
