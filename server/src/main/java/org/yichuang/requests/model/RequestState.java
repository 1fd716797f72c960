package org.yichuang.requests.model;

import java.util.Arrays;

import org.yichuang.casework.spi.State;
import org.yichuang.casework.spi.StateTable;
import org.yichuang.kernel.Term;
import org.yichuang.requests.RequestsPermission;

/**
 * 申请状态 — where a request stands; what may be done with it says {@link RequestAct}.
 * "Overdue" is read off the clock, the kind of answer is the outcome.
 */
@Term("申请状态")
public enum RequestState {

	/** 待登记. */
	RECEIVED("待登记", "已收到", false),
	/** 办理中. */
	HANDLING("办理中", "正在办理", false),
	/** 待补正. */
	AWAITING_CORRECTION("待补正", "等待您补正", false),
	/** 征求意见中. */
	CONSULTING("征求意见中", "正在征求意见", false),
	/** 待说明理由. */
	AWAITING_REASONS("待说明理由", "等待您说明理由", false),
	/** 待缴费. */
	AWAITING_PAYMENT("待缴费", "等待您缴费", false),
	/** 答复待审核. */
	IN_REVIEW("答复待审核", "正在办理", RequestsPermission.REVIEW),
	/** 答复待签发. */
	IN_SIGNING("答复待签发", "正在办理", RequestsPermission.SIGN),
	/** 待送达. */
	SIGNED("待送达", "正在办理", false),
	/** 已答复. */
	REPLIED("已答复", "已答复", true),
	/** 不再处理. */
	CLOSED("不再处理", "不再处理", true),
	/** 已撤回. */
	WITHDRAWN("已撤回", "已撤回", true),
	/** 登记作废. */
	VOIDED("登记作废", "登记作废", true);

	private final State state;

	RequestState(String label, String citizenWords, boolean terminal) {
		this.state = terminal ? State.terminal(name(), label, citizenWords) : State.open(name(), label, citizenWords);
	}

	RequestState(String label, String citizenWords, RequestsPermission waitsFor) {
		this.state = State.waiting(name(), label, citizenWords, waitsFor);
	}

	/** Says whether the request is at an end. */
	public boolean isEnd() {
		return this.state.terminal();
	}

	/** What staff read. */
	public String label() {
		return this.state.label();
	}

	/** What the applicant reads. */
	public String citizenWords() {
		return this.state.citizenWords();
	}

	/** Returns all states and acts. An act starts the clock: registering. */
	public static StateTable table() {
		return new StateTable(RECEIVED.name(), false, HANDLING.name(),
				Arrays.stream(values()).map((each) -> each.state).toList(),
				Arrays.stream(RequestAct.values()).map(RequestAct::rule).toList());
	}

}
