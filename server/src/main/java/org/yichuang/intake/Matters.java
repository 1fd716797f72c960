package org.yichuang.intake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yichuang.forms.Answers;
import org.yichuang.intake.spi.MatterPapers;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.intake.spi.TrackedMatters;
import org.yichuang.intake.usecase.AcceptSubmission;
import org.yichuang.intake.usecase.ActOnMatter;
import org.yichuang.intake.usecase.ActOnMatter.Act;
import org.yichuang.kernel.Refused;

/** 办理进度 — what senders see and do, over all rooms. */
@Component
public class Matters {

	private final ObjectProvider<TrackedMatters> rooms;

	private final ObjectProvider<MatterPapers> papers;

	private final ActOnMatter acting;

	private final AcceptSubmission accepting;

	private final MessageSource messages;

	Matters(ObjectProvider<TrackedMatters> rooms, ObjectProvider<MatterPapers> papers, ActOnMatter acting,
			AcceptSubmission accepting, MessageSource messages) {
		this.rooms = rooms;
		this.papers = papers;
		this.acting = acting;
		this.accepting = accepting;
		this.messages = messages;
	}

	/**
	 * Returns what the sender sees; of a room that tells nothing, that it was received.
	 */
	public MatterView view(Submission submission) {
		return room(submission).map((room) -> room.view(submission)).orElseGet(() -> received(submission));
	}

	/**
	 * Does what the sender chose.
	 * @param key the same for every attempt to do the same
	 * @param act its code
	 * @param fields what was filled in, checked against the act's form
	 * @throws Refused with reasons in words for the sender
	 */
	public void act(Submission submission, String key, String act, Answers fields) {
		var room = room(submission).orElseThrow(() -> Refused.because(IntakeProblems.ACT_GONE));
		this.acting.act(room, submission, key, new Act(act, fields));
	}

	/** Returns the papers that the sender may take away. */
	public List<MatterPapers.Paper> papers(Submission submission) {
		return keepers(submission).flatMap((room) -> room.papers(submission).stream()).toList();
	}

	/** Returns one of these papers; empty if the sender may not have it. */
	public Optional<MatterPapers.Opened> paper(Submission submission, String code) {
		return keepers(submission).flatMap((room) -> room.open(submission, code).stream()).findFirst();
	}

	private Stream<MatterPapers> keepers(Submission submission) {
		return this.papers.stream().filter((room) -> room.kind().equals(submission.kind()));
	}

	/** Returns the receipt once more, for who has just sent it. */
	public Receipt receipt(SubmissionId id) {
		return this.accepting.receipt(id);
	}

	private Optional<TrackedMatters> room(Submission submission) {
		return this.rooms.stream().filter((room) -> room.kind().equals(submission.kind())).findFirst();
	}

	private MatterView received(Submission submission) {
		return new MatterView("", word("state"), word("explanation"),
				List.of(new MatterView.Step(submission.receivedAt(), word("step"))), word("next"), null, false, null,
				List.of(), List.of());
	}

	private String word(String part) {
		return Objects
			.requireNonNull(this.messages.getMessage("intake.matter." + part, null, "", Locale.SIMPLIFIED_CHINESE));
	}

}
