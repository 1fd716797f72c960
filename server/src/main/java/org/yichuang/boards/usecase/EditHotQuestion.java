package org.yichuang.boards.usecase;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.boards.BoardsEvent;
import org.yichuang.boards.BoardsPermission;
import org.yichuang.boards.BoardsProblems;
import org.yichuang.boards.HotQuestionId;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.boards.model.HotQuestion.State;
import org.yichuang.boards.model.HotQuestion.Writing;
import org.yichuang.boards.store.HotQuestionStore;
import org.yichuang.forms.PersonalDetail.Kind;
import org.yichuang.forms.PersonalDetails;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.TidyText;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;

/**
 * Writes hot questions, sends them to review, and back. Personal data has no place in
 * them: it is refused, save telephones, which may be an office's own.
 */
@Component
public class EditHotQuestion {

	private static final int LONGEST_TOPIC = 20;

	private static final int LONGEST_QUESTION = 100;

	private static final int LONGEST_ANSWER = 10_000;

	private static final int LONGEST_ORIGIN = 100;

	private final HotQuestionStore questions;

	private final HotQuestionPlaces places;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	EditHotQuestion(HotQuestionStore questions, HotQuestionPlaces places, ApplicationEventPublisher events,
			Clock clock) {
		this.questions = questions;
		this.places = places;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Begins a hot question.
	 * @param origin where it was collected, such as a letter's number; may be empty
	 * @throws Refused if the actor may not, or the text tells who somebody is
	 * @throws Invalid if a field does not hold
	 */
	@Transactional
	public HotQuestion begin(Actor actor, SiteId site, NewHotQuestion wanted, String origin) {
		var text = checked(wanted);
		var place = this.places.of(site, wanted.body());
		actor.require(BoardsPermission.COLLECT, place);
		this.places.unlessRunning(site);
		var question = new HotQuestion(HotQuestionId.next(), site, wanted.body(), text, State.DRAFT,
				TidyText.lines(origin).substring(0, Math.min(LONGEST_ORIGIN, TidyText.lines(origin).length())),
				writing(actor, Set.of()), null, 0, 0);
		this.questions.add(question);
		this.events.publishEvent(new BoardsEvent.HotQuestionWritten(actor, question, place));
		return question;
	}

	/**
	 * Changes its text; what everybody reads stays until the next review.
	 * @param version row version that the actor read
	 * @throws Refused if the actor may not, it is in review, the text tells who somebody
	 * is, or somebody changed it meanwhile
	 * @throws Invalid if a field does not hold
	 */
	@Transactional
	public HotQuestion change(Actor actor, HotQuestionId id, long version, NewHotQuestion wanted) {
		var before = this.places.read(actor, id, version, BoardsPermission.COLLECT);
		HotQuestionPlaces.unless(before, State.DRAFT);
		var place = this.places.of(before.site(), wanted.body());
		actor.require(BoardsPermission.COLLECT, place);
		var after = before.saying(wanted.body(), checked(wanted), writing(actor, before.writing().writers()));
		this.questions.put(after);
		this.events.publishEvent(new BoardsEvent.HotQuestionWritten(actor, after, place));
		return this.questions.get(id);
	}

	/**
	 * Sends it to review.
	 * @throws Refused if the actor may not, it is no draft, or somebody changed it
	 * meanwhile
	 */
	@Transactional
	public HotQuestion submit(Actor actor, HotQuestionId id, long version) {
		var before = this.places.read(actor, id, version, BoardsPermission.COLLECT);
		HotQuestionPlaces.unless(before, State.IN_REVIEW);
		var after = before.in(State.IN_REVIEW, before.writing().noting(""));
		this.questions.put(after);
		this.events.publishEvent(new BoardsEvent.HotQuestionSubmitted(actor, after, this.places.onSite(after)));
		return this.questions.get(id);
	}

	/**
	 * Sends it back to those who wrote it.
	 * @throws Refused if the actor may not, no reason is given, it is not in review, or
	 * somebody changed it meanwhile
	 */
	@Transactional
	public HotQuestion giveBack(Actor actor, HotQuestionId id, long version, String reason) {
		var before = this.places.read(actor, id, version, BoardsPermission.PUBLISH);
		HotQuestionPlaces.unless(before, State.RETURNED);
		var why = TidyText.lines(reason);
		if (why.isEmpty()) {
			throw Refused.because(BoardsProblems.REASON_REQUIRED);
		}
		var after = before.in(State.RETURNED, before.writing().noting(why));
		this.questions.put(after);
		this.events.publishEvent(new BoardsEvent.HotQuestionReturned(actor, after, this.places.of(after)));
		return this.questions.get(id);
	}

	private Writing writing(Actor actor, Set<AccountId> before) {
		var writers = new HashSet<>(before);
		Optional.ofNullable(actor.account()).ifPresent(writers::add);
		return new Writing(actor.account(), this.clock.instant(), "", writers);
	}

	private HotQuestion.Text checked(NewHotQuestion wanted) {
		var topic = TidyText.lines(wanted.text().topic()).replace('\n', ' ');
		var question = TidyText.lines(wanted.text().question()).replace('\n', ' ');
		var answer = TidyText.lines(wanted.text().answer());
		TextLength.require("topic", topic, LONGEST_TOPIC);
		TextLength.require("question", question, LONGEST_QUESTION);
		TextLength.require("answer", answer, LONGEST_ANSWER);
		this.places.exists(wanted.body());
		Refused.unlessEmpty(PersonalDetails.in(question + "\n" + answer, List.of())
			.stream()
			.filter((detail) -> detail.kind() != Kind.PHONE && detail.kind() != Kind.ADDRESS)
			.map((detail) -> Refusal.of(BoardsProblems.PERSONAL_DETAIL, detail.words()))
			.distinct()
			.toList());
		return new HotQuestion.Text(topic, question, answer);
	}

	/**
	 * 热点解答内容.
	 *
	 * @param body responsible for the answer
	 * @param text what is asked and answered
	 */
	public record NewHotQuestion(BodyId body, HotQuestion.Text text) {
	}

}
