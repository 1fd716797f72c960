package org.yichuang.content.web.console;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.content.PlacementId;
import org.yichuang.content.usecase.DecidePush;
import org.yichuang.content.usecase.FindArticles;
import org.yichuang.content.web.console.ArticleController.ArticleListRequest;
import org.yichuang.content.web.console.Requests.DecisionRequest;
import org.yichuang.content.web.console.Views.ChangeReceipt;
import org.yichuang.content.web.console.Views.PushRow;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;

/** 推送接收 — what other channels pushed and waits for those who own the target. */
@RestController
@RequestMapping("/api/console/pushes")
class PushController {

	private final FindArticles find;

	private final DecidePush decide;

	private final ArticleViews views;

	PushController(FindArticles find, DecidePush decide, ArticleViews views) {
		this.find = find;
		this.decide = decide;
		this.views = views;
	}

	/** Lists pushes that wait for the actor, newest first. */
	@GetMapping
	@Requires("content:accept-push")
	Slice<PushRow> listPushes(Actor actor, @RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer size) {
		return this.views.pushes(this.find.pushes(actor, ArticleListRequest.position(after, size)));
	}

	/** Takes a push. */
	@PostMapping("/{id}/accept")
	@Requires("content:accept-push")
	ChangeReceipt acceptPush(Actor actor, @PathVariable String id) {
		return new ChangeReceipt(this.decide.accept(actor, PlacementId.of(id)));
	}

	/** Declines a push; the note is the reason. */
	@PostMapping("/{id}/decline")
	@Requires("content:accept-push")
	void declinePush(Actor actor, @PathVariable String id, @RequestBody DecisionRequest request) {
		this.decide.decline(actor, PlacementId.of(id), Requests.orEmpty(request.note()));
	}

}
