package org.yichuang.intake.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yichuang.intake.IntakePermission;
import org.yichuang.intake.Submission;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.model.Masks;
import org.yichuang.intake.spi.SubmissionReaders;
import org.yichuang.intake.store.SealedAnswers;
import org.yichuang.intake.store.SubmissionRow;
import org.yichuang.intake.store.SubmissionTable;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.sitegroup.Sites;

/**
 * Reads a submission, personal fields masked. Staff read those of the sites over which
 * they may, and those that a room shows them because they handle the matter.
 */
@Component
public class ReadSubmission {

	private final SubmissionTable submissions;

	private final SealedAnswers boxes;

	private final PersonalFields personal;

	private final ObjectProvider<SubmissionReaders> readers;

	private final Sites sites;

	ReadSubmission(SubmissionTable submissions, SealedAnswers boxes, PersonalFields personal,
			ObjectProvider<SubmissionReaders> readers, Sites sites) {
		this.submissions = submissions;
		this.boxes = boxes;
		this.personal = personal;
		this.readers = readers;
		this.sites = sites;
	}

	/**
	 * Returns a submission.
	 * @throws NotFound if there is none
	 */
	public Submission get(SubmissionId id) {
		return masked(this.submissions.find(id).orElseThrow(() -> NotFound.of(id)));
	}

	/** Returns those of some submissions that exist. */
	public Map<SubmissionId, Submission> all(Collection<SubmissionId> ids) {
		return this.submissions.all(ids).stream().collect(Collectors.toMap(SubmissionRow::id, this::masked));
	}

	/**
	 * Returns a submission that an actor may read.
	 * @throws NotFound if there is none, or it is not for this actor
	 */
	public Submission get(Actor actor, SubmissionId id) {
		var submission = get(id);
		if (!mayRead(actor, submission)) {
			throw NotFound.of(id);
		}
		return submission;
	}

	/** Says whether an actor may read a submission. */
	public boolean mayRead(Actor actor, Submission submission) {
		return actor.may(IntakePermission.READ, this.sites.get(submission.site()).place()) || this.readers.stream()
			.anyMatch((room) -> room.kind().equals(submission.kind()) && room.mayRead(actor, submission));
	}

	/**
	 * Says whether an actor may see personal fields in clear where the submission is: on
	 * its site, or where it is handled; and its room lets them.
	 */
	public boolean mayReveal(Actor actor, Submission submission) {
		var isHere = actor.may(IntakePermission.REVEAL, this.sites.get(submission.site()).place())
				|| this.readers.stream()
					.filter((room) -> room.kind().equals(submission.kind()))
					.flatMap((room) -> room.place(submission).stream())
					.anyMatch((place) -> actor.may(IntakePermission.REVEAL, place));
		return isHere && this.readers.stream()
			.filter((room) -> room.kind().equals(submission.kind()))
			.allMatch((room) -> room.mayReveal(actor, submission));
	}

	/** Returns what the personal fields of a submission hold, in clear. */
	public Set<String> personalWords(SubmissionId id) {
		var row = this.submissions.find(id).orElseThrow(() -> NotFound.of(id));
		var fields = this.personal.of(row.form());
		return this.boxes.open(id, row.box())
			.values()
			.entrySet()
			.stream()
			.filter((entry) -> fields.containsKey(entry.getKey()))
			.flatMap((entry) -> entry.getValue().stream())
			.filter((word) -> !word.isBlank())
			.collect(Collectors.toSet());
	}

	/** Returns a row as others see it. */
	Submission masked(SubmissionRow row) {
		var clear = this.boxes.open(row.id(), row.box());
		var to = row.addressee();
		return new Submission(row.id(), row.number().toString(), to.kind(), to.subject(), to.site(), row.form(),
				Masks.masked(clear, this.personal.of(row.form())), row.receivedAt(), row.origin());
	}

}
