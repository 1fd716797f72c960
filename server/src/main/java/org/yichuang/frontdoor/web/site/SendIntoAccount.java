package org.yichuang.frontdoor.web.site;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.citizens.CitizenMatters;
import org.yichuang.citizens.Citizens;
import org.yichuang.intake.Intake;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Receipt;
import org.yichuang.intake.SubmissionId;

/**
 * Accepts what is sent; what somebody who is signed in wishes to find again goes into
 * their account in the same transaction.
 */
@Component
class SendIntoAccount {

	private static final String CHOICE = "_gather";

	private final Citizens citizens;

	private final CitizenMatters matters;

	private final Intake intake;

	SendIntoAccount(Citizens citizens, CitizenMatters matters, Intake intake) {
		this.citizens = citizens;
		this.matters = matters;
		this.intake = intake;
	}

	/** Accepts a submission. */
	Receipt accept(TakeForm.Sending sending, NewSubmission submission) {
		if (sending.posted().own(CHOICE).isEmpty()) {
			return this.intake.accept(submission);
		}
		return this.citizens.present(sending.from().session())
			.map((present) -> this.matters.accepted(present.id(), submission.site(),
					() -> this.intake.accept(submission)))
			.orElseGet(() -> this.intake.accept(submission));
	}

	/**
	 * Lets somebody who is signed in choose; who chooses nothing stays apart from the
	 * account. A page that is shown anew keeps the choice.
	 */
	void offer(Map<String, Object> page, Whence from) {
		offer(page, from, false);
	}

	/** The same for a form that comes back. */
	void offerAgain(Map<String, Object> page, Whence from, PostedForm posted) {
		offer(page, from, !posted.own(CHOICE).isEmpty());
	}

	private void offer(Map<String, Object> page, Whence from, boolean chosen) {
		this.citizens.present(from.session()).ifPresent((present) -> page.put("gather", chosen));
	}

	/**
	 * Says on a receipt whether the submission is in the account of who reads it, or how
	 * it gets there.
	 * @param ticket the receipt's
	 */
	void onReceipt(Map<String, Object> page, SubmissionId id, Whence from, String ticket) {
		if (this.citizens.offer().isOn()) {
			boolean kept = this.citizens.present(from.session())
				.filter((present) -> this.matters.holds(present.id(), id))
				.isPresent();
			page.put("account", Map.of("kept", kept, "path", kept ? "/my/" : "/my/keep?keep=" + ticket));
		}
	}

}
