package org.yichuang.intake.store;

import java.time.Instant;
import java.util.List;

import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.FileId;

/**
 * What is written for a new submission.
 *
 * @param id identifies it
 * @param submission what was sent
 * @param at when
 * @param contentDigest keyed digest of what was sent
 * @param codeDigest keyed digest of its code
 * @param box its answers
 */
public record NewRow(SubmissionId id, NewSubmission submission, Instant at, byte[] contentDigest, byte[] codeDigest,
		SealedAnswers.Box box) {

	/** Its files, whatever the field. */
	List<FileId> files() {
		return this.submission.answers().files().values().stream().flatMap(List::stream).distinct().toList();
	}

}
