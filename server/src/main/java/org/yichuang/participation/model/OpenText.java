package org.yichuang.participation.model;

import java.util.UUID;

import org.yichuang.kernel.Term;

/**
 * 文字回答 — what somebody answered in words, apart from the rest of the answer.
 *
 * @param id identifies it; random, says nothing of the time
 * @param field to which question
 * @param text the words
 * @param state whether readers may see it
 * @param grouping the group that staff put it in, empty if none
 * @param version row version
 */
@Term("文字回答")
public record OpenText(UUID id, String field, String text, State state, String grouping, long version) {

	/** 甄别状态. */
	@Term("甄别状态")
	public enum State {

		/** 待甄别. */
		WAITING,
		/** 可公开. */
		SHOWN,
		/** 不公开. */
		HIDDEN

	}

}
