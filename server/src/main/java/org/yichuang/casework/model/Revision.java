package org.yichuang.casework.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.casework.Case;
import org.yichuang.casework.CaseClock;
import org.yichuang.casework.CaseId;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.BodyId;

/** 修改 — a case as it is being changed, one part after another. */
public final class Revision {

	private final Case before;

	private String title;

	private String state;

	private BodyId body;

	private @Nullable AccountId person;

	private CaseClock clock;

	private @Nullable BodyId offeredTo;

	private @Nullable BodyId cameFrom;

	private int round;

	private @Nullable CaseId mergedInto;

	private int grade;

	private @Nullable Instant concludedAt;

	private Revision(Case before) {
		this.before = before;
		this.title = before.title();
		this.state = before.state();
		this.body = before.body();
		this.person = before.person();
		this.clock = before.clock();
		this.offeredTo = before.offeredTo();
		this.cameFrom = before.cameFrom();
		this.round = before.round();
		this.mergedInto = before.mergedInto();
		this.grade = before.grade();
		this.concludedAt = before.concludedAt();
	}

	/** Starts from a case. */
	public static Revision of(Case before) {
		return new Revision(before);
	}

	/** Gives it another title. */
	public Revision title(String words) {
		this.title = words;
		return this;
	}

	/** Moves it to another state. */
	public Revision state(String code) {
		this.state = code;
		return this;
	}

	/** Puts it into a body's charge, where nobody is assigned yet. */
	public Revision inChargeOf(BodyId another, @Nullable BodyId from) {
		this.body = another;
		this.cameFrom = from;
		this.person = null;
		this.offeredTo = null;
		return this;
	}

	/** Assigns it to a person, or to nobody. */
	public Revision person(@Nullable AccountId account) {
		this.person = account;
		return this;
	}

	/** Sets the clock. */
	public Revision clock(CaseClock changed) {
		this.clock = changed;
		return this;
	}

	/** Offers it to a body, or to none any more. */
	public Revision offeredTo(@Nullable BodyId another) {
		this.offeredTo = another;
		return this;
	}

	/** Begins a further round, which nobody has rated yet. */
	public Revision nextRound() {
		this.round++;
		this.grade = 0;
		this.concludedAt = null;
		return this;
	}

	/** Joins it to another case. */
	public Revision mergedInto(CaseId other) {
		this.mergedInto = other;
		return this;
	}

	/** Writes down the citizen's rating. */
	public Revision grade(int given) {
		this.grade = given;
		return this;
	}

	/** Concludes it. */
	public Revision concluded(Instant at) {
		this.concludedAt = at;
		return this;
	}

	/** Returns the case with all changes, one version on. */
	public Case done() {
		var it = this.before;
		return new Case(it.id(), it.kind(), it.number(), this.title, this.state, this.body, it.site(), this.person,
				it.origin(), it.receivedAt(), this.clock, this.offeredTo, this.cameFrom, this.round, this.mergedInto,
				this.grade, this.concludedAt, it.version() + 1);
	}

}
