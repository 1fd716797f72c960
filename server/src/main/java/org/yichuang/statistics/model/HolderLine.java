package org.yichuang.statistics.model;

import java.util.List;

/**
 * 完成情况行 — how one holder came out, period by period.
 *
 * @param id id of the body or site
 * @param name its name
 * @param order sorts holders
 * @param judgements one for each period asked
 */
public record HolderLine(String id, String name, String order, List<Judgement> judgements) {

	/** Says in how many periods it came out so. */
	public long times(Verdict verdict) {
		return this.judgements.stream().filter((one) -> one.verdict() == verdict).count();
	}

}
