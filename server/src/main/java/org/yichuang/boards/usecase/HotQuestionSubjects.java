package org.yichuang.boards.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.boards.BoardsPermission;
import org.yichuang.boards.HotQuestionId;
import org.yichuang.boards.store.HotQuestionStore;
import org.yichuang.kernel.Actor;
import org.yichuang.outlet.SubjectNames;

/** 热点解答说明 — which hot questions stand behind a figure. */
@Component
class HotQuestionSubjects implements SubjectNames {

	private final HotQuestionStore questions;

	private final HotQuestionPlaces places;

	HotQuestionSubjects(HotQuestionStore questions, HotQuestionPlaces places) {
		this.questions = questions;
		this.places = places;
	}

	@Override
	public boolean knows(String kind) {
		return kind.startsWith("boards.hot-question-");
	}

	@Override
	public Map<String, SubjectName> named(Actor actor, Collection<String> ids) {
		return this.questions.live(ids.stream().map(HotQuestionId::of).toList())
			.stream()
			.filter((question) -> this.places.maySee(actor, question))
			.collect(Collectors.toMap((question) -> question.id().toString(),
					(question) -> new SubjectName(question.shown().orElseThrow().text().question(), "",
							"/hot-questions")));
	}

}
