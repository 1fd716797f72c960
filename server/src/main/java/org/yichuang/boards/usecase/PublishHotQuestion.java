package org.yichuang.boards.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import org.yichuang.boards.BoardsEvent;
import org.yichuang.boards.BoardsPermission;
import org.yichuang.boards.BoardsProblems;
import org.yichuang.boards.HotQuestionId;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.boards.model.HotQuestion.State;
import org.yichuang.boards.store.HotQuestionStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.TidyText;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;

/**
 * Publishes hot questions after a review by somebody else than who wrote them, and takes
 * them down.
 */
@Component
public class PublishHotQuestion {

	private final HotQuestionStore questions;

	private final HotQuestionPlaces places;

	private final Bodies bodies;

	private final BoardPublishing pages;

	private final TransactionOperations transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PublishHotQuestion(HotQuestionStore questions, HotQuestionPlaces places, Bodies bodies, BoardPublishing pages,
			TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
		this.questions = questions;
		this.places = places;
		this.bodies = bodies;
		this.pages = pages;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	/** Returns why the actor may not publish it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, HotQuestion question) {
		if (!question.state().mayBecome(State.PUBLISHED)) {
			return List.of(Refusal.of(BoardsProblems.NOT_IN_THIS_STATE));
		}
		var account = actor.account();
		return (account != null && question.writing().writers().contains(account))
				? List.of(Refusal.of(BoardsProblems.OWN_HOT_QUESTION)) : List.of();
	}

	/**
	 * Publishes it.
	 * @return the change, to ask publishing after it
	 * @throws Refused if {@link #refusals} is not empty, the actor may not, or somebody
	 * changed it meanwhile
	 */
	@Transactional
	public UUID publish(Actor actor, HotQuestionId id, long version) {
		var before = this.places.read(actor, id, version, BoardsPermission.PUBLISH);
		this.places.unlessRunning(before.site());
		Refused.unlessEmpty(refusals(actor, before));
		var number = (before.number() > 0) ? before.number() : this.questions.takeNumber(before.site());
		var after = before.shownAs(number, before.writing().reviewed(), this.clock.instant());
		this.questions.put(after);
		this.events.publishEvent(new BoardsEvent.HotQuestionPublished(actor, after,
				this.bodies.get(after.body()).legalName(), this.places.of(after)));
		return this.pages.touch(after);
	}

	/**
	 * Takes it down, or gives it up; a page is gone when this returns.
	 * @param reason what readers of its address are told
	 * @return the change, to ask publishing after the lists
	 * @throws Refused if the actor may not, no reason is given, it is in review, or
	 * somebody changed it meanwhile
	 */
	public UUID takeDown(Actor actor, HotQuestionId id, long version, String reason) {
		var before = this.places.read(actor, id, version, BoardsPermission.PUBLISH);
		HotQuestionPlaces.unless(before, State.TAKEN_DOWN);
		var why = TidyText.lines(reason);
		if (why.isEmpty()) {
			throw Refused.because(BoardsProblems.REASON_REQUIRED);
		}
		if (before.shown().isPresent()) {
			this.pages.takeDown(before, why);
		}
		return this.transactions.execute((transaction) -> {
			// whatever somebody wrote meanwhile stays
			var now = this.questions.get(id);
			var after = now.takenDown(now.writing().noting(why));
			this.questions.put(after);
			this.events.publishEvent(new BoardsEvent.HotQuestionTakenDown(actor, after, why, this.places.of(after)));
			return this.pages.touch(after);
		});
	}

}
