package org.yichuang.participation.usecase;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.CodeCounts;
import org.yichuang.participation.model.ReviewCount;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.ReviewResult;
import org.yichuang.participation.model.ReviewResult.BodyScore;
import org.yichuang.participation.store.AnswerStore;
import org.yichuang.participation.store.UrnStore;
import org.yichuang.platform.Spreadsheet;

/** Reads what the papers of a review come to. */
@Component
public class CountReview {

	private static final String TOO_FEW = "票数不足";

	private final ActivityDossiers dossiers;

	private final AnswerStore answers;

	private final UrnStore urns;

	private final ActivityTimeLine timeLine;

	CountReview(ActivityDossiers dossiers, AnswerStore answers, UrnStore urns, ActivityTimeLine timeLine) {
		this.dossiers = dossiers;
		this.answers = answers;
		this.urns = urns;
		this.timeLine = timeLine;
	}

	/**
	 * Returns what was counted so far: how many papers while it runs, scores only after
	 * its end, lest the score that a single paper moves tell who sent it.
	 * @throws Refused if it is no review
	 */
	public ReviewResult of(Activity activity) {
		if (!(activity.detail() instanceof ReviewDetail review)) {
			throw Refused.because(ParticipationProblems.NOT_OF_THIS_KIND);
		}
		var result = ReviewCount.of(review, this.answers.tally(activity.id()));
		boolean isOver = activity.state() == ActivityState.CLOSED || activity.state() == ActivityState.CONCLUDED;
		return isOver ? result : new ReviewResult(result.papers(), result.groups(), List.of());
	}

	/** Returns how many codes each group was given and how many it used. */
	public Map<String, CodeCounts> codes(Activity activity) {
		return this.urns.codesByGroup(activity.id());
	}

	/**
	 * Writes the ranking as a table.
	 * @throws org.yichuang.kernel.NotFound if there is none, or the actor may see nothing
	 * there
	 */
	public void export(Actor actor, ActivityId id, OutputStream out) {
		var dossier = this.dossiers.see(actor, id);
		var result = of(dossier.activity());
		this.timeLine.note(actor, dossier, "participation.export-review", "");
		var heads = new ArrayList<>(List.of("名次", "单位", "得分"));
		result.groups().forEach((group) -> {
			heads.add(group.name() + "票数");
			heads.add(group.name() + "评分（权重" + group.weight() + "）");
		});
		var criteria = ((ReviewDetail) dossier.activity().detail()).criteria();
		criteria.forEach((one) -> heads.add(one.name() + "（权重" + one.weight() + "）"));
		try (var sheet = new Spreadsheet(out, "评议结果", heads)) {
			result.bodies().forEach((body) -> sheet.row(row(body, criteria.size())));
		}
	}

	private static List<Object> row(BodyScore body, int criteria) {
		var row = new ArrayList<Object>();
		var score = body.score();
		row.add((body.rank() > 0) ? body.rank() : "");
		row.add(body.name());
		row.add((score != null) ? score : TOO_FEW);
		body.groups().forEach((group) -> {
			var given = group.score();
			row.add(group.papers());
			row.add((given != null) ? given : TOO_FEW);
		});
		for (int criterion = 0; criterion < criteria; criterion++) {
			row.add((criterion < body.criteria().size()) ? body.criteria().get(criterion) : "");
		}
		return row;
	}

}
