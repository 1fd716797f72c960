package org.yichuang.boards.model;

import org.yichuang.kernel.Term;

/**
 * 留言统计 — how many messages came in a period and what became of them.
 *
 * @param received 收到
 * @param shown 登出
 * @param refused 不予登出
 * @param answered 已答复
 * @param inTime answered within the limit
 */
@Term("留言统计")
public record MessageFigures(long received, long shown, long refused, long answered, long inTime) {

	/** No messages. */
	public static final MessageFigures NONE = new MessageFigures(0, 0, 0, 0, 0);

	/** Returns both together. */
	public MessageFigures plus(MessageFigures other) {
		return new MessageFigures(this.received + other.received, this.shown + other.shown,
				this.refused + other.refused, this.answered + other.answered, this.inTime + other.inTime);
	}

	/** 按时答复率: share of the answers that were in time, per cent with one decimal. */
	public double inTimeRate() {
		return (this.answered == 0) ? 0 : Math.round(this.inTime * 1000.0 / this.answered) / 10.0;
	}

}
