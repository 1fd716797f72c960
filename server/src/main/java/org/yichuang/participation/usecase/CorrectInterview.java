package org.yichuang.participation.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.InterviewEntry;
import org.yichuang.participation.store.InterviewEntryStore;

/**
 * Corrects what was said in an interview, or takes it back; readers see that it was
 * changed, when and why, and never again what it said before.
 */
@Component
public class CorrectInterview {

	private final ActivityDossiers dossiers;

	private final InterviewEntryStore entries;

	private final FollowInterview follow;

	private final ShowActivityPages pages;

	private final ActivityTimeLine timeLine;

	private final Clock clock;

	CorrectInterview(ActivityDossiers dossiers, InterviewEntryStore entries, FollowInterview follow,
			ShowActivityPages pages, ActivityTimeLine timeLine, Clock clock) {
		this.dossiers = dossiers;
		this.entries = entries;
		this.follow = follow;
		this.pages = pages;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/**
	 * Returns why {@code actor} may not correct now; empty means go ahead. What was
	 * published as the record, those correct who review.
	 */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var state = dossier.activity().state();
		var power = (state == ActivityState.CONCLUDED) ? ParticipationPermission.REVIEW
				: ParticipationPermission.MANAGE;
		return new Grounds().unlessMay(actor, power, dossier.place())
			.when(!(dossier.activity().detail() instanceof InterviewDetail), ParticipationProblems.NOT_OF_THIS_KIND)
			.when(state != ActivityState.OPEN && state != ActivityState.CLOSED && state != ActivityState.CONCLUDED,
					ParticipationProblems.STATE_DOES_NOT_ALLOW)
			.list();
	}

	/**
	 * Replaces the words of an entry.
	 * @param note what was corrected; must be said once the interview is over
	 * @throws Refused if {@link #refusals} is not empty, the note is missing, or the
	 * entry was taken back
	 * @throws NotFound if there is no such entry
	 */
	@Transactional
	public void correct(Actor actor, ActivityId id, UUID entry, Correction wanted) {
		var dossier = taken(actor, id);
		var before = standing(id, entry);
		var words = InterviewFields.words(wanted.words());
		var note = InterviewFields.note(wanted.note());
		new Grounds().when(words.isEmpty() && before.picture() == null, ParticipationProblems.ENTRY_EMPTY)
			.when(note.isEmpty() && dossier.activity().state() != ActivityState.OPEN,
					ParticipationProblems.CORRECTION_NOTE_REQUIRED)
			.demand();
		change(actor, dossier, before.corrected(words, note, this.clock.instant()), "participation.correct-entry");
	}

	/**
	 * Takes an entry back; its place stays, its words go.
	 * @throws Refused if {@link #refusals} is not empty, the note is missing, or it was
	 * taken back before
	 * @throws NotFound if there is no such entry
	 */
	@Transactional
	public void withdraw(Actor actor, ActivityId id, UUID entry, String why) {
		var dossier = taken(actor, id);
		var before = standing(id, entry);
		var note = InterviewFields.note(why);
		new Grounds().when(note.isEmpty(), ParticipationProblems.REASON_REQUIRED).demand();
		change(actor, dossier, before.withdrawn(note, this.clock.instant()), "participation.withdraw-entry");
	}

	private Dossier taken(Actor actor, ActivityId id) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		return dossier;
	}

	private InterviewEntry standing(ActivityId id, UUID entry) {
		var found = this.entries.find(entry)
			.filter((one) -> one.activity().equals(id))
			.orElseThrow(() -> new NotFound("entry " + entry));
		new Grounds().when(!found.isShown(), ParticipationProblems.ENTRY_WITHDRAWN).demand();
		return found;
	}

	private void change(Actor actor, Dossier dossier, InterviewEntry entry, String action) {
		this.entries.change(entry);
		this.timeLine.note(actor, dossier, action, Integer.toString(entry.number()));
		this.follow.entry(dossier, entry, "interview-change");
		if (dossier.activity().state() == ActivityState.CONCLUDED) {
			this.pages.show(dossier, "interview-correction");
		}
	}

	/**
	 * 更正.
	 *
	 * @param words what it says from now on
	 * @param note what was corrected
	 */
	public record Correction(String words, String note) {
	}

}
