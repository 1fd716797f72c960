package org.yichuang.boards.usecase;

import java.time.Duration;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.boards.HotQuestionId;
import org.yichuang.boards.model.BoardPaths;
import org.yichuang.boards.store.HotQuestionStore;
import org.yichuang.boards.store.HotUseStore;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.platform.NetworkPart;

/**
 * Counts how many readers found a hot question of use. What is stored is two numbers; who
 * said so is kept nowhere. That one address does not count twice a day is remembered for
 * that day only, in memory, as a digest with a secret that is thrown away.
 */
@Component
public class CountUse {

	private static final int REMEMBERED = 100_000;

	private final HotQuestionStore questions;

	private final HotUseStore uses;

	private final String secret = UUID.randomUUID().toString();

	private final Cache<String, Boolean> heard = Caffeine.newBuilder()
		.maximumSize(REMEMBERED)
		.expireAfterWrite(Duration.ofDays(1))
		.build();

	CountUse(HotQuestionStore questions, HotUseStore uses) {
		this.questions = questions;
		this.uses = uses;
	}

	/**
	 * Counts a reader.
	 * @param address from which network address; not kept
	 * @return where the hot question can be read on its site
	 * @throws NotFound if nobody can read it
	 */
	@Transactional
	public String count(HotQuestionId id, boolean isUseful, String address) {
		var shown = this.questions.get(id).shown().orElseThrow(() -> NotFound.of(id));
		if (this.heard.asMap().putIfAbsent(trace(id, address), true) == null) {
			this.uses.count(id, isUseful);
		}
		return BoardPaths.hotQuestion(shown.number());
	}

	private String trace(HotQuestionId question, String address) {
		return Sm3Digest.of(this.secret + "/" + question + "/" + NetworkPart.of(address)).hex();
	}

}
