package org.yichuang.boards.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.yichuang.boards.HotQuestionId;
import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.model.HotQuestion;
import org.yichuang.boards.store.HotQuestionStore;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;

/**
 * The pages of hot questions: all of a site by topic, what was of most use first, and one
 * page each.
 */
@Component
class HotQuestionPages implements PageSource {

	private static final int MOST = 500;

	private final HotQuestionStore questions;

	private final BoardModels models;

	HotQuestionPages(HotQuestionStore questions, BoardModels models) {
		this.questions = questions;
		this.models = models;
	}

	@Override
	public String kind() {
		return BoardPaths.HOT;
	}

	@Override
	public int turn() {
		return 1;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		if (this.questions.isAny(site)) {
			sink.accept(BoardPaths.hotKey(site, "index"));
			this.questions.forEach(site, (question) -> sink.accept(BoardPaths.hotKey(site, question)));
		}
	}

	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var found = new HashMap<PageKey, Page>();
		var wanted = new ArrayList<HotQuestionId>();
		for (var key : keys) {
			if (key.key().equals("index")) {
				index(key).ifPresent((page) -> found.put(key, page));
			}
			else {
				wanted.add(HotQuestionId.of(key.key()));
			}
		}
		if (!wanted.isEmpty()) {
			this.questions.live(wanted).forEach((question) -> {
				var key = BoardPaths.hotKey(question.site(), question.id());
				found.put(key, page(key, question));
			});
		}
		return found;
	}

	private Optional<Page> index(PageKey key) {
		var all = this.questions.live(key.site(), MOST);
		if (all.isEmpty()) {
			return Optional.empty();
		}
		var topics = new LinkedHashMap<String, List<HotQuestion>>();
		all.forEach((question) -> topics
			.computeIfAbsent(question.shown().orElseThrow().text().topic(), (topic) -> new ArrayList<>())
			.add(question));
		var model = this.models.page("热点解答");
		model.put("topics",
				topics.entrySet()
					.stream()
					.map((topic) -> Map.of("name", topic.getKey(), "questions", this.models.hot(topic.getValue())))
					.toList());
		return Optional.of(new Page(key, BoardPaths.HOT_INDEX, new PageBody.Rendered("hot-questions", model),
				Set.of(BoardPaths.hotTag(key.site()))));
	}

	private Page page(PageKey key, HotQuestion question) {
		return new Page(key, BoardPaths.hotQuestion(question.number()),
				new PageBody.Rendered("hot-question", this.models.hot(question)),
				Set.of("boards-hot-question:" + question.id()));
	}

}
