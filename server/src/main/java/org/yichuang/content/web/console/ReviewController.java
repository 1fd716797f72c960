package org.yichuang.content.web.console;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.content.ArticleId;
import org.yichuang.content.model.EditionState;
import org.yichuang.content.usecase.FindArticles;
import org.yichuang.content.usecase.HandleMany;
import org.yichuang.content.web.console.ArticleController.ArticleListRequest;
import org.yichuang.content.web.console.Requests.ManyRequest;
import org.yichuang.content.web.console.Requests.SubmitManyRequest;
import org.yichuang.content.web.console.Views.ArticleRow;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;
import org.yichuang.sitegroup.Sites;

/** 审核箱 — one inbox over all sites of a reviewer or publisher. */
@RestController
@RequestMapping("/api/console/reviews")
class ReviewController {

	private final FindArticles find;

	private final HandleMany many;

	private final ArticleViews views;

	private final Sites sites;

	private final Words words;

	ReviewController(FindArticles find, HandleMany many, ArticleViews views, Sites sites, Words words) {
		this.find = find;
		this.many = many;
		this.views = views;
		this.sites = sites;
		this.words = words;
	}

	/**
	 * Lists what waits for the actor: reviews of every level held, and approved editions
	 * to publish.
	 */
	@GetMapping
	@Requires("content:read")
	Slice<ArticleRow> listReviews(Actor actor, ArticleListRequest request) {
		return this.views.rows(this.find.inbox(actor, request.filter(actor), request.position()));
	}

	/** Counts what waits, by site and state. */
	@GetMapping("/counts")
	@Requires("content:read")
	List<ReviewCount> countReviews(Actor actor) {
		return this.find.inboxCounts(actor)
			.stream()
			.map((count) -> new ReviewCount(count.site(), this.sites.get(count.site()).name(), count.state(),
					count.count()))
			.toList();
	}

	/** Sends up to 200 drafts in, each by itself. */
	@PostMapping("/submit")
	@Requires("content:write")
	List<OutcomeShown> submitMany(Actor actor, @RequestBody SubmitManyRequest request) {
		return shown(this.many.submit(actor, request.items(), request.acknowledged()));
	}

	/** Approves up to 200 editions, each by itself. */
	@PostMapping("/approve")
	@Requires("content:read")
	List<OutcomeShown> approveMany(Actor actor, @RequestBody ManyRequest request) {
		return shown(this.many.approve(actor, request.items(), Requests.orEmpty(request.note())));
	}

	/** Returns up to 200 editions with the same reason, each by itself. */
	@PostMapping("/return")
	@Requires("content:read")
	List<OutcomeShown> returnMany(Actor actor, @RequestBody ManyRequest request) {
		return shown(this.many.returnAll(actor, request.items(), Requests.orEmpty(request.note())));
	}

	/** Publishes up to 200 approved editions, each by itself. */
	@PostMapping("/publish")
	@Requires("content:publish")
	List<OutcomeShown> publishMany(Actor actor, @RequestBody ManyRequest request) {
		return shown(this.many.publish(actor, request.items()));
	}

	private List<OutcomeShown> shown(List<HandleMany.Outcome> outcomes) {
		return outcomes.stream()
			.map((outcome) -> new OutcomeShown(outcome.article(), outcome.refusals().isEmpty(),
					this.words.of(outcome.refusals())))
			.toList();
	}

	/** 待审件数. */
	record ReviewCount(SiteId site, String siteName, EditionState state, long count) {
	}

	/**
	 * 批量结果.
	 *
	 * @param done whether it was done
	 * @param reasons why not
	 */
	record OutcomeShown(ArticleId article, boolean done, List<Reason> reasons) {
	}

}
