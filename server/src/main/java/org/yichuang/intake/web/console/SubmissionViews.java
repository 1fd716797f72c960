package org.yichuang.intake.web.console;

import java.util.List;

import org.springframework.stereotype.Component;
import org.yichuang.files.Files;
import org.yichuang.forms.AnswerLine;
import org.yichuang.forms.Forms;
import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.intake.usecase.ReadSubmission;
import org.yichuang.intake.web.console.SubmissionView.AnswerView;
import org.yichuang.intake.web.console.SubmissionView.FileLink;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;

/** Puts answers beside their questions. */
@Component
class SubmissionViews {

	private final Forms forms;

	private final Files files;

	private final ReadSubmission reading;

	SubmissionViews(Forms forms, Files files, ReadSubmission reading) {
		this.forms = forms;
		this.files = files;
		this.reading = reading;
	}

	SubmissionView of(Actor actor, Submission submission) {
		var answers = this.forms.lines(submission.form(), submission.answers())
			.stream()
			.map((line) -> answer(line, submission.answers().files().getOrDefault(line.name(), List.of())))
			.toList();
		return new SubmissionView(submission.id(), submission.number(), submission.kind(), submission.origin(),
				submission.receivedAt(), answers, this.reading.mayReveal(actor, submission));
	}

	PointView point(SubmissionPoint point) {
		return new PointView(point.key(), point.kind(), point.title(), point.introduction(),
				this.forms.definition(this.forms.current(point.form())));
	}

	private AnswerView answer(AnswerLine line, List<FileId> ids) {
		var links = this.files.all(ids)
			.values()
			.stream()
			.map((file) -> new FileLink(file.id(), file.name(), file.size(),
					"/api/console/files/" + file.id() + "/content"))
			.toList();
		return new AnswerView(line.section(), line.name(), line.label(), line.kind().name(), line.personal(),
				line.words(), links);
	}

}
