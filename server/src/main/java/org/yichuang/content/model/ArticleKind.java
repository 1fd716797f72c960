package org.yichuang.content.model;

import java.util.Set;

import org.yichuang.kernel.Term;

/**
 * 稿件类型 — what an article of this kind must have; kinds are data, not classes.
 *
 * @param code its code, such as {@code policy-document}
 * @param label what staff read
 * @param required names of fields of {@link EditionText} that may not be empty
 * @param numbered whether going live draws an index number 索引号
 */
@Term("稿件类型")
public record ArticleKind(String code, String label, Set<String> required, boolean numbered) {
}
