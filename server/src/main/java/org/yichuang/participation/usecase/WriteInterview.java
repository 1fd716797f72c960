package org.yichuang.participation.usecase;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationEvent.ActivityHandled;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.InterviewEntry;
import org.yichuang.participation.model.InterviewEntry.Shot;
import org.yichuang.participation.model.InterviewEntry.Speaker;
import org.yichuang.participation.model.InterviewEntry.Standing;
import org.yichuang.participation.model.InterviewQuestion;
import org.yichuang.participation.model.InterviewQuestion.State;
import org.yichuang.participation.store.InterviewEntryStore;
import org.yichuang.participation.store.InterviewQuestionStore;

/** Writes down what is said in an interview, while it is being said. */
@Component
public class WriteInterview {

	private final ActivityDossiers dossiers;

	private final InterviewEntryStore entries;

	private final InterviewQuestionStore questions;

	private final InterviewPictures pictures;

	private final FollowInterview follow;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WriteInterview(ActivityDossiers dossiers, InterviewEntryStore entries, InterviewQuestionStore questions,
			InterviewPictures pictures, FollowInterview follow, ApplicationEventPublisher events, Clock clock) {
		this.dossiers = dossiers;
		this.entries = entries;
		this.questions = questions;
		this.pictures = pictures;
		this.follow = follow;
		this.events = events;
		this.clock = clock;
	}

	/** Returns why {@code actor} may not write now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var state = dossier.activity().state();
		return new Grounds().unlessMay(actor, ParticipationPermission.MANAGE, dossier.place())
			.when(!(dossier.activity().detail() instanceof InterviewDetail), ParticipationProblems.NOT_OF_THIS_KIND)
			.when(state != ActivityState.OPEN && state != ActivityState.CLOSED,
					ParticipationProblems.STATE_DOES_NOT_ALLOW)
			.list();
	}

	/**
	 * Adds an entry at the end. Sent again, it is there once.
	 * @return the entry as it stands
	 * @throws Refused if {@link #refusals} is not empty, or it says nothing, or the
	 * question was not screened
	 * @throws Invalid if a field does not hold
	 * @throws NotFound if there is no such interview or question
	 */
	@Transactional
	public InterviewEntry add(Actor actor, ActivityId id, NewEntry wanted) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var before = this.entries.find(wanted.key());
		if (before.isPresent()) {
			return before.filter((entry) -> entry.activity().equals(id))
				.orElseThrow(() -> new NotFound("entry " + wanted.key()));
		}
		int number = this.entries.count(id) + 1;
		new Grounds()
			.when(number > InterviewRecord.MOST_ENTRIES, ParticipationProblems.RECORD_FULL,
					InterviewRecord.MOST_ENTRIES)
			.demand();
		var entry = entry(actor, dossier, wanted, number);
		this.entries.add(entry, actor);
		this.events.publishEvent(new ActivityHandled(actor, dossier.subject(), "participation.write-entry",
				Integer.toString(entry.number())));
		this.follow.entry(dossier, entry, "interview-entry");
		return entry;
	}

	private InterviewEntry entry(Actor actor, Dossier dossier, NewEntry wanted, int number) {
		var asked = question(dossier, wanted);
		var said = said((InterviewDetail) dossier.activity().detail(), wanted, asked);
		var picture = picture(actor, dossier, wanted);
		if (said.words().isEmpty() && picture == null) {
			throw Refused.because(ParticipationProblems.ENTRY_EMPTY);
		}
		return new InterviewEntry(wanted.key(), dossier.activity().id(), number, wanted.speaker(), said.name(),
				said.words(), picture, (asked != null) ? asked.id() : null,
				this.clock.instant().truncatedTo(ChronoUnit.MICROS), Standing.AS_WRITTEN);
	}

	private @Nullable InterviewQuestion question(Dossier dossier, NewEntry wanted) {
		var named = wanted.question();
		if (named == null) {
			if (wanted.speaker() == Speaker.PUBLIC) {
				throw Invalid.field("question", KernelProblems.REQUIRED);
			}
			return null;
		}
		var question = this.questions.get(dossier.activity().id(), named);
		if (question.screening().state() != State.SHOWN) {
			throw Refused.because(ParticipationProblems.QUESTION_NOT_SHOWN);
		}
		return question;
	}

	private static Said said(InterviewDetail interview, NewEntry wanted, @Nullable InterviewQuestion asked) {
		var words = InterviewFields.words(wanted.words());
		return switch (wanted.speaker()) {
			case HOST -> new Said("主持人 " + interview.host(), words);
			case GUEST -> {
				if (wanted.guest() < 0 || wanted.guest() >= interview.guests().size()) {
					throw Invalid.field("guest", KernelProblems.MALFORMED, Integer.toString(wanted.guest()));
				}
				yield new Said(interview.guests().get(wanted.guest()).title(), words);
			}
			case PUBLIC -> {
				var question = java.util.Objects.requireNonNull(asked);
				yield new Said(question.asker(), words.isEmpty() ? question.words() : words);
			}
		};
	}

	private @Nullable Shot picture(Actor actor, Dossier dossier, NewEntry wanted) {
		var picture = wanted.picture();
		if (picture == null) {
			return null;
		}
		this.pictures.take(actor, dossier.activity().id(), List.of(picture.file()));
		return new Shot(picture.file(),
				InterviewFields.bounded("alt", ActivityFields.line(picture.alt()), InterviewFields.LONGEST_ALT));
	}

	/** What an entry says, and who says it. */
	private record Said(String name, String words) {
	}

	/**
	 * 新条目.
	 *
	 * @param key chosen by who sends it: the same key means the same entry
	 * @param speaker who speaks
	 * @param guest which guest, counted from 0
	 * @param question what is asked or answered
	 * @param words plain text; for a question empty means as it was screened
	 * @param picture a picture that goes with it
	 */
	public record NewEntry(UUID key, Speaker speaker, int guest, @Nullable UUID question, String words,
			@Nullable Shot picture) {
	}

}
