package org.yichuang.statistics.model;

import java.util.List;

/**
 * 计数行 — one sum.
 *
 * @param kind of which kind
 * @param key for each dimension asked, which body, site or period; empty for no site
 * @param tally the sum
 */
public record TallyRow(String kind, List<String> key, Tally tally) {

}
