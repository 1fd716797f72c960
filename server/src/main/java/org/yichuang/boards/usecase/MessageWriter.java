package org.yichuang.boards.usecase;

import java.util.List;

import org.yichuang.kernel.Actor;

/** 留言人 — whoever wrote a message, as the one who acts. */
final class MessageWriter {

	/** Acts through the program; who it is, nobody sees here. */
	static final Actor ACTOR = new Actor(null, "留言人", null, List.of(), "public");

	private MessageWriter() {
	}

}
