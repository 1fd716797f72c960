package org.yichuang.boards.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.yichuang.boards.BoardsPermission;
import org.yichuang.casework.spi.ActRule;
import org.yichuang.casework.spi.ClockEffect;
import org.yichuang.casework.spi.State;
import org.yichuang.casework.spi.StateTable;
import org.yichuang.kernel.Term;

/**
 * 留言状态 — where a message stands, and the one table of what may be done with it.
 * Assigning, handing over, joint handling and the like are casework's; "overdue" is read
 * off the clock.
 */
@Term("留言状态")
public enum MessageState {

	/** 待审看. */
	RECEIVED("待审看", "已收到", false),
	/** 待答复. */
	SHOWN("待答复", "已登出，等待答复", false),
	/** 答复待审核. */
	IN_REVIEW("答复待审核", "已登出，等待答复", false),
	/** 已答复. */
	ANSWERED("已答复", "已答复", true),
	/** 不予登出. */
	REFUSED("不予登出", "不予登出", true),
	/** 已撤回. */
	WITHDRAWN("已撤回", "已撤回", true);

	/** 登出. */
	public static final String SHOW = "show";

	/** 不予登出. */
	public static final String REFUSE = "refuse";

	/** 答复送审. */
	public static final String SUBMIT_ANSWER = "submit-answer";

	/** 退回答复. */
	public static final String RETURN_ANSWER = "return-answer";

	/** 审核通过并答复. */
	public static final String SEND_ANSWER = "send-answer";

	/** 撤回. */
	public static final String WITHDRAW = "withdraw";

	private final State state;

	MessageState(String label, String citizenWords, boolean terminal) {
		this.state = new State(name(), label, citizenWords, terminal,
				name().equals("IN_REVIEW") ? BoardsPermission.REVIEW : null);
	}

	/** Says whether the message is at an end. */
	public boolean isEnd() {
		return this.state.terminal();
	}

	/** Says whether messages in this state can be on show. */
	public boolean isPublic() {
		return this == SHOWN || this == IN_REVIEW || this == ANSWERED;
	}

	/** What the writer reads. */
	public String citizenWords() {
		return this.state.citizenWords();
	}

	/** Returns all states and acts. */
	public static StateTable table() {
		return new StateTable(RECEIVED.name(), true, SHOWN.name(),
				Arrays.stream(values()).map((each) -> each.state).toList(),
				List.of(rule(SHOW, "登出", Set.of(RECEIVED), SHOWN, "留言已登出。"),
						reasoned(REFUSE, "不予登出", Set.of(RECEIVED), REFUSED, "留言不予登出。"),
						rule(SUBMIT_ANSWER, "答复送审", Set.of(SHOWN), IN_REVIEW, "答复已经拟好，正在审核。"),
						new ActRule(RETURN_ANSWER, "退回答复", Set.of(IN_REVIEW.name()), SHOWN.name(),
								BoardsPermission.REVIEW, true, ClockEffect.NONE, null),
						new ActRule(SEND_ANSWER, "审核通过并答复", Set.of(IN_REVIEW.name()), ANSWERED.name(),
								BoardsPermission.REVIEW, false, ClockEffect.STOP, "已答复。"),
						new ActRule(WITHDRAW, "应留言人要求撤回", names(Set.of(RECEIVED, SHOWN, IN_REVIEW)), WITHDRAWN.name(),
								BoardsPermission.REVIEW, true, ClockEffect.STOP, "留言已撤回。")));
	}

	private static ActRule rule(String code, String label, Set<MessageState> from, MessageState to, String words) {
		return new ActRule(code, label, names(from), to.name(), BoardsPermission.HANDLE, false, ClockEffect.NONE,
				words);
	}

	private static ActRule reasoned(String code, String label, Set<MessageState> from, MessageState to, String words) {
		return new ActRule(code, label, names(from), to.name(), BoardsPermission.HANDLE, true, ClockEffect.STOP, words);
	}

	private static Set<String> names(Set<MessageState> states) {
		return Set.copyOf(states.stream().map(Enum::name).toList());
	}

}
