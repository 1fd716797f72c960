package org.yichuang.intake.web.console;

import java.time.Instant;
import java.util.List;

import org.yichuang.intake.Origin;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.FileId;

/**
 * 收件 — with its answers beside their questions, personal ones masked.
 *
 * @param id identifies it
 * @param number its number
 * @param kind which room takes it
 * @param origin how it came
 * @param receivedAt when
 * @param answers in the form's order
 * @param mayReveal whether the reader may see personal fields in clear
 */
record SubmissionView(SubmissionId id, String number, String kind, Origin origin, Instant receivedAt,
		List<AnswerView> answers, boolean mayReveal) {

	/**
	 * 填写项.
	 *
	 * @param section heading of the section
	 * @param name the field's name
	 * @param label the question
	 * @param kind the field's kind
	 * @param personal whether it is masked
	 * @param words the answer as people read it
	 * @param files files attached here that still exist
	 */
	record AnswerView(String section, String name, String label, String kind, boolean personal, List<String> words,
			List<FileLink> files) {
	}

	/**
	 * 附件.
	 *
	 * @param id identifies it
	 * @param name name to show
	 * @param size bytes
	 * @param contentPath where its bytes are
	 */
	record FileLink(FileId id, String name, long size, String contentPath) {
	}

}
