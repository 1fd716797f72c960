package org.yichuang.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.casework.usecase.ActOnCase;
import org.yichuang.casework.usecase.ClockWork;
import org.yichuang.casework.usecase.EraseCase;
import org.yichuang.casework.usecase.OpenCase;
import org.yichuang.casework.usecase.RateCase;
import org.yichuang.casework.usecase.ReadCases;
import org.yichuang.casework.usecase.ReadInbox;
import org.yichuang.casework.usecase.CaseSight;
import org.yichuang.casework.usecase.CaseSubjects;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.Slice;
import org.yichuang.outlet.SubjectNames.SubjectName;

/** 办理件 — what other rooms may ask of cases. */
@Component
public class Cases {

	private final OpenCase open;

	private final ActOnCase act;

	private final ReadCases read;

	private final ReadInbox inbox;

	private final RateCase rate;

	private final EraseCase erase;

	private final CaseSight sight;

	private final ClockWork clocks;

	private final CaseSubjects subjects;

	private final Recipients recipients;

	Cases(OpenCase open, ActOnCase act, ReadCases read, ReadInbox inbox, RateCase rate, EraseCase erase,
			CaseSight sight, ClockWork clocks, CaseSubjects subjects, Recipients recipients) {
		this.open = open;
		this.act = act;
		this.read = read;
		this.inbox = inbox;
		this.rate = rate;
		this.erase = erase;
		this.sight = sight;
		this.clocks = clocks;
		this.subjects = subjects;
		this.recipients = recipients;
	}

	/**
	 * Opens a case in its kind's initial state. The same origin again answers the case
	 * that is there and changes nothing.
	 * @return its id
	 * @throws org.yichuang.kernel.Refused if there is no such kind, the body is closed or
	 * the number is taken
	 */
	public CaseId open(Actor actor, NewCase fresh) {
		return this.open.open(actor, fresh);
	}

	/**
	 * Returns a case, whoever asks.
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public Case get(CaseId id) {
		return this.read.get(id);
	}

	/** Returns those cases that exist, whoever asks; one statement for many. */
	public List<Case> all(Collection<CaseId> ids) {
		return this.read.all(ids);
	}

	/** Returns the case that was opened from an origin. */
	public Optional<Case> byOrigin(String origin) {
		return this.read.byOrigin(origin);
	}

	/**
	 * Returns a case that the actor may see: where the kind's reading power holds at a
	 * body that has or had a part in it, or on its site.
	 * @throws org.yichuang.kernel.NotFound if there is none or it is out of sight
	 */
	public Case visible(Actor actor, CaseId id) {
		return this.read.visible(actor, id).matter();
	}

	/**
	 * Returns what cases are called and who has them now, for those that the actor may
	 * see; the same few statements for many.
	 */
	public Map<CaseId, SubjectName> named(Actor actor, Collection<CaseId> ids) {
		return this.subjects.of(actor, ids);
	}

	/**
	 * Returns whom to tell of a case: the person in charge, all who handle at the body in
	 * charge while nobody is assigned.
	 */
	public List<AccountId> inCharge(Case matter) {
		return this.recipients.inCharge(matter);
	}

	/** Returns where a case is, for permissions: its body in charge, and its site. */
	public Place place(Case matter) {
		return this.sight.place(matter);
	}

	/**
	 * Returns the acts that the actor has the power for, each with what stands in its
	 * way.
	 */
	public List<Offer> offers(Actor actor, CaseId id) {
		return this.read.offers(actor, this.read.visible(actor, id));
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
		return this.act.act(actor, id, act);
	}

	/**
	 * Writes down the citizen's rating; a later one replaces an earlier one.
	 * @param grade 1 (very dissatisfied) to 5 (very satisfied)
	 * @param words the citizen's own, may be empty
	 * @throws org.yichuang.kernel.Refused if the case is not concluded
	 */
	public Case rate(CaseId id, int grade, String words) {
		return this.rate.rate(id, grade, words);
	}

	/** Returns the time line, oldest first. */
	public List<Step> timeline(CaseId id, Audience audience) {
		return this.read.timeline(id, audience);
	}

	/** Returns the bodies that were asked for their opinions, oldest first. */
	public List<JointHandling> joint(CaseId id) {
		return this.read.visible(Actor.SYSTEM, id).joint();
	}

	/** Returns the limit that the rules give a kind at a body today. */
	public Allowance limit(String kind, BodyId body) {
		return this.clocks.limit(kind, body);
	}

	/**
	 * Gives a case another title, such as when personal data is taken out of it.
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public void retitle(Actor actor, CaseId id, String title) {
		this.erase.retitle(actor, id, title);
	}

	/**
	 * Takes all that people wrote out of a case whose keeping period has ended: title,
	 * notes, opinions, questions. What happened when stays.
	 */
	public void anonymise(CaseId id) {
		this.erase.anonymise(id);
	}

	/**
	 * Returns part of the to-do list, the first due first (concluded ones: the last
	 * concluded first).
	 * @param after {@link Slice#next()} of the slice before; null for the first
	 * @param size how many, 1 to 200
	 */
	public Slice<CaseLine> inbox(Actor actor, CaseFilter filter, @Nullable String after, int size) {
		return this.inbox.slice(actor, filter, after, size);
	}

}
