package org.yichuang.boards.usecase;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.boards.model.Likeness;
import org.yichuang.boards.store.HotQuestionStore;
import org.yichuang.intake.spi.SendingHints;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.kernel.SiteId;

/**
 * 热点解答提示 — before somebody writes a letter or a message: what was answered already, the
 * nearest first; as long as nothing is known, what was of most use.
 */
@Component
class HotQuestionHints implements SendingHints {

	private static final Set<String> KINDS = Set.of("interaction.letter", MessageFields.PURPOSE);

	private static final int LOOKED_AT = 500;

	private final HotQuestionStore questions;

	HotQuestionHints(HotQuestionStore questions) {
		this.questions = questions;
	}

	@Override
	public List<Hint> hints(SiteId site, SubmissionPoint point, Asked asked) {
		if (!KINDS.contains(point.kind())) {
			return List.of();
		}
		if (asked.about().isBlank()) {
			return this.questions.live(site, asked.most()).stream().map(HotQuestionHints::hint).toList();
		}
		var like = Likeness.to(asked.about());
		return this.questions.live(site, LOOKED_AT)
			.stream()
			.map((question) -> Map.entry(question, near(like, question)))
			.filter((entry) -> entry.getValue() > 0)
			.sorted(Map.Entry.<HotQuestion, Integer>comparingByValue().reversed())
			.limit(asked.most())
			.map((entry) -> hint(entry.getKey()))
			.toList();
	}

	private static int near(Likeness like, HotQuestion question) {
		var text = question.shown().orElseThrow().text();
		return like.of(text.topic() + "\n" + text.question());
	}

	private static Hint hint(HotQuestion question) {
		var shown = question.shown().orElseThrow();
		return new Hint(shown.text().question(), BoardPaths.hotQuestion(shown.number()));
	}

}
