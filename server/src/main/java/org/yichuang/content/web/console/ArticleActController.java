package org.yichuang.content.web.console;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.content.ArticleId;
import org.yichuang.content.usecase.MoveArticle;
import org.yichuang.content.usecase.PinPlacement;
import org.yichuang.content.usecase.PushArticle;
import org.yichuang.content.usecase.ReleaseEditLock;
import org.yichuang.content.usecase.RestoreVersion;
import org.yichuang.content.usecase.ShowArticle;
import org.yichuang.content.usecase.StartCorrection;
import org.yichuang.content.usecase.SubmitForReview;
import org.yichuang.content.usecase.TakeEditLock;
import org.yichuang.content.web.console.Requests.LockRequest;
import org.yichuang.content.web.console.Requests.MoveRequest;
import org.yichuang.content.web.console.Requests.PinRequest;
import org.yichuang.content.web.console.Requests.PushRequest;
import org.yichuang.content.web.console.Requests.RestoreRequest;
import org.yichuang.content.web.console.Requests.SubmitRequest;
import org.yichuang.content.web.console.Views.ArticleDetail;
import org.yichuang.content.web.console.Views.ChangeReceipt;
import org.yichuang.content.web.console.Views.LockShown;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;

/** 采编操作 — what editors do with an article besides writing. */
@RestController
@RequestMapping("/api/console/articles/{id}")
class ArticleActController {

	private final ShowArticle show;

	private final TakeEditLock takeLock;

	private final ReleaseEditLock releaseLock;

	private final SubmitForReview submit;

	private final StartCorrection correct;

	private final RestoreVersion restore;

	private final PushArticle push;

	private final MoveArticle move;

	private final PinPlacement pin;

	private final ArticleViews views;

	ArticleActController(ShowArticle show, TakeEditLock takeLock, ReleaseEditLock releaseLock, SubmitForReview submit,
			StartCorrection correct, RestoreVersion restore, PushArticle push, MoveArticle move, PinPlacement pin,
			ArticleViews views) {
		this.show = show;
		this.takeLock = takeLock;
		this.releaseLock = releaseLock;
		this.submit = submit;
		this.correct = correct;
		this.restore = restore;
		this.push = push;
		this.move = move;
		this.pin = pin;
		this.views = views;
	}

	/** Takes an article for writing, or renews the hold; once a minute is enough. */
	@PostMapping("/edit-lock")
	@Requires("content:write")
	LockShown takeEditLock(Actor actor, @PathVariable String id, @RequestBody LockRequest request) {
		var article = ArticleId.of(id);
		var lock = request.takeOver() ? this.takeLock.takeOver(actor, article, Requests.orEmpty(request.note()))
				: this.takeLock.take(actor, article);
		return this.views.lock(actor, lock);
	}

	/** Frees an article. */
	@DeleteMapping("/edit-lock")
	@Requires("content:write")
	void releaseEditLock(Actor actor, @PathVariable String id) {
		this.releaseLock.release(actor, ArticleId.of(id));
	}

	/** Sends a draft in. */
	@PostMapping("/submit")
	@Requires("content:write")
	ArticleDetail submitArticle(Actor actor, @PathVariable String id, @RequestBody SubmitRequest request) {
		this.submit.submit(actor, ArticleId.of(id), request.version(), request.acknowledged());
		return detail(actor, id);
	}

	/** Begins a correction of what is live, or a new edition of what was. */
	@PostMapping("/correct")
	@Requires("content:write")
	ArticleDetail startCorrection(Actor actor, @PathVariable String id) {
		this.correct.start(actor, ArticleId.of(id));
		return detail(actor, id);
	}

	/** Brings an earlier edition's text back. */
	@PostMapping("/restore")
	@Requires("content:write")
	ArticleDetail restoreVersion(Actor actor, @PathVariable String id, @RequestBody RestoreRequest request) {
		this.restore.restore(actor, ArticleId.of(id), request.edition());
		return detail(actor, id);
	}

	/** Pushes an article to further channels. */
	@PostMapping("/push")
	@Requires("content:push")
	ChangeReceipt pushArticle(Actor actor, @PathVariable String id, @RequestBody PushRequest request) {
		return receipt(this.push.push(actor, ArticleId.of(id), request.toTargets()));
	}

	/** Gives an article another home channel. */
	@PostMapping("/move")
	@Requires("content:write")
	ChangeReceipt moveArticle(Actor actor, @PathVariable String id, @RequestBody MoveRequest request) {
		return receipt(this.move.move(actor, ArticleId.of(id), request.channel()));
	}

	/** Pins an article in a channel, or unpins it. */
	@PostMapping("/pin")
	@Requires("content:publish")
	ChangeReceipt pinPlacement(Actor actor, @PathVariable String id, @RequestBody PinRequest request) {
		this.show.dossier(actor, ArticleId.of(id));
		return receipt(this.pin.pin(actor, request.placement(), request.pinned()));
	}

	private static ChangeReceipt receipt(@Nullable UUID change) {
		return new ChangeReceipt(change);
	}

	private ArticleDetail detail(Actor actor, String id) {
		return this.views.detail(actor, this.show.dossier(actor, ArticleId.of(id)));
	}

}
