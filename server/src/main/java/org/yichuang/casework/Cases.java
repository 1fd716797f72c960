package org.yichuang.casework;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Slice;

/** 办理件 — what other rooms may ask of cases. */
@Component
public class Cases {

	/**
	 * Opens a case in its kind's initial state. The same origin again answers the case
	 * that is there and changes nothing.
	 * @return its id
	 * @throws org.yichuang.kernel.Refused if there is no such kind, the body is closed or
	 * the number is taken
	 */
	public CaseId open(Actor actor, NewCase fresh) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Returns a case, whoever asks.
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public Case get(CaseId id) {
		throw new UnsupportedOperationException();
	}

	/** Returns the case that was opened from an origin. */
	public Optional<Case> byOrigin(String origin) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Returns a case that the actor may see: where the kind's reading power holds at a
	 * body that has or had a part in it, or on its site.
	 * @throws org.yichuang.kernel.NotFound if there is none or it is out of sight
	 */
	public Case visible(Actor actor, CaseId id) {
		throw new UnsupportedOperationException();
	}

	/** Returns where a case is, for permissions: its body in charge, and its site. */
	public Place place(Case matter) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Returns the acts that the actor has the power for, each with what stands in its
	 * way.
	 */
	public List<Offer> offers(Actor actor, CaseId id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Acts on a case, by its kind's table or with a {@link CommonAct}.
	 * @return the case afterwards
	 * @throws org.yichuang.kernel.NotFound if there is none
	 * @throws org.yichuang.kernel.Invalid if something that the act needs is missing
	 * @throws org.yichuang.kernel.Refused if it may not be done now, or somebody changed
	 * the case meanwhile
	 */
	public Case act(Actor actor, CaseId id, Act act) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Writes down the citizen's rating; a later one replaces an earlier one.
	 * @param grade 1 (very dissatisfied) to 5 (very satisfied)
	 * @param words the citizen's own, may be empty
	 * @throws org.yichuang.kernel.Refused if the case is not concluded
	 */
	public Case rate(CaseId id, int grade, String words) {
		throw new UnsupportedOperationException();
	}

	/** Returns the time line, oldest first. */
	public List<Step> timeline(CaseId id, Audience audience) {
		throw new UnsupportedOperationException();
	}

	/** Returns the bodies that were asked for their opinions, oldest first. */
	public List<JointHandling> joint(CaseId id) {
		throw new UnsupportedOperationException();
	}

	/** Returns the limit that the rules give a kind at a body today. */
	public Allowance limit(String kind, BodyId body) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Gives a case another title, such as when personal data is taken out of it.
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public void retitle(Actor actor, CaseId id, String title) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Takes all that people wrote out of a case whose keeping period has ended: title,
	 * notes, opinions, questions. What happened when stays.
	 */
	public void anonymise(CaseId id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Returns part of the to-do list, the first due first (concluded ones: the last
	 * concluded first).
	 * @param after {@link Slice#next()} of the slice before; null for the first
	 * @param size how many, 1 to 200
	 */
	public Slice<CaseLine> inbox(Actor actor, CaseFilter filter, @Nullable String after, int size) {
		throw new UnsupportedOperationException();
	}

}
