package org.yichuang.forms;

import java.util.List;
import java.util.Map;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;

/**
 * 填写结果 — what was filled in, checked and cleaned: only fields that were shown and are not
 * empty, in the form's order. Texts are plain and must be escaped wherever they are
 * drawn.
 *
 * @param values by field name; several only for {@link FieldKind#CHOICES}
 * @param files by field name
 */
@Term("填写结果")
public record Answers(Map<String, List<String>> values, Map<String, List<FileId>> files) {

	/** Returns the only value of a field, empty if it was not filled in. */
	public String text(String field) {
		var all = this.values.getOrDefault(field, List.of());
		return all.isEmpty() ? "" : all.getFirst();
	}

}
