package org.yichuang.content.model;

import java.util.Locale;

import org.yichuang.kernel.Term;

/** 稿件操作 — what people do with an article; the time line and the audit trail name it. */
@Term("稿件操作")
public enum ContentAct {

	/** 新建. */
	START,
	/** 导入. */
	IMPORT,
	/** 保存. */
	SAVE,
	/** 接管编辑. */
	TAKE_OVER,
	/** 送审. */
	SUBMIT,
	/** 审核通过. */
	APPROVE,
	/** 退回. */
	RETURN,
	/** 发布. */
	PUBLISH,
	/** 强制发布. */
	FORCE_PUBLISH,
	/** 定时. */
	SCHEDULE,
	/** 取消定时. */
	UNSCHEDULE,
	/** 设定下线时间. */
	LIMIT,
	/** 撤稿. */
	WITHDRAW,
	/** 到期下线. */
	EXPIRE,
	/** 更正. */
	CORRECT,
	/** 恢复旧版. */
	RESTORE,
	/** 推送. */
	PUSH,
	/** 接收推送. */
	ACCEPT_PUSH,
	/** 不接收推送. */
	DECLINE_PUSH,
	/** 置顶. */
	PIN,
	/** 取消置顶. */
	UNPIN,
	/** 移动栏目. */
	MOVE,
	/** 放入回收站. */
	BIN,
	/** 从回收站恢复. */
	RECOVER;

	/** Returns the audit action, {@code content.kebab-name}. */
	public String action() {
		return "content." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
