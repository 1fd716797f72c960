package org.yichuang.interaction.model;

import org.yichuang.kernel.Term;

/**
 * 来信类型 — what the writer wants: the five natures of demands that the hotlines use, too.
 */
@Term("来信类型")
public enum LetterKind {

	/** 建议. */
	ADVICE,
	/** 投诉. */
	COMPLAINT,
	/** 举报. */
	REPORT,
	/** 咨询. */
	QUESTION,
	/** 求助. */
	HELP

}
