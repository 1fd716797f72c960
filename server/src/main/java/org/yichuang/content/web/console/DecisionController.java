package org.yichuang.content.web.console;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.content.ArticleId;
import org.yichuang.content.usecase.ApproveEdition;
import org.yichuang.content.usecase.ForcePublish;
import org.yichuang.content.usecase.LimitEdition;
import org.yichuang.content.usecase.PublishApprovedEdition;
import org.yichuang.content.usecase.ReturnEdition;
import org.yichuang.content.usecase.ScheduleEdition;
import org.yichuang.content.usecase.ShowArticle;
import org.yichuang.content.usecase.WithdrawEdition;
import org.yichuang.content.web.console.Requests.DecisionRequest;
import org.yichuang.content.web.console.Requests.LimitRequest;
import org.yichuang.content.web.console.Requests.ScheduleRequest;
import org.yichuang.content.web.console.Requests.WithdrawRequest;
import org.yichuang.content.web.console.Views.ArticleDetail;
import org.yichuang.content.web.console.Views.ChangeReceipt;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;

/** 审核与发布 — what reviewers and publishers decide about one article. */
@RestController
@RequestMapping("/api/console/articles/{id}")
class DecisionController {

	private final ShowArticle show;

	private final ApproveEdition approve;

	private final ReturnEdition returnIt;

	private final PublishApprovedEdition publish;

	private final ForcePublish force;

	private final ScheduleEdition schedule;

	private final LimitEdition limit;

	private final WithdrawEdition withdraw;

	private final ArticleViews views;

	DecisionController(ShowArticle show, ApproveEdition approve, ReturnEdition returnIt, PublishApprovedEdition publish,
			ForcePublish force, ScheduleEdition schedule, LimitEdition limit, WithdrawEdition withdraw,
			ArticleViews views) {
		this.show = show;
		this.approve = approve;
		this.returnIt = returnIt;
		this.publish = publish;
		this.force = force;
		this.schedule = schedule;
		this.limit = limit;
		this.withdraw = withdraw;
		this.views = views;
	}

	/** Approves an edition at the review it waits for. */
	@PostMapping("/approve")
	@Requires("content:read")
	ArticleDetail approveEdition(Actor actor, @PathVariable String id, @RequestBody DecisionRequest request) {
		this.approve.approve(actor, ArticleId.of(id), request.version(), Requests.orEmpty(request.note()));
		return detail(actor, id);
	}

	/** Returns an edition with a reason. */
	@PostMapping("/return")
	@Requires("content:read")
	ArticleDetail returnEdition(Actor actor, @PathVariable String id, @RequestBody DecisionRequest request) {
		this.returnIt.returnIt(actor, ArticleId.of(id), request.version(), Requests.orEmpty(request.note()));
		return detail(actor, id);
	}

	/** Publishes an approved edition now. */
	@PostMapping("/publish")
	@Requires("content:publish")
	ChangeReceipt publishEdition(Actor actor, @PathVariable String id, @RequestBody DecisionRequest request) {
		return new ChangeReceipt(this.publish.publish(actor, ArticleId.of(id), request.version()));
	}

	/** Publishes an edition without its reviews; the note is the reason. */
	@PostMapping("/force-publish")
	@Requires("content:force-publish")
	ChangeReceipt forcePublish(Actor actor, @PathVariable String id, @RequestBody DecisionRequest request) {
		return new ChangeReceipt(
				this.force.publish(actor, ArticleId.of(id), request.version(), Requests.orEmpty(request.note())));
	}

	/** Lets an approved edition go live at a time. */
	@PostMapping("/schedule")
	@Requires("content:publish")
	ArticleDetail scheduleEdition(Actor actor, @PathVariable String id, @RequestBody ScheduleRequest request) {
		this.schedule.schedule(actor, ArticleId.of(id), request.version(), request.publishAt());
		return detail(actor, id);
	}

	/** Takes a schedule back. */
	@PostMapping("/unschedule")
	@Requires("content:publish")
	ArticleDetail unscheduleEdition(Actor actor, @PathVariable String id, @RequestBody DecisionRequest request) {
		this.schedule.unschedule(actor, ArticleId.of(id), request.version());
		return detail(actor, id);
	}

	/** Sets or removes the end of a live article. */
	@PostMapping("/limit")
	@Requires("content:publish")
	ArticleDetail limitEdition(Actor actor, @PathVariable String id, @RequestBody LimitRequest request) {
		this.limit.limit(actor, ArticleId.of(id), request.expireAt());
		return detail(actor, id);
	}

	/** Withdraws an article everywhere; when it answers, no address shows it any more. */
	@PostMapping("/withdraw")
	@Requires("content:withdraw")
	ArticleDetail withdrawEdition(Actor actor, @PathVariable String id, @RequestBody WithdrawRequest request) {
		this.withdraw.withdraw(actor, ArticleId.of(id), request.reason(), Requests.orEmpty(request.sentence()));
		return detail(actor, id);
	}

	private ArticleDetail detail(Actor actor, String id) {
		return this.views.detail(actor, this.show.dossier(actor, ArticleId.of(id)));
	}

}
