package org.yichuang.interaction.model;

import java.time.Instant;

import org.yichuang.interaction.LetterId;
import org.yichuang.kernel.Term;

/**
 * 补充说明 — what the writer added to a letter later.
 *
 * @param letter which letter
 * @param text plain text, lines kept
 * @param sentAt when
 */
@Term("补充说明")
public record Supplement(LetterId letter, String text, Instant sentAt) {

}
