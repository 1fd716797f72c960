package org.yichuang.statistics.model;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * 判定 — how one period came out.
 *
 * @param period its name, such as {@code 2026-11-22}
 * @param verdict how it came out
 * @param value the figure, or the percent within the limit; null where nothing was
 * measured that could be divided
 */
public record Judgement(String period, Verdict verdict, @Nullable BigDecimal value) {

}
