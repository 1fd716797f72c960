package org.yichuang.requests.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;
import org.yichuang.requests.OfficialLetterId;

/**
 * 文书附件 — a file that goes with a letter.
 *
 * @param id identifies it
 * @param letter with which letter
 * @param name as the letter calls it
 * @param file the file
 * @param addedBy who added it
 * @param addedAt when
 * @param replacedAt since when another stands in its place, or none; null while it is in
 * force
 * @param reason why it was replaced; empty otherwise
 */
@Term("文书附件")
public record LetterAnnex(UUID id, OfficialLetterId letter, String name, FileId file, @Nullable AccountId addedBy,
		Instant addedAt, @Nullable Instant replacedAt, String reason) {
}
