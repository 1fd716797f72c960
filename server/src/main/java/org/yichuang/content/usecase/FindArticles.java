package org.yichuang.content.usecase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.content.ContentPermission;
import org.yichuang.content.model.ArticleFilter;
import org.yichuang.content.model.ArticleFilter.Position;
import org.yichuang.content.model.ArticleLine;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.model.PushLine;
import org.yichuang.content.model.Range;
import org.yichuang.content.model.ReviewRoute;
import org.yichuang.content.model.SiteCount;
import org.yichuang.content.store.ListStore;
import org.yichuang.content.store.PushStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Slice;

/** Lists articles, reviews and pushes that an actor may see. */
@Component
@Transactional(readOnly = true)
public class FindArticles {

	private static final Set<EditionState> REVIEWS = Set.of(EditionState.FIRST_REVIEW, EditionState.SECOND_REVIEW,
			EditionState.FINAL_REVIEW);

	private final ListStore lists;

	private final PushStore pushes;

	private final Reach reach;

	FindArticles(ListStore lists, PushStore pushes, Reach reach) {
		this.lists = lists;
		this.pushes = pushes;
		this.reach = reach;
	}

	/** Returns articles that the actor may read, newest first. */
	public Slice<ArticleLine> articles(Actor actor, ArticleFilter filter, Position position) {
		var rows = this.lists.articles(filter, this.reach.of(actor, ContentPermission.READ), position);
		return Slice.cut(rows, position.size(), (line) -> line.id().toString());
	}

	/**
	 * Returns what waits for the actor: reviews at every level held, and approved
	 * editions to publish.
	 */
	public Slice<ArticleLine> inbox(Actor actor, ArticleFilter filter, Position position) {
		var rows = this.lists.waiting(filter, duties(actor), position);
		return Slice.cut(rows, position.size(), (line) -> line.id().toString());
	}

	/** Returns how much waits for the actor, by site and state. */
	public List<SiteCount> inboxCounts(Actor actor) {
		return this.lists.waitingCounts(duties(actor));
	}

	/** Returns pushes that the actor may take or decline, newest first. */
	public Slice<PushLine> pushes(Actor actor, Position position) {
		var rows = this.pushes.proposed(this.reach.of(actor, ContentPermission.ACCEPT_PUSH), position);
		return Slice.cut(rows, position.size(), (line) -> line.id().toString());
	}

	private Map<EditionState, Range> duties(Actor actor) {
		var all = new EnumMap<EditionState, Range>(EditionState.class);
		REVIEWS.forEach((review) -> all.put(review, this.reach.of(actor, ReviewRoute.permission(review))));
		all.put(EditionState.APPROVED, this.reach.of(actor, ContentPermission.PUBLISH));
		return all;
	}

}
