package org.yichuang.participation.usecase;

import java.util.ArrayList;
import java.util.List;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

/** 理由清单 — gathers why something may not be done. */
final class Grounds {

	private final List<Refusal> all = new ArrayList<>();

	Grounds when(boolean stands, ProblemCode problem, Object... arguments) {
		if (stands) {
			this.all.add(Refusal.of(problem, arguments));
		}
		return this;
	}

	Grounds unlessMay(Actor actor, Permission permission, Place place) {
		return when(!actor.may(permission, place), KernelProblems.NOT_PERMITTED, permission.label());
	}

	Grounds all(List<Refusal> more) {
		this.all.addAll(more);
		return this;
	}

	/**
	 * @throws Refused if there is any
	 */
	void demand() {
		Refused.unlessEmpty(this.all);
	}

	List<Refusal> list() {
		return List.copyOf(this.all);
	}

}
