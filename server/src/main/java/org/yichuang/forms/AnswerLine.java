package org.yichuang.forms;

import java.util.List;

/**
 * 填写项 — one question with its answer in words, for staff, receipts and paper.
 *
 * @param section title of the section it stands in
 * @param name the field's name
 * @param label the question
 * @param kind the field's kind
 * @param personal whether it is personal data
 * @param words the answer as people read it: labels for choices, names for files
 */
public record AnswerLine(String section, String name, String label, FieldKind kind, boolean personal,
		List<String> words) {

}
