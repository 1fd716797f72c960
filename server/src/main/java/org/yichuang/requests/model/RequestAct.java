package org.yichuang.requests.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.yichuang.casework.Act;
import org.yichuang.casework.spi.ActRule;
import org.yichuang.casework.spi.ClockEffect;
import org.yichuang.kernel.Term;
import org.yichuang.requests.RequestsPermission;

import static org.yichuang.requests.model.RequestState.AWAITING_CORRECTION;
import static org.yichuang.requests.model.RequestState.AWAITING_PAYMENT;
import static org.yichuang.requests.model.RequestState.AWAITING_REASONS;
import static org.yichuang.requests.model.RequestState.CLOSED;
import static org.yichuang.requests.model.RequestState.CONSULTING;
import static org.yichuang.requests.model.RequestState.HANDLING;
import static org.yichuang.requests.model.RequestState.IN_REVIEW;
import static org.yichuang.requests.model.RequestState.IN_SIGNING;
import static org.yichuang.requests.model.RequestState.RECEIVED;
import static org.yichuang.requests.model.RequestState.REPLIED;
import static org.yichuang.requests.model.RequestState.SIGNED;
import static org.yichuang.requests.model.RequestState.VOIDED;
import static org.yichuang.requests.model.RequestState.WITHDRAWN;
import static org.yichuang.requests.RequestsPermission.HANDLE;
import static org.yichuang.requests.RequestsPermission.REGISTER;
import static org.yichuang.requests.RequestsPermission.REVIEW;
import static org.yichuang.requests.RequestsPermission.SIGN;

/**
 * 申请办理动作 — what may be done with a request, as data. Assigning, handing over, joint
 * handling and extension are casework's. An act without words is hidden from the
 * applicant.
 */
@Term("申请办理动作")
public enum RequestAct {

	/** 登记 (art. 31): the clock starts from the day of receipt. */
	REGISTER_REQUEST("登记", Set.of(RECEIVED), HANDLING, REGISTER, ClockEffect.START, "申请已经登记，办理期限从收到申请之日起计算。"),
	/** 要求补正 (art. 30): once; the clock stands. */
	ASK_CORRECTION("要求补正", Set.of(HANDLING), AWAITING_CORRECTION, HANDLE, ClockEffect.PAUSE, "申请内容需要补正，请按补正告知书补正。"),
	/** 收到补正 (art. 30): the clock starts anew from the day it was received. */
	RECEIVE_CORRECTION("收到补正", Set.of(AWAITING_CORRECTION), HANDLING, HANDLE, ClockEffect.START,
			"已收到补正，办理期限从收到补正之日起重新计算。"),
	/** 逾期不补正，不再处理 (art. 30). */
	CLOSE_UNCORRECTED("逾期不补正，不再处理", Set.of(AWAITING_CORRECTION), CLOSED, HANDLE, ClockEffect.STOP, "逾期没有补正，不再处理该申请。"),
	/** 征求意见 (art. 32, 34): the clock stands. */
	CONSULT("征求意见", Set.of(HANDLING), CONSULTING, HANDLE, ClockEffect.PAUSE, "正在征求第三方或者其他机关的意见，所需时间不计算在办理期限内。"),
	/** 再征求一方意见. */
	CONSULT_FURTHER("再征求一方意见", Set.of(CONSULTING), null, HANDLE, ClockEffect.NONE, ""),
	/** 记录一方意见. */
	NOTE_CONSULTATION("记录一方意见", EnumSet.range(HANDLING, SIGNED), null, HANDLE, ClockEffect.NONE, ""),
	/** 结束征求意见 (art. 33): the clock runs on. */
	END_CONSULTATION("结束征求意见", Set.of(CONSULTING), HANDLING, HANDLE, ClockEffect.RESUME, "征求意见结束，恢复办理。"),
	/** 要求说明理由 (art. 35). */
	ASK_REASONS("要求说明理由", Set.of(HANDLING), AWAITING_REASONS, HANDLE, ClockEffect.NONE, "您申请的数量、频次明显超过合理范围，请说明理由。"),
	/** 收到理由说明 (art. 35). */
	RECEIVE_REASONS("收到理由说明", Set.of(AWAITING_REASONS), HANDLING, HANDLE, ClockEffect.NONE, "已收到您说明的理由。"),
	/** 逾期未说明理由 (art. 35). */
	CLOSE_REASONS("逾期未说明理由", Set.of(AWAITING_REASONS), HANDLING, HANDLE, ClockEffect.NONE, "逾期没有说明理由。"),
	/** 确定延迟答复的合理期限 (art. 35). */
	SET_DELAY("确定延迟答复的合理期限", Set.of(HANDLING), null, REVIEW, ClockEffect.START, "理由合理，但无法在规定期限内答复，已确定延迟答复的期限。"),
	/** 通知缴费: the clock stands. */
	DEMAND_FEE("通知缴费", Set.of(HANDLING), AWAITING_PAYMENT, HANDLE, ClockEffect.PAUSE, "请按收费通知缴纳信息处理费。"),
	/** 收到缴费: the clock starts anew the day after. */
	RECEIVE_FEE("收到缴费", Set.of(AWAITING_PAYMENT), HANDLING, HANDLE, ClockEffect.START, "已收到信息处理费，办理期限从缴费次日起重新计算。"),
	/** 逾期不缴费，不再处理. */
	CLOSE_UNPAID("逾期不缴费，不再处理", Set.of(AWAITING_PAYMENT), CLOSED, HANDLE, ClockEffect.STOP, "逾期没有缴纳信息处理费，不再处理该申请。"),
	/** 答复送审. */
	SUBMIT_REPLY("答复送审", Set.of(HANDLING), IN_REVIEW, HANDLE, ClockEffect.NONE, ""),
	/** 退回答复. */
	RETURN_REPLY("退回答复", EnumSet.range(IN_REVIEW, SIGNED), HANDLING, REVIEW, ClockEffect.NONE, ""),
	/** 审核通过. */
	APPROVE_REPLY("审核通过", Set.of(IN_REVIEW), SIGNED, REVIEW, ClockEffect.NONE, ""),
	/** 审核通过，报请签发: on the sensitive route. */
	PASS_ON_REPLY("审核通过，报请签发", Set.of(IN_REVIEW), IN_SIGNING, REVIEW, ClockEffect.NONE, ""),
	/** 签发. */
	SIGN_REPLY("签发", Set.of(IN_SIGNING), SIGNED, SIGN, ClockEffect.NONE, ""),
	/** 送达答复. */
	DELIVER_REPLY("送达答复", Set.of(SIGNED), REPLIED, HANDLE, ClockEffect.STOP, "已经答复。"),
	/** 撤回. */
	WITHDRAW("应申请人要求撤回", EnumSet.range(RECEIVED, SIGNED), WITHDRAWN, HANDLE, ClockEffect.STOP, "申请已撤回。"),
	/** 作废. */
	VOID("登记作废", EnumSet.of(RECEIVED, HANDLING), VOIDED, REVIEW, ClockEffect.STOP, "登记作废，该记录不作为申请办理。");

	private static final Set<RequestAct> REASONED = EnumSet.of(RETURN_REPLY, WITHDRAW, VOID);

	/** A note is all that these need. */
	private static final Set<RequestAct> BY_NOTE = EnumSet.of(WITHDRAW, VOID, CLOSE_UNCORRECTED, CLOSE_REASONS);

	private final String label;

	private final Set<RequestState> from;

	private final @Nullable RequestState to;

	private final RequestsPermission power;

	private final ClockEffect clock;

	private final String words;

	RequestAct(String label, Set<RequestState> from, @Nullable RequestState to, RequestsPermission power,
			ClockEffect clock, String words) {
		this.label = label;
		this.from = from;
		this.to = to;
		this.power = power;
		this.clock = clock;
		this.words = words;
	}

	/** Returns the act with a code; empty if it is none of requests. */
	public static Optional<RequestAct> of(String code) {
		return Arrays.stream(values()).filter((act) -> act.code().equals(code)).findFirst();
	}

	/** Returns the code, such as {@code ask-correction}. */
	public String code() {
		return (this == REGISTER_REQUEST) ? "register" : name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What its button says. */
	public String label() {
		return this.label;
	}

	/** Says whether it needs more than a note, so that the pages of requests offer it. */
	public boolean isOwnPagesOnly() {
		return !BY_NOTE.contains(this);
	}

	/** Returns it as it is done to a case. */
	public Act with(String note) {
		return Act.of(code(), note);
	}

	/** Returns its rule. */
	ActRule rule() {
		return new ActRule(code(), this.label, this.from.stream().map(Enum::name).collect(Collectors.toSet()),
				(this.to != null) ? this.to.name() : null, this.power, REASONED.contains(this), this.clock,
				this.words.isEmpty() ? null : this.words);
	}

}
