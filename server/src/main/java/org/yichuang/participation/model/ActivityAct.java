package org.yichuang.participation.model;

import java.util.Locale;
import java.util.Set;

import org.yichuang.kernel.Term;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.ParticipationPermission;

/** 活动操作 — what moves an activity, who may, and from where to where. */
@Term("活动操作")
public enum ActivityAct {

	/** 送审. */
	SUBMIT(Set.of(ActivityState.DRAFT), ActivityState.IN_REVIEW, ParticipationPermission.MANAGE, false),
	/** 退回. */
	RETURN(Set.of(ActivityState.IN_REVIEW), ActivityState.DRAFT, ParticipationPermission.REVIEW, true),
	/** 审核通过: announced from now on. */
	APPROVE(Set.of(ActivityState.IN_REVIEW), ActivityState.APPROVED, ParticipationPermission.REVIEW, false),
	/** 开始, by the clock or earlier by hand. */
	OPEN(Set.of(ActivityState.APPROVED), ActivityState.OPEN, ParticipationPermission.MANAGE, false),
	/** 结束, by the clock or earlier by hand. */
	CLOSE(Set.of(ActivityState.OPEN), ActivityState.CLOSED, ParticipationPermission.MANAGE, true),
	/** 公布结果. */
	CONCLUDE(Set.of(ActivityState.CLOSED), ActivityState.CONCLUDED, ParticipationPermission.REVIEW, false),
	/** 取消: readers see why. */
	CANCEL(Set.of(ActivityState.APPROVED, ActivityState.OPEN, ActivityState.CLOSED), ActivityState.CANCELLED,
			ParticipationPermission.REVIEW, true);

	private final Set<ActivityState> from;

	private final ActivityState to;

	private final ParticipationPermission power;

	private final boolean noteNeeded;

	ActivityAct(Set<ActivityState> from, ActivityState to, ParticipationPermission power, boolean noteNeeded) {
		this.from = from;
		this.to = to;
		this.power = power;
		this.noteNeeded = noteNeeded;
	}

	/**
	 * Says whether it can be done with an activity as it stands. What was asked is
	 * answered: once it is closed, only a hearing, which is still to be held, is
	 * cancelled.
	 */
	public boolean fits(Activity activity) {
		boolean isTooLate = this == CANCEL && activity.state() == ActivityState.CLOSED
				&& activity.kind() != ActivityKind.HEARING;
		return fits(activity.state()) && !isTooLate;
	}

	/** Says whether it can be done in a state with some kind of activity. */
	public boolean fits(ActivityState state) {
		return this.from.contains(state);
	}

	/** Where it leads. */
	public ActivityState to() {
		return this.to;
	}

	/** Who may. */
	public ParticipationPermission power() {
		return this.power;
	}

	/** Whether people must say why; the clock need not. */
	public boolean noteNeeded() {
		return this.noteNeeded;
	}

	/** Returns the act as the audit trail names it. */
	public String action() {
		return "participation." + name().toLowerCase(Locale.ROOT);
	}

}
