package org.yichuang.content.model;

import java.time.Instant;

import org.yichuang.content.EditionId;
import org.yichuang.kernel.Term;

/**
 * 时间线条目 — one line of what was done with an article.
 *
 * @param act what
 * @param edition with which edition
 * @param actor who, by name
 * @param note reason or remark, may be empty
 * @param at when
 */
@Term("时间线条目")
public record TrailEntry(ContentAct act, EditionId edition, String actor, String note, Instant at) {
}
