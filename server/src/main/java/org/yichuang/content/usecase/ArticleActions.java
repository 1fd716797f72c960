package org.yichuang.content.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;

/**
 * 可办事项 — what an actor may do with an article, and why not where not. Buttons are greyed
 * with these lists; the use cases refuse with the same ones.
 */
@Component
@Transactional(readOnly = true)
public class ArticleActions {

	private final Map<String, Asked> all = new LinkedHashMap<>();

	ArticleActions(SaveDraft save, SubmitForReview submit, ApproveEdition approve, ReturnEdition returnIt,
			PublishApprovedEdition publish, ForcePublish force, ScheduleEdition schedule, LimitEdition limit,
			WithdrawEdition withdraw, StartCorrection correct, RestoreVersion restore, PushArticle push,
			MoveArticle move, DeleteDraft delete) {
		this.all.put("save", save::refusals);
		this.all.put("submit", submit::refusals);
		this.all.put("approve", approve::refusals);
		this.all.put("return", returnIt::refusals);
		this.all.put("publish", publish::refusals);
		this.all.put("force-publish", force::refusals);
		this.all.put("schedule", schedule::refusals);
		this.all.put("limit", limit::refusals);
		this.all.put("withdraw", withdraw::refusals);
		this.all.put("correct", correct::refusals);
		this.all.put("restore", restore::refusals);
		this.all.put("push", push::refusals);
		this.all.put("move", move::refusals);
		this.all.put("delete", delete::refusals);
	}

	/** Returns the reasons against each action; an empty list means it may be done. */
	public Map<String, List<Refusal>> refusals(Actor actor, Dossier dossier) {
		var answers = new LinkedHashMap<String, List<Refusal>>();
		this.all.forEach((action, asked) -> answers.put(action, asked.refusals(actor, dossier)));
		return answers;
	}

	/** One question. */
	private interface Asked {

		List<Refusal> refusals(Actor actor, Dossier dossier);

	}

}
