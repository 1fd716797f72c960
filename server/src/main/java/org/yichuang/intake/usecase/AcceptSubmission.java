package org.yichuang.intake.usecase;

import java.security.MessageDigest;
import java.time.Clock;

import org.springframework.stereotype.Component;
import org.yichuang.intake.IntakeProblems;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Receipt;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.model.QueryCode;
import org.yichuang.intake.store.KeyRing;
import org.yichuang.intake.store.MasterKey;
import org.yichuang.intake.store.NewRow;
import org.yichuang.intake.store.SealedAnswers;
import org.yichuang.intake.store.SubmissionTable;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;

/**
 * Writes a submission down before anything else happens: one statement, one round trip,
 * shared with what others send at the same moment. Whoever sends the same thing again,
 * because the answer was lost on the way, gets the same receipt.
 */
@Component
public class AcceptSubmission {

	private final SubmissionTable submissions;

	private final WriteTogether writing;

	private final KeyRing keys;

	private final SealedAnswers boxes;

	private final ContentText contents;

	private final DeliveryBell bell;

	private final Clock clock;

	AcceptSubmission(SubmissionTable submissions, WriteTogether writing, KeyRing keys, SealedAnswers boxes,
			ContentText contents, DeliveryBell bell, Clock clock) {
		this.submissions = submissions;
		this.writing = writing;
		this.keys = keys;
		this.boxes = boxes;
		this.contents = contents;
		this.bell = bell;
		this.clock = clock;
	}

	/**
	 * Accepts, in the caller's transaction or at once.
	 * @throws Refused if the key was used for something else
	 */
	public Receipt accept(NewSubmission submission) {
		return take(submission).receipt();
	}

	/**
	 * Returns the receipt of a submission that was accepted before, with the same code.
	 */
	public Receipt receipt(SubmissionId id) {
		var row = this.submissions.find(id).orElseThrow(() -> NotFound.of(id));
		return new Receipt(id, row.number().toString(), code(this.keys.get(row.box().keyId()), id).text());
	}

	/** Accepts, and says whether it was there before. */
	Taken take(NewSubmission submission) {
		var id = SubmissionId.next();
		var key = this.keys.current();
		var text = this.contents.of(submission);
		var code = code(key, id);
		var row = new NewRow(id, submission, submission.cameAt(this.clock.instant()), key.contentDigest(text),
				key.codeDigest(id + code.text()), this.boxes.seal(key, id, submission.answers()));
		var number = this.writing.add(row);
		if (number.isEmpty()) {
			return new Taken(again(submission, text), true);
		}
		this.bell.ringAfterCommit();
		return new Taken(new Receipt(id, number.get().toString(), code.text()), false);
	}

	/** Returns the code of a submission, made anew out of its key. */
	static QueryCode code(MasterKey key, SubmissionId id) {
		return QueryCode.of(key.codeBytes(id.toString()));
	}

	private Receipt again(NewSubmission submission, String text) {
		var earlier = this.submissions.earlier(submission.idempotencyKey()).orElseThrow();
		var key = this.keys.get(earlier.keyId());
		if (!MessageDigest.isEqual(earlier.contentDigest(), key.contentDigest(text))) {
			throw Refused.because(IntakeProblems.SENT_OTHERWISE, earlier.number().toString());
		}
		return new Receipt(earlier.id(), earlier.number().toString(), code(key, earlier.id()).text());
	}

	/**
	 * What came of it.
	 *
	 * @param receipt the receipt
	 * @param before whether the same was accepted before
	 */
	record Taken(Receipt receipt, boolean before) {
	}

}
