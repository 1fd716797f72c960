package org.yichuang.boards;

import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Term;

/** 留言权限 — what roles can hold over boards, messages and hot questions. */
@Term("留言权限")
public enum BoardsPermission implements Permission {

	/** See messages, boards and hot questions. */
	READ("查看留言"),
	/** Decide which messages are shown, and write answers. */
	HANDLE("审看和答复留言"),
	/** Review answers and send them, take messages down. */
	REVIEW("审核留言答复"),
	/** Open, change and close boards. */
	MANAGE("管理留言板"),
	/** Collect hot questions with their answers. */
	COLLECT("整理热点解答"),
	/** Review hot questions, publish them and take them down. */
	PUBLISH("审核发布热点解答");

	private final String label;

	BoardsPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "boards";
	}

	@Override
	public String label() {
		return this.label;
	}

}
