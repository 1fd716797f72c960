package org.yichuang.statistics.model;

import java.util.List;

import org.yichuang.statistics.FigureRow.FigureValue;

/**
 * 报表行 — a line of a table of figures.
 *
 * @param key which body, site or period; empty for the total, and for what is on no site
 * @param name in words; empty where the key says all
 * @param values the figures, in the order of the question
 */
public record FigureLine(String key, String name, List<FigureValue> values) {

}
