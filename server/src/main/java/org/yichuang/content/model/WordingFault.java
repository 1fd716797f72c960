package org.yichuang.content.model;

import org.yichuang.content.ContentProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Term;

/**
 * 错敏词 — something in a text that an editor should look at before sending it in.
 *
 * @param field the field it stands in, as {@link EditionText} names it
 * @param reason what it is
 * @param isError whether it stops the article; otherwise it must be acknowledged
 */
@Term("错敏词")
public record WordingFault(String field, Refusal reason, boolean isError) {

	/** Returns a fault that stops the article. */
	static WordingFault error(String field, ContentProblems problem, Object... arguments) {
		return new WordingFault(field, Refusal.of(problem, arguments), true);
	}

	/** Returns a fault that must be acknowledged. */
	static WordingFault warning(String field, ContentProblems problem, Object... arguments) {
		return new WordingFault(field, Refusal.of(problem, arguments), false);
	}

}
