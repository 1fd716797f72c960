package org.yichuang.participation.usecase;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.store.ActivityPaperStore;

/** Keeps what was decided and why, and corrects what was published of it. */
@Component
public class WriteResult {

	private final ActivityDossiers dossiers;

	private final ActivityPaperStore papers;

	private final ShowActivityPages pages;

	private final ActivityTimeLine timeLine;

	private final Clock clock;

	WriteResult(ActivityDossiers dossiers, ActivityPaperStore papers, ShowActivityPages pages,
			ActivityTimeLine timeLine, Clock clock) {
		this.dossiers = dossiers;
		this.papers = papers;
		this.pages = pages;
		this.timeLine = timeLine;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not write it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var state = dossier.activity().state();
		return new Grounds().unlessMay(actor, ParticipationPermission.MANAGE, dossier.place())
			.when(state != ActivityState.OPEN && state != ActivityState.CLOSED && state != ActivityState.CONCLUDED,
					ParticipationProblems.STATE_DOES_NOT_ALLOW)
			.list();
	}

	/**
	 * Returns why {@code actor} may not publish a correction now; empty means go ahead.
	 */
	public List<Refusal> correctionRefusals(Actor actor, Dossier dossier) {
		var paper = this.papers.get(dossier.activity().id(), Paper.Kind.RESULT);
		return new Grounds().unlessMay(actor, ParticipationPermission.REVIEW, dossier.place())
			.when(dossier.activity().state() != ActivityState.CONCLUDED || !paper.isAhead(),
					ParticipationProblems.STATE_DOES_NOT_ALLOW)
			.when(paper.isBlank(), ParticipationProblems.RESULT_REQUIRED)
			.when(!actor.isSystem() && actor.person().equals(paper.writtenBy()), ParticipationProblems.OWN_WORK)
			.list();
	}

	/**
	 * Keeps it.
	 * @throws Refused if {@link #refusals} is not empty or somebody wrote meanwhile
	 */
	@Transactional
	public void write(Actor actor, ActivityId id, String body, long version) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var paper = this.papers.get(id, Paper.Kind.RESULT);
		if (paper.version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		this.papers.put(paper.saying(ActivityFields.paper(body), actor.account()));
		this.timeLine.note(actor, dossier, "participation.write-result", "");
	}

	/**
	 * Publishes what was written since; readers see that it was corrected and how.
	 * @throws Refused if {@link #correctionRefusals} is not empty or the note is blank
	 */
	@Transactional
	public void correct(Actor actor, ActivityId id, String note) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(correctionRefusals(actor, dossier));
		var said = ActivityFields.line(note);
		if (said.isEmpty()) {
			throw Refused.because(ParticipationProblems.CORRECTION_NOTE_REQUIRED);
		}
		this.papers.put(this.papers.get(id, Paper.Kind.RESULT).published(this.clock.instant(), said));
		this.timeLine.note(actor, dossier, "participation.correct-result", said);
		this.pages.show(dossier, "correct-result");
	}

}
