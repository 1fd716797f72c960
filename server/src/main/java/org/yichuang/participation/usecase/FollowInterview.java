package org.yichuang.participation.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yichuang.participation.ParticipationEvent.QuestionAnswered;
import org.yichuang.participation.model.InterviewEntry;
import org.yichuang.participation.model.PageKeys;
import org.yichuang.participation.store.InterviewEntryStore;
import org.yichuang.participation.store.InterviewQuestionStore;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;

/** Lets pages and figures follow what happens in an interview. */
@Component
class FollowInterview {

	private final Publishing publishing;

	private final InterviewEntryStore entries;

	private final InterviewQuestionStore questions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FollowInterview(Publishing publishing, InterviewEntryStore entries, InterviewQuestionStore questions,
			ApplicationEventPublisher events, Clock clock) {
		this.publishing = publishing;
		this.entries = entries;
		this.questions = questions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * An entry is new or changed: it gets a fragment, and the fragments that showed it
	 * before show it as it is now.
	 */
	void entry(Dossier dossier, InterviewEntry entry, String reason) {
		var interview = dossier.activity();
		var fragments = this.entries.addFragment(entry);
		this.publishing.touch(new Change("participation." + reason, Set.of(),
				InterviewPagesTouched.of(interview, entry, fragments, this.entries.count(interview.id()))));
		var question = entry.question();
		if (question != null) {
			answers(dossier, List.of(question), entry.at());
		}
	}

	/**
	 * Questions were screened: the page lists others, and answers may hold for others.
	 */
	void questions(Dossier dossier, Collection<UUID> touched) {
		var interview = dossier.activity();
		answers(dossier, touched, this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		this.publishing.touch(new Change("participation.interview-questions", Set.of(),
				List.of(PageKeys.activity(interview.site(), interview.id()))));
	}

	private void answers(Dossier dossier, Collection<UUID> touched, Instant notBefore) {
		for (var change : this.questions.followAnswers(dossier.activity().id(), touched, notBefore)) {
			var after = change.after();
			var before = change.before();
			if (after != null) {
				this.events.publishEvent(new QuestionAnswered(dossier.subject(), change.question(), after, true));
			}
			else if (before != null) {
				this.events.publishEvent(new QuestionAnswered(dossier.subject(), change.question(), before, false));
			}
		}
	}

}
