package org.yichuang.statistics.model;

import java.time.LocalDate;

/**
 * 定额稿 — a quota as somebody writes it.
 *
 * @param name its name
 * @param rule what is asked
 * @param held of whom
 * @param source by which document
 * @param active whether it is judged
 * @param holdsFrom the day from which it is so
 */
public record QuotaDraft(String name, QuotaRule rule, Held held, String source, boolean active, LocalDate holdsFrom) {

}
