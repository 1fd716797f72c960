package org.yichuang.intake.web.console;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.documents.Documents;
import org.yichuang.forms.Forms;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.usecase.ReadSubmission;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.SignedIn;

/** 来件打印接口 — what was sent as paper. */
@RestController
@RequestMapping("/api/console/submissions")
class SubmissionPaperController {

	private final ReadSubmission reading;

	private final Forms forms;

	private final Documents documents;

	SubmissionPaperController(ReadSubmission reading, Forms forms, Documents documents) {
		this.reading = reading;
		this.forms = forms;
		this.documents = documents;
	}

	/** Prints what was sent, personal fields masked, for those who may read it. */
	@GetMapping(value = "/{id}/sheet.pdf", produces = Documents.MEDIA_TYPE)
	@SignedIn
	ResponseEntity<byte[]> submissionSheet(Actor actor, @PathVariable SubmissionId id) {
		var sent = this.reading.get(actor, id);
		var lines = this.forms.lines(sent.form(), sent.answers());
		var sheet = this.forms.sheet("来件 " + sent.number(), "收到时间 " + Beijing.minute(sent.receivedAt()), lines);
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.documents.pdf(sheet));
	}

}
