package org.yichuang.casework;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 办理动作 — something that is done to a case.
 *
 * @param code of the kind's own table, or one of {@link CommonAct#code()}
 * @param note reason, ground, question, answer or opinion; empty if none
 * @param version the row version that was read; below 0 for whatever is there
 * @param to the body it goes to or concerns
 * @param person the person it goes to
 * @param limit the time given: an extension, a co-handler's limit, a clock's new start
 * @param other the other case, for merging
 * @param since from when on it holds for the clock: a day that lies back, such as the day
 * on which something was received; null for now
 */
@Term("办理动作")
public record Act(String code, String note, long version, @Nullable BodyId to, @Nullable AccountId person,
		@Nullable Allowance limit, @Nullable CaseId other, @Nullable Instant since) {

	/** Acts on whatever row version is there. */
	public static final long ANY_VERSION = -1;

	/** Returns an act on whatever version there is. */
	public static Act of(String code, String note) {
		return new Act(code, note, ANY_VERSION, null, null, null, null, null);
	}

	/** Returns a common act on whatever version there is. */
	public static Act of(CommonAct act, String note) {
		return of(act.code(), note);
	}

	/** Returns the same on a row version that was read. */
	public Act onVersion(long read) {
		return new Act(this.code, this.note, read, this.to, this.person, this.limit, this.other, this.since);
	}

	/** Returns the same for a body. */
	public Act to(BodyId body) {
		return new Act(this.code, this.note, this.version, body, this.person, this.limit, this.other, this.since);
	}

	/** Returns the same for a person. */
	public Act to(AccountId account) {
		return new Act(this.code, this.note, this.version, this.to, account, this.limit, this.other, this.since);
	}

	/** Returns the same with a limit. */
	public Act within(Allowance time) {
		return new Act(this.code, this.note, this.version, this.to, this.person, time, this.other, this.since);
	}

	/** Returns the same with another case. */
	public Act with(CaseId another) {
		return new Act(this.code, this.note, this.version, this.to, this.person, this.limit, another, this.since);
	}

	/** Returns the same as of a moment that lies back. */
	public Act since(Instant moment) {
		return new Act(this.code, this.note, this.version, this.to, this.person, this.limit, this.other, moment);
	}

	/** Returns the same as of a day: its first moment, Beijing time. */
	public Act since(LocalDate day) {
		return since(Beijing.start(day));
	}

}
