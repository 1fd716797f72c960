package org.yichuang.intake.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.intake.IntakeEvent.PersonalDataRevealed;
import org.yichuang.intake.IntakeEvent.Subject;
import org.yichuang.intake.IntakePermission;
import org.yichuang.intake.IntakeProblems;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.store.SealedAnswers;
import org.yichuang.intake.store.SubmissionTable;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Sites;

/**
 * Shows personal fields in clear, to who may, for a reason that the audit trail keeps.
 */
@Component
public class RevealPersonalData {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 200;

	private final ReadSubmission reading;

	private final SubmissionTable submissions;

	private final SealedAnswers boxes;

	private final PersonalFields personal;

	private final Sites sites;

	private final ApplicationEventPublisher events;

	RevealPersonalData(ReadSubmission reading, SubmissionTable submissions, SealedAnswers boxes,
			PersonalFields personal, Sites sites, ApplicationEventPublisher events) {
		this.reading = reading;
		this.submissions = submissions;
		this.boxes = boxes;
		this.personal = personal;
		this.sites = sites;
		this.events = events;
	}

	/**
	 * Returns the personal fields in clear, by field name.
	 * @throws NotFound if the actor may not read the submission
	 * @throws Refused if the actor may not see personal data, or it is not there any more
	 */
	@Transactional
	public Map<String, List<String>> reveal(Actor actor, SubmissionId id, String reason) {
		var submission = this.reading.get(actor, id);
		if (!this.reading.mayReveal(actor, submission)) {
			throw Refused.because(KernelProblems.NOT_PERMITTED, IntakePermission.REVEAL.label());
		}
		var why = checked(reason);
		var row = this.submissions.find(id).orElseThrow(() -> NotFound.of(id));
		if (row.anonymised()) {
			throw Refused.because(IntakeProblems.ANONYMISED);
		}
		var clear = new LinkedHashMap<>(this.boxes.open(id, row.box()).values());
		clear.keySet().retainAll(this.personal.of(row.form()).keySet());
		this.events.publishEvent(new PersonalDataRevealed(actor,
				new Subject(id, submission.number(), this.sites.get(submission.site()).place()), why));
		return clear;
	}

	private static String checked(String reason) {
		var why = reason.strip();
		if (why.length() < SHORTEST) {
			throw Invalid.field("reason", KernelProblems.REQUIRED);
		}
		if (why.length() > LONGEST) {
			throw Invalid.field("reason", KernelProblems.TOO_LONG, LONGEST);
		}
		return why;
	}

}
