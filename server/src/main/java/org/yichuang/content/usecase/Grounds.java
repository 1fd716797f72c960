package org.yichuang.content.usecase;

import java.util.ArrayList;
import java.util.List;

import org.yichuang.content.ContentProblems;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Refusal;

/** 理由清单 — gathers why something may not be done. */
final class Grounds {

	private final List<Refusal> all = new ArrayList<>();

	Grounds when(boolean stands, ContentProblems problem, Object... arguments) {
		if (stands) {
			this.all.add(Refusal.of(problem, arguments));
		}
		return this;
	}

	Grounds unlessMay(Actor actor, Permission permission, Place place) {
		if (!actor.may(permission, place)) {
			this.all.add(Refusal.of(KernelProblems.NOT_PERMITTED, permission.label()));
		}
		return this;
	}

	/** What stands in the way of doing anything at all with an article. */
	Grounds common(Dossier dossier) {
		return when(dossier.article().binnedAt() != null, ContentProblems.IN_BIN);
	}

	/** What other rooms have against it. */
	Grounds also(List<Refusal> others) {
		this.all.addAll(others);
		return this;
	}

	List<Refusal> list() {
		return List.copyOf(this.all);
	}

}
