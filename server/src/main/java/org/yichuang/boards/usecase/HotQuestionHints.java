package org.yichuang.boards.usecase;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.stereotype.Component;

import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.model.HotTitle;
import org.yichuang.boards.model.Likeness;
import org.yichuang.boards.store.HotQuestionStore;
import org.yichuang.intake.spi.SendingHints;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.kernel.SiteId;

/**
 * 热点解答提示 — before somebody writes a letter or a message: what was answered already, the
 * nearest first; as long as nothing is known, what was of most use. Titles are a second
 * old at most.
 */
@Component
class HotQuestionHints implements SendingHints {

	private static final Set<String> KINDS = Set.of("interaction.letter", MessageFields.PURPOSE);

	private static final int LOOKED_AT = 500;

	private static final int SITES = 5_000;

	private static final Duration OLDEST = Duration.ofSeconds(1);

	private final LoadingCache<SiteId, List<HotTitle>> titles;

	HotQuestionHints(HotQuestionStore questions) {
		this.titles = Caffeine.newBuilder()
			.maximumSize(SITES)
			.expireAfterWrite(OLDEST)
			.build((site) -> questions.titles(site, LOOKED_AT));
	}

	@Override
	public List<Hint> hints(SiteId site, SubmissionPoint point, Asked asked) {
		if (!KINDS.contains(point.kind())) {
			return List.of();
		}
		var all = this.titles.get(site);
		if (asked.about().isBlank()) {
			return all.stream().limit(asked.most()).map(HotQuestionHints::hint).toList();
		}
		var like = Likeness.to(asked.about());
		return all.stream()
			.map((title) -> Map.entry(title, like.of(title.topic() + "\n" + title.question())))
			.filter((entry) -> entry.getValue() > 0)
			.sorted(Map.Entry.<HotTitle, Integer>comparingByValue().reversed())
			.limit(asked.most())
			.map((entry) -> hint(entry.getKey()))
			.toList();
	}

	private static Hint hint(HotTitle title) {
		return new Hint(title.question(), BoardPaths.hotQuestion(title.number()));
	}

}
