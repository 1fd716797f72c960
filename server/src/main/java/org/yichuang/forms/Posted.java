package org.yichuang.forms;

import java.util.List;
import java.util.Map;

import org.yichuang.kernel.FileId;

/**
 * 提交内容 — what somebody sent, hostile and unread.
 *
 * @param values by field name, as they came
 * @param files by field name, stored already
 */
public record Posted(Map<String, List<String>> values, Map<String, List<FileId>> files) {

	/** An empty form, as it is first shown. */
	public static final Posted NOTHING = new Posted(Map.of(), Map.of());

	/** Returns values without files. */
	public static Posted of(Map<String, List<String>> values) {
		return new Posted(values, Map.of());
	}

	/**
	 * Returns answers as if they were sent again, for forms that are filled in already.
	 */
	public static Posted of(Answers answers) {
		return new Posted(answers.values(), answers.files());
	}

}
