package org.yichuang.statistics.model;

import java.util.List;

import org.yichuang.statistics.FigureRow.FigureValue;

/**
 * 报表行 — a line of a table of figures.
 *
 * @param key which body, site or period; empty for the total, and for what is on no site
 * @param name in words; empty where the key says all
 * @param alone whether it is a body by itself, without those below it
 * @param values the figures, in the order of the question
 */
public record FigureLine(String key, String name, boolean alone, List<FigureValue> values) {

	/** Returns the same line, said to be of a body by itself. */
	public FigureLine ofOne() {
		return new FigureLine(this.key, this.name, true, this.values);
	}

}
