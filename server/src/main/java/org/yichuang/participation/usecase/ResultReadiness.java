package org.yichuang.participation.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.OpenText;
import org.yichuang.participation.model.Opinion.Adoption;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.store.OpenTextStore;
import org.yichuang.participation.store.OpinionStore;
import org.yichuang.participation.store.ActivityPaperStore;
import org.yichuang.participation.store.UrnStore;

/** 公布条件 — what must be done before a result is published. */
@Component
class ResultReadiness {

	private final ActivityPaperStore papers;

	private final OpenTextStore texts;

	private final OpinionStore opinions;

	private final UrnStore urns;

	private final InterviewReadiness interviews;

	private final HearingSteps hearings;

	ResultReadiness(ActivityPaperStore papers, OpenTextStore texts, OpinionStore opinions, UrnStore urns,
			InterviewReadiness interviews, HearingSteps hearings) {
		this.papers = papers;
		this.texts = texts;
		this.opinions = opinions;
		this.urns = urns;
		this.interviews = interviews;
		this.hearings = hearings;
	}

	/**
	 * Returns what is missing; empty means ready. The urn is looked into first: what is
	 * counted after that stands among the words that wait.
	 */
	List<Refusal> missing(Actor actor, Activity activity) {
		if (activity.kind() == ActivityKind.INTERVIEW) {
			return this.interviews.toConclude(activity);
		}
		var paper = this.papers.get(activity.id(), Paper.Kind.RESULT);
		var uncounted = this.urns.fill(activity.id());
		var waiting = this.texts.count(activity.id(), OpenText.State.WAITING);
		var undecided = this.opinions.counts(activity.id()).getOrDefault(Adoption.UNDECIDED, 0L);
		return new Grounds().when(paper.isBlank(), ParticipationProblems.RESULT_REQUIRED)
			.when(uncounted > 0, ParticipationProblems.ANSWERS_NOT_COUNTED, uncounted)
			.when(waiting > 0, ParticipationProblems.TEXTS_NOT_SCREENED, waiting)
			.when(undecided > 0, ParticipationProblems.OPINIONS_UNDECIDED, undecided)
			.when(!actor.isSystem() && actor.person().equals(paper.writtenBy()), ParticipationProblems.OWN_WORK)
			.all((activity.kind() == ActivityKind.HEARING) ? this.hearings.againstReport(actor, activity) : List.of())
			.list();
	}

}
