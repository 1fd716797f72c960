package org.yichuang.intake;

import java.util.List;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.yichuang.intake.usecase.AcceptSubmission;
import org.yichuang.intake.usecase.AnonymiseSubmission;
import org.yichuang.intake.usecase.ReadSubmission;
import org.yichuang.intake.usecase.RecogniseSenders;
import org.yichuang.intake.usecase.RevealPersonalData;
import org.yichuang.intake.usecase.TellSender;
import org.yichuang.intake.usecase.TrackSubmission;
import org.yichuang.kernel.Actor;

/** 收件 — what other rooms may ask of intake. */
@Component
public class Intake {

	private final AcceptSubmission accepting;

	private final ReadSubmission reading;

	private final RevealPersonalData revealing;

	private final TrackSubmission tracking;

	private final AnonymiseSubmission anonymising;

	private final TellSender telling;

	private final RecogniseSenders recognising;

	Intake(AcceptSubmission accepting, ReadSubmission reading, RevealPersonalData revealing, TrackSubmission tracking,
			AnonymiseSubmission anonymising, TellSender telling, RecogniseSenders recognising) {
		this.accepting = accepting;
		this.reading = reading;
		this.revealing = revealing;
		this.tracking = tracking;
		this.anonymising = anonymising;
		this.telling = telling;
		this.recognising = recognising;
	}

	/**
	 * Writes a submission down, in the caller's transaction or at once; its room takes it
	 * over after commit. The same idempotency key gives the same receipt.
	 * @throws org.yichuang.kernel.Refused if the key was used for something else; that
	 * stays as it is
	 */
	public Receipt accept(NewSubmission submission) {
		return this.accepting.accept(submission);
	}

	/**
	 * Returns a submission, personal fields masked.
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public Submission get(SubmissionId id) {
		return this.reading.get(id);
	}

	/** Returns those of some submissions that exist, personal fields masked. */
	public Map<SubmissionId, Submission> all(Collection<SubmissionId> ids) {
		return this.reading.all(ids);
	}

	/**
	 * Returns personal fields in clear, by field name; the audit trail keeps who saw them
	 * and why.
	 * @param reason why the actor must see them, 2 to 200 characters
	 * @throws org.yichuang.kernel.NotFound if the actor may not read the submission
	 * @throws org.yichuang.kernel.Refused if the actor may not see personal data, or it
	 * is not there any more
	 */
	public Map<String, List<String>> reveal(Actor actor, SubmissionId id, String reason) {
		return this.revealing.reveal(actor, id, reason);
	}

	/**
	 * Returns the submission with a number if the code is its code. Wrong tries are
	 * counted by number and by address.
	 * @param number as it was typed, with or without hyphen and spaces
	 * @param code as it was typed, in any case
	 * @param address from which network address
	 * @throws org.yichuang.kernel.Refused if too many wrong codes were tried
	 */
	public Optional<Submission> tracked(String number, String code, String address) {
		return this.tracking.find(number, code, address);
	}

	/**
	 * Returns what the personal fields hold, in clear, for the program to take it out of
	 * texts; nobody is shown it. Nothing once the submission is anonymised.
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public Set<String> personalWords(SubmissionId id) {
		return this.reading.personalWords(id);
	}

	/**
	 * Empties all but what was chosen and removes the attachments; what is left tells
	 * nobody who sent it. Does nothing the second time.
	 */
	public void anonymise(SubmissionId id) {
		this.anonymising.anonymise(id);
	}

	/**
	 * Tells the sender something at the telephone or mail address they gave, in the
	 * caller's transaction; nobody learns which.
	 * @return whether they gave one
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public boolean tell(SubmissionId id, SenderMessage message) {
		return this.telling.tell(id, message);
	}

	/**
	 * Returns those of some submissions whose field says the same as an earlier one's,
	 * with the earliest; nobody learns what it says.
	 * @param inOrder the earliest first
	 */
	public Map<SubmissionId, SubmissionId> repeated(Collection<SubmissionId> inOrder, String field) {
		return this.recognising.repeated(inOrder, field);
	}

	/**
	 * Returns a mark that is the same for all submissions whose field says the same, so
	 * that a room can count how often somebody writes; nobody learns who it is. Empty
	 * where the field says nothing.
	 */
	public Optional<String> senderMark(SubmissionId id, String field) {
		return this.recognising.mark(id, field);
	}

	/** Returns a name as public lists show it, such as 王*明. */
	public String nameForLists(SubmissionId id, String field) {
		return this.recognising.nameForLists(id, field);
	}

	/** Returns how many submissions to a subject their room has not taken over yet. */
	public long waiting(String kind, String subject) {
		return this.recognising.waiting(kind, subject);
	}

}
