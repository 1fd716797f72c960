package org.yichuang.content.usecase;

import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.Timing;
import org.yichuang.kernel.Term;

/**
 * 草稿内容 — what an editor sends to be kept.
 *
 * @param version the edition's row version that the editor saw
 * @param text the text
 * @param timing from when until when it shall be read
 * @param correctionNote what a correction tells the reader, may be empty
 * @param automatic whether the editor saved by itself; the audit trail does not list
 * these
 */
@Term("草稿内容")
public record Draft(long version, EditionText text, Timing timing, String correctionNote, boolean automatic) {
}
