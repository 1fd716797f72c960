package org.yichuang.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.yichuang.kernel.Term;

/** 通用动作 — what can be done to a case of any kind, whatever its table says. */
@Term("通用动作")
public enum CommonAct {

	/** 指定承办人: names the person in charge. */
	ASSIGN(Needs.PERSON),
	/** 转办: offers the case to another body, which accepts it or sends it back. */
	HAND_OVER(Needs.BODY, Needs.REASON),
	/** 签收: takes a case that was handed over. */
	ACCEPT_HAND_OVER,
	/** 退回: sends it back to the body it came from. */
	SEND_BACK(Needs.REASON),
	/** 请求协办: asks another body for its opinion within a limit of its own. */
	ASK_CO_HANDLER(Needs.BODY, Needs.REASON, Needs.LIMIT),
	/** 反馈协办意见: gives that opinion. */
	GIVE_OPINION(Needs.REASON),
	/** 撤销协办: does without it. */
	RELEASE_CO_HANDLER(Needs.BODY, Needs.REASON),
	/** 催办: reminds those in charge. */
	URGE,
	/** 督办: a supervisor's question that must be answered. */
	INQUIRE(Needs.REASON),
	/** 答复督办. */
	ANSWER_INQUIRY(Needs.REASON),
	/** 申请延期. */
	ASK_EXTENSION(Needs.REASON, Needs.LIMIT),
	/** 批准延期. */
	APPROVE_EXTENSION,
	/** 不同意延期. */
	DECLINE_EXTENSION(Needs.REASON),
	/** 中止计时: stops the clock for a ground. */
	PAUSE(Needs.REASON),
	/** 恢复计时. */
	RESUME,
	/** 合并: joins a duplicate to the case that goes on. */
	MERGE(Needs.CASE, Needs.REASON),
	/** 重新办理: a second handling of what was concluded. */
	REOPEN(Needs.REASON);

	private final Set<Needs> needs;

	CommonAct(Needs... needs) {
		this.needs = Set.of(needs);
	}

	/** Returns the act with a code; empty if the code is a kind's own. */
	public static Optional<CommonAct> of(String code) {
		return Arrays.stream(values()).filter((act) -> act.code().equals(code)).findFirst();
	}

	/** Returns the code, such as {@code hand-over}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What must be given with it. */
	public Set<Needs> needs() {
		return this.needs;
	}

	/** What must be given with an act. */
	public enum Needs {

		/** 说明. */
		REASON,
		/** 单位. */
		BODY,
		/** 人员. */
		PERSON,
		/** 时限. */
		LIMIT,
		/** 另一办理件. */
		CASE

	}

}
