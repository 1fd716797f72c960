package org.yichuang.intake.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.forms.Answers;
import org.yichuang.forms.FieldKind;
import org.yichuang.intake.SenderMessage;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.store.SealedAnswers;
import org.yichuang.intake.store.SubmissionRow;
import org.yichuang.intake.store.SubmissionTable;
import org.yichuang.kernel.NotFound;
import org.yichuang.outlet.CitizenMessage;

/**
 * Tells senders something at the telephone and the mail address that they gave; the room
 * that has something to say never learns them.
 */
@Component
public class TellSender {

	private static final List<FieldKind> WAYS = List.of(FieldKind.PHONE, FieldKind.MAIL);

	private final SubmissionTable submissions;

	private final SealedAnswers boxes;

	private final PersonalFields personal;

	private final ApplicationEventPublisher events;

	TellSender(SubmissionTable submissions, SealedAnswers boxes, PersonalFields personal,
			ApplicationEventPublisher events) {
		this.submissions = submissions;
		this.boxes = boxes;
		this.personal = personal;
		this.events = events;
	}

	/**
	 * Tells the sender, in the caller's transaction.
	 * @return whether there was anywhere to tell them
	 * @throws NotFound if there is no such submission
	 */
	@Transactional
	public boolean tell(SubmissionId id, SenderMessage message) {
		var row = this.submissions.find(id).orElseThrow(() -> NotFound.of(id));
		var answers = this.boxes.open(id, row.box());
		var ways = WAYS.stream().flatMap((way) -> given(row, answers, way).stream()).toList();
		ways.forEach((to) -> this.events.publishEvent(new CitizenMessage(message.kind(), to, message.title(),
				message.text(), message.key() + (to.contains("@") ? ":mail" : ""))));
		return !ways.isEmpty();
	}

	private Optional<String> given(SubmissionRow row, Answers answers, FieldKind way) {
		return this.personal.of(row.form())
			.entrySet()
			.stream()
			.filter((field) -> field.getValue() == way)
			.flatMap((field) -> Stream.of(answers.text(field.getKey())))
			.filter((to) -> !to.isEmpty())
			.findFirst();
	}

}
