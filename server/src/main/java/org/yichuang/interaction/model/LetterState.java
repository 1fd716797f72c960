package org.yichuang.interaction.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.yichuang.casework.spi.ActRule;
import org.yichuang.casework.spi.ClockEffect;
import org.yichuang.casework.spi.State;
import org.yichuang.casework.spi.StateTable;
import org.yichuang.interaction.InteractionPermission;
import org.yichuang.kernel.Term;

/**
 * 来信状态 — where a letter stands, and the one table of what may be done with it. Assigning,
 * handing over, joint handling and the like are casework's; "overdue" is read off the
 * clock.
 */
@Term("来信状态")
public enum LetterState {

	/** 待受理. */
	RECEIVED("待受理", "已收到", false),
	/** 办理中. */
	HANDLING("办理中", "正在办理", false),
	/** 答复待审核. */
	IN_REVIEW("答复待审核", "正在办理", false),
	/** 已答复. */
	ANSWERED("已答复", "已答复", true),
	/** 不予受理. */
	DECLINED("不予受理", "不予受理", true),
	/** 无效来信. */
	INVALID("无效来信", "无法办理", true),
	/** 已撤回. */
	WITHDRAWN("已撤回", "已撤回", true);

	/** 受理：来信有效. */
	public static final String ACCEPT = "accept";

	/** 不予受理. */
	public static final String DECLINE = "decline";

	/** 判为无效. */
	public static final String INVALIDATE = "invalidate";

	/** 答复送审. */
	public static final String SUBMIT_ANSWER = "submit-answer";

	/** 退回答复. */
	public static final String RETURN_ANSWER = "return-answer";

	/** 审核通过并答复. */
	public static final String SEND_ANSWER = "send-answer";

	/** 撤回. */
	public static final String WITHDRAW = "withdraw";

	private final State state;

	LetterState(String label, String citizenWords, boolean terminal) {
		this.state = new State(name(), label, citizenWords, terminal,
				name().equals("IN_REVIEW") ? InteractionPermission.REVIEW : null);
	}

	/** Says whether the letter is at an end. */
	public boolean isEnd() {
		return this.state.terminal();
	}

	/** What the writer reads. */
	public String citizenWords() {
		return this.state.citizenWords();
	}

	/** Returns all states and acts. */
	public static StateTable table() {
		return new StateTable(RECEIVED.name(), true, HANDLING.name(),
				Arrays.stream(values()).map((each) -> each.state).toList(),
				List.of(rule(ACCEPT, "受理", Set.of(RECEIVED), HANDLING, InteractionPermission.HANDLE, "来信已受理，正在办理。"),
						reasoned(DECLINE, "不予受理", Set.of(RECEIVED), DECLINED, InteractionPermission.HANDLE, "来信不予受理。"),
						reasoned(INVALIDATE, "判为无效", Set.of(RECEIVED, HANDLING), INVALID, InteractionPermission.HANDLE,
								"来信内容无法办理。"),
						rule(SUBMIT_ANSWER, "答复送审", Set.of(HANDLING), IN_REVIEW, InteractionPermission.HANDLE,
								"答复已经拟好，正在审核。"),
						hidden(RETURN_ANSWER, "退回答复", Set.of(IN_REVIEW), HANDLING),
						rule(SEND_ANSWER, "审核通过并答复", Set.of(IN_REVIEW), ANSWERED, InteractionPermission.REVIEW, "已答复。"),
						reasoned(WITHDRAW, "应来信人要求撤回", Set.of(RECEIVED, HANDLING, IN_REVIEW), WITHDRAWN,
								InteractionPermission.REVIEW, "来信已撤回。")));
	}

	private static ActRule rule(String code, String label, Set<LetterState> from, LetterState to,
			InteractionPermission power, String words) {
		return new ActRule(code, label, names(from), to.name(), power, false, effect(to), words);
	}

	private static ActRule reasoned(String code, String label, Set<LetterState> from, LetterState to,
			InteractionPermission power, String words) {
		return new ActRule(code, label, names(from), to.name(), power, true, effect(to), words);
	}

	/** The writer is not told how often an answer goes to and fro. */
	private static ActRule hidden(String code, String label, Set<LetterState> from, LetterState to) {
		return new ActRule(code, label, names(from), to.name(), InteractionPermission.REVIEW, true, effect(to), null);
	}

	private static ClockEffect effect(LetterState to) {
		return to.isEnd() ? ClockEffect.STOP : ClockEffect.NONE;
	}

	private static Set<String> names(Set<LetterState> states) {
		return Set.copyOf(states.stream().map(Enum::name).toList());
	}

}
