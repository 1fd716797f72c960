package org.yichuang.disclosure.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.Act;
import org.yichuang.casework.Cases;
import org.yichuang.content.ArticleId;
import org.yichuang.content.Articles;
import org.yichuang.disclosure.DisclosurePermission;
import org.yichuang.disclosure.DisclosureProblems;
import org.yichuang.disclosure.EntryId;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.EntryState;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;

/**
 * Records both reviews in one step, from the entry or from its article: the least that
 * somebody who holds both powers must do.
 */
@Component
public class ReviewEntries {

	private final DisclosureEntryStore entries;

	private final Articles articles;

	private final FollowArticles following;

	private final ReadSections sections;

	private final Cases cases;

	ReviewEntries(DisclosureEntryStore entries, Articles articles, FollowArticles following, ReadSections sections,
			Cases cases) {
		this.entries = entries;
		this.articles = articles;
		this.following = following;
		this.sections = sections;
		this.cases = cases;
	}

	/**
	 * Clears an entry: to be disclosed, and no secret in it.
	 * @param note a remark, may be empty
	 * @throws NotFound if there is none for this actor
	 * @throws Refused if the actor may not, wrote in it, or it does not wait for that
	 */
	@Transactional
	public Entry clear(Actor actor, EntryId id, String note) {
		return clear(actor, this.entries.get(id), note);
	}

	/**
	 * Clears the entry of an article in a window, which is begun if there is none.
	 * @throws NotFound if there is no such article for this actor
	 * @throws Refused if its channel is no window, or as above
	 */
	@Transactional
	public Entry clear(Actor actor, ArticleId article, String note) {
		var entry = this.following.entryOf(actor, this.articles.outline(article))
			.orElseThrow(() -> Refused.because(DisclosureProblems.NOT_IN_A_WINDOW));
		return clear(actor, entry, note);
	}

	private Entry clear(Actor actor, Entry entry, String note) {
		var section = this.sections.seen(actor, entry.home().section());
		actor.require(DisclosurePermission.REVIEW_SCOPE, section.place());
		this.cases.act(actor, entry.matter(), Act.of(EntryState.CLEAR, note));
		return this.entries.get(entry.id());
	}

}
