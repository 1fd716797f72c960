package org.yichuang.casework.spi;

import org.yichuang.kernel.Term;

/** 计时作用 — what an act does to the clock. */
@Term("计时作用")
public enum ClockEffect {

	/** 无. */
	NONE,
	/** 起算: starts it, or starts it again from zero. */
	START,
	/** 中止. */
	PAUSE,
	/** 恢复. */
	RESUME,
	/** 停止: for good. */
	STOP

}
