package org.yichuang.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 示例留言 — boards, messages and hot questions of the demonstration, as
 * {@code demo/boards.yaml} lists them.
 */
@Term("示例留言")
record DemoBoards(List<DemoBoard> boards, List<DemoMessage> messages, List<DemoQuestion> questions) {

	/**
	 * 示例留言板.
	 *
	 * @param site code of the body whose site it is on
	 * @param body code of the body in charge
	 */
	record DemoBoard(String site, String key, String name, String body, String introduction) {
	}

	/**
	 * 一条示例留言.
	 *
	 * @param site code of the body whose site it was written on
	 * @param board key of the board
	 * @param shown whether everybody reads it
	 * @param answer null while nobody answered
	 */
	record DemoMessage(String site, String board, String title, String content, boolean shown,
			@Nullable String answer) {
	}

	/**
	 * 一条示例热点解答.
	 *
	 * @param site code of the body whose site it is on
	 * @param body code of the body responsible
	 */
	record DemoQuestion(String site, String body, String topic, String question, String answer) {
	}

}
