package org.yichuang.participation.model;

import org.yichuang.kernel.Term;

/**
 * 交叉表单元 — how many chose one value here and one value there.
 *
 * @param row value of the first question
 * @param column value of the second question
 * @param count how many
 */
@Term("交叉表单元")
public record CrossCell(String row, String column, long count) {
}
