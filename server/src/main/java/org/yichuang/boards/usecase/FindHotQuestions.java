package org.yichuang.boards.usecase;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.boards.HotQuestionId;
import org.yichuang.boards.model.HotFilter;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.boards.model.MessageFilter.Position;
import org.yichuang.boards.store.HotQuestionStore;
import org.yichuang.boards.store.HotUseStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;

/** Lists and shows hot questions that an actor may see. */
@Component
@Transactional(readOnly = true)
public class FindHotQuestions {

	private static final int PART = 200;

	private final HotQuestionStore questions;

	private final HotUseStore uses;

	private final HotQuestionPlaces places;

	private final BoardScope scope;

	private final Bodies bodies;

	FindHotQuestions(HotQuestionStore questions, HotUseStore uses, HotQuestionPlaces places, BoardScope scope,
			Bodies bodies) {
		this.questions = questions;
		this.uses = uses;
		this.places = places;
		this.scope = scope;
		this.bodies = bodies;
	}

	/** Returns hot questions, newest first. */
	public Slice<HotLine> list(Actor actor, HotFilter filter, Position position) {
		var rows = this.questions.list(filter, this.scope.of(actor), position);
		var slice = Slice.cut(rows, position.size(), (question) -> question.id().toString());
		var uses = this.uses.of(slice.items().stream().map(HotQuestion::id).toList());
		var names = this.bodies.all(slice.items().stream().map(HotQuestion::body).distinct().toList());
		return slice.map((question) -> {
			var body = names.get(question.body());
			return new HotLine(question, (body != null) ? body.name() : "",
					uses.getOrDefault(question.id(), HotQuestion.Use.NONE));
		});
	}

	/** Hands on all hot questions of a filter, newest first, part by part. */
	public void forEach(Actor actor, HotFilter filter, Consumer<HotLine> sink) {
		var position = new Position(null, PART);
		while (true) {
			var part = list(actor, filter, position);
			part.items().forEach(sink);
			if (part.next() == null) {
				return;
			}
			position = new Position(UUID.fromString(part.next()), PART);
		}
	}

	/**
	 * Returns one.
	 * @throws org.yichuang.kernel.NotFound if it is out of sight
	 */
	public HotLine show(Actor actor, HotQuestionId id) {
		var question = this.places.seen(actor, id);
		return new HotLine(question, this.bodies.get(question.body()).name(),
				this.uses.of(List.of(id)).getOrDefault(id, HotQuestion.Use.NONE));
	}

	/**
	 * 热点解答行.
	 *
	 * @param question the hot question
	 * @param bodyName the body responsible
	 * @param use what readers said of it
	 */
	public record HotLine(HotQuestion question, String bodyName, HotQuestion.Use use) {
	}

}
