package org.yichuang.forms;

import java.util.Map;

import org.yichuang.kernel.Term;

/** 校验结果 — whether what was sent holds. */
@Term("校验结果")
public sealed interface Checked {

	/** Everything holds. */
	record Sound(Answers answers) implements Checked {
	}

	/**
	 * Something does not.
	 *
	 * @param faults what is wrong and what to do, by field name, in the form's order
	 */
	record Faulty(Map<String, String> faults) implements Checked {
	}

}
