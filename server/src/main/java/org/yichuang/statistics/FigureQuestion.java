package org.yichuang.statistics;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;

/**
 * 指标查询 — which figures are asked, of when and of whom.
 *
 * @param figures codes of the figures
 * @param span in which days
 * @param under of which body with all below it, closed ones too; null for the whole group
 * @param site on which site; null for all
 */
public record FigureQuestion(List<String> figures, Span span, @Nullable BodyId under, @Nullable SiteId site) {

	/** Returns the same question of other days. */
	public FigureQuestion in(Span days) {
		return new FigureQuestion(this.figures, days, this.under, this.site);
	}

	/** Returns the same question of other figures. */
	public FigureQuestion of(List<String> others) {
		return new FigureQuestion(others, this.span, this.under, this.site);
	}

}
