package org.yichuang.intake.usecase;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.files.Files;
import org.yichuang.forms.Answers;
import org.yichuang.intake.IntakeEvent.Subject;
import org.yichuang.intake.IntakeEvent.SubmissionAnonymised;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.store.KeyRing;
import org.yichuang.intake.store.SealedAnswers;
import org.yichuang.intake.store.SubmissionTable;
import org.yichuang.intake.store.UploadTable;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.NotFound;
import org.yichuang.sitegroup.Sites;

/**
 * Empties what people wrote in a submission, when its keeping period ends: free text
 * names people, too, and no program finds them all. What was chosen stays.
 */
@Component
public class AnonymiseSubmission {

	private final SubmissionTable submissions;

	private final SealedAnswers boxes;

	private final KeyRing keys;

	private final PersonalFields personal;

	private final Files files;

	private final UploadTable uploads;

	private final Sites sites;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AnonymiseSubmission(SubmissionTable submissions, SealedAnswers boxes, KeyRing keys, PersonalFields personal,
			Files files, UploadTable uploads, Sites sites, ApplicationEventPublisher events, Clock clock) {
		this.submissions = submissions;
		this.boxes = boxes;
		this.keys = keys;
		this.personal = personal;
		this.files = files;
		this.uploads = uploads;
		this.sites = sites;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Empties all but what was chosen, and removes the files. Does nothing the second
	 * time.
	 * @throws NotFound if there is no such submission
	 */
	@Transactional
	public void anonymise(SubmissionId id) {
		var row = this.submissions.hold(id).orElseThrow(() -> NotFound.of(id));
		if (row.anonymised()) {
			return;
		}
		var left = new LinkedHashMap<String, List<String>>(this.boxes.open(id, row.box()).values());
		left.keySet().retainAll(this.personal.harmless(row.form()));
		var key = this.keys.get(row.box().keyId());
		var files = this.submissions.filesOf(id);
		this.submissions.anonymise(id, this.boxes.seal(key, id, new Answers(left, Map.of())),
				key.contentDigest(Id.nextUuid().toString()), this.clock.instant());
		if (!files.isEmpty()) {
			// what another submission has, too, stays now and is looked after in the
			// night
			this.uploads.note(files, this.clock.instant());
			this.files.remove(files);
		}
		this.events.publishEvent(new SubmissionAnonymised(
				new Subject(id, row.number().toString(), this.sites.get(row.addressee().site()).place())));
	}

}
