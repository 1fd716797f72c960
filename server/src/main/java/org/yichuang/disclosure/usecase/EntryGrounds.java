package org.yichuang.disclosure.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.content.ArticleOutline;
import org.yichuang.content.spi.PublishingGrounds;
import org.yichuang.disclosure.DisclosureProblems;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.disclosure.store.WindowStore;
import org.yichuang.kernel.Refusal;

/**
 * 公开前审查 — no edition goes live in a window without both reviews of what it says
 * (《政府信息公开条例》 Art. 17), and it carries its entry's index number.
 */
@Component
class EntryGrounds implements PublishingGrounds {

	private final DisclosureEntryStore entries;

	private final WindowStore windows;

	EntryGrounds(DisclosureEntryStore entries, WindowStore windows) {
		this.entries = entries;
		this.windows = windows;
	}

	@Override
	public List<Refusal> refusals(ArticleOutline article) {
		var entry = this.entries.find(article.subject().id());
		if (entry.isPresent()) {
			return against(entry.get(), article);
		}
		return this.windows.of(article.subject().channel())
			.map((window) -> List.of(Refusal.of(DisclosureProblems.NOT_REVIEWED)))
			.orElse(List.of());
	}

	@Override
	public Optional<String> indexNumber(ArticleOutline article) {
		return this.entries.find(article.subject().id()).map(Entry::indexNumber);
	}

	private static List<Refusal> against(Entry entry, ArticleOutline article) {
		boolean seen = article.mark().equals(entry.reviews().mark());
		return switch (entry.course().state()) {
			case AWAITING_SCOPE, CANCELLED -> List.of(Refusal.of(DisclosureProblems.NOT_REVIEWED));
			case AWAITING_SECRECY -> List.of(Refusal.of(DisclosureProblems.SECRECY_NOT_REVIEWED));
			case WITHHELD -> List.of(Refusal.of(DisclosureProblems.ENTRY_WITHHELD));
			case CLEARED, PUBLISHED -> seen ? List.of() : List.of(Refusal.of(DisclosureProblems.CHANGED_SINCE_REVIEW));
		};
	}

}
