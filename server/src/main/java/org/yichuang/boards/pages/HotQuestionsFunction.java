package org.yichuang.boards.pages;

import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.store.HotQuestionStore;
import org.yichuang.publishing.spi.RenderContext;
import org.yichuang.publishing.spi.TemplateFunction;

/**
 * The template function {@code hotQuestions(most)}: what was of most use on the site, so
 * that other pages can lead to it.
 */
@Component
class HotQuestionsFunction implements TemplateFunction {

	private static final int MOST = 20;

	private final HotQuestionStore questions;

	private final BoardModels models;

	HotQuestionsFunction(HotQuestionStore questions, BoardModels models) {
		this.questions = questions;
		this.models = models;
	}

	@Override
	public String name() {
		return "hotQuestions";
	}

	@Override
	public Object call(RenderContext context, List<Object> arguments) {
		if (arguments.size() != 1 || !(arguments.getFirst() instanceof Number most)) {
			throw new IllegalArgumentException("hotQuestions(most): how many, 1 to " + MOST);
		}
		context.dependsOn(BoardPaths.hotTag(context.site()));
		return this.models.hot(this.questions.live(context.site(), Math.clamp(most.intValue(), 1, MOST)));
	}

}
