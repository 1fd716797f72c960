package org.yichuang.participation.usecase;

import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.Slice;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.ActivityFilter.Position;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.InterviewQuestion;
import org.yichuang.participation.model.InterviewQuestion.Screening;
import org.yichuang.participation.model.InterviewQuestion.State;
import org.yichuang.participation.store.InterviewQuestionStore;
import org.yichuang.platform.Spreadsheet;

/** Decides which questions for an interview readers may see; what came is kept. */
@Component
public class ScreenQuestions {

	private static final int LONGEST_REASON = 200;

	private static final int SLICE = 200;

	private final ActivityDossiers dossiers;

	private final InterviewQuestionStore questions;

	private final FollowInterview follow;

	private final ActivityTimeLine timeLine;

	ScreenQuestions(ActivityDossiers dossiers, InterviewQuestionStore questions, FollowInterview follow,
			ActivityTimeLine timeLine) {
		this.dossiers = dossiers;
		this.questions = questions;
		this.follow = follow;
		this.timeLine = timeLine;
	}

	/** Returns why {@code actor} may not screen now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier) {
		var state = dossier.activity().state();
		return new Grounds().unlessMay(actor, ParticipationPermission.MANAGE, dossier.place())
			.when(!(dossier.activity().detail() instanceof InterviewDetail), ParticipationProblems.NOT_OF_THIS_KIND)
			.when(state != ActivityState.APPROVED && state != ActivityState.OPEN && state != ActivityState.CLOSED,
					ParticipationProblems.STATE_DOES_NOT_ALLOW)
			.list();
	}

	/**
	 * Returns why {@code actor} may not leave out now what nobody has looked at; empty
	 * means go ahead. What was sent in time may arrive when all is over, and somebody
	 * waits for it.
	 */
	public List<Refusal> leavingOutRefusals(Actor actor, Dossier dossier) {
		var state = dossier.activity().state();
		boolean over = state == ActivityState.CONCLUDED || state == ActivityState.CANCELLED;
		return (over && dossier.activity().detail() instanceof InterviewDetail)
				? new Grounds().unlessMay(actor, ParticipationPermission.MANAGE, dossier.place()).list()
				: refusals(actor, dossier);
	}

	private List<Refusal> refusals(Actor actor, Dossier dossier, List<UUID> ids, State wanted) {
		boolean late = wanted == State.HIDDEN && this.questions.waiting(dossier.activity().id(), ids) == ids.size();
		return late ? leavingOutRefusals(actor, dossier) : refusals(actor, dossier);
	}

	/** Lists questions as they came. */
	public Slice<InterviewQuestion> questions(Dossier dossier, @Nullable State state, Position position) {
		return Slice.cut(this.questions.of(dossier.activity().id(), state, position), position.size(),
				(question) -> question.id().toString());
	}

	/**
	 * Decides on several at once.
	 * @return how many there were
	 * @throws Refused if {@link #refusals} is not empty, what is not shown has no reason,
	 * or the question to merge into is not shown
	 * @throws Invalid if a field does not hold
	 */
	@Transactional
	public int screen(Actor actor, ActivityId id, List<UUID> ids, Screening wanted) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier, ids, wanted.state()));
		var screening = checked(id, ids, wanted);
		var touched = touched(id, ids, screening);
		int count = this.questions.screen(id, ids, screening, actor);
		var into = screening.mergedInto();
		if (into != null) {
			this.questions.carryAlong(id, ids, into);
		}
		this.timeLine.note(actor, dossier, "participation.screen-questions", screening.state() + " " + count);
		this.follow.questions(dossier, touched);
		return count;
	}

	private Screening checked(ActivityId id, List<UUID> ids, Screening wanted) {
		var reason = InterviewFields.bounded("reason", ActivityFields.line(wanted.reason()), LONGEST_REASON);
		var into = wanted.mergedInto();
		return switch (wanted.state()) {
			case WAITING -> Screening.WAITING;
			case SHOWN -> new Screening(State.SHOWN, "", null);
			case HIDDEN -> {
				new Grounds().when(reason.isEmpty(), ParticipationProblems.REASON_REQUIRED).demand();
				yield new Screening(State.HIDDEN, reason, null);
			}
			case MERGED -> {
				if (into == null || ids.contains(into)) {
					throw Invalid.field("mergedInto", KernelProblems.REQUIRED);
				}
				boolean shown = this.questions.get(id, into).screening().state() == State.SHOWN;
				new Grounds().when(!shown, ParticipationProblems.QUESTION_NOT_SHOWN).demand();
				yield new Screening(State.MERGED, reason, into);
			}
		};
	}

	/** Those whose answer may come or go: themselves, and what they are merged into. */
	private List<UUID> touched(ActivityId id, List<UUID> ids, Screening screening) {
		var touched = new ArrayList<>(ids);
		var into = screening.mergedInto();
		if (into != null) {
			touched.add(into);
		}
		return touched;
	}

	/**
	 * Writes what readers may see of a question, such as without a telephone number, and
	 * what they may call who asks; empty for nothing. What came stays with intake.
	 * @throws Refused if {@link #refusals} is not empty, nothing is left, or somebody
	 * wrote meanwhile
	 */
	@Transactional
	public void reword(Actor actor, ActivityId id, UUID question, Rewording wanted) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier));
		var words = InterviewFields.words(wanted.words());
		var name = InterviewFields.bounded("name", ActivityFields.line(wanted.name()), InterviewForms.LONGEST_NAME);
		if (words.isEmpty()) {
			throw Invalid.field("words", KernelProblems.REQUIRED);
		}
		var found = this.questions.get(id, question);
		if (found.version() != wanted.version()) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		this.questions.reword(found, name, words);
		this.timeLine.note(actor, dossier, "participation.reword-question", found.number());
		this.follow.questions(dossier, List.of());
	}

	/**
	 * Writes all questions as a table.
	 * @param words says a state in words
	 * @throws org.yichuang.kernel.NotFound if there is none, or the actor may see nothing
	 * there
	 * @throws Refused if the actor neither organises nor reviews there
	 */
	public void export(Actor actor, ActivityId id, Function<State, String> words, OutputStream out) {
		var dossier = this.dossiers.originals(actor, id);
		this.timeLine.note(actor, dossier, "participation.export-questions", "");
		try (var sheet = new Spreadsheet(out, "网友提问",
				List.of("回执编号", "收到时间", "称呼", "原文", "展示文字", "甄别", "理由", "答复时间"))) {
			var slice = questions(dossier, null, new Position(null, SLICE));
			slice.items().forEach((question) -> sheet.row(row(question, words)));
			for (var next = slice.next(); next != null; next = slice.next()) {
				slice = questions(dossier, null, new Position(UUID.fromString(next), SLICE));
				slice.items().forEach((question) -> sheet.row(row(question, words)));
			}
		}
	}

	private static List<String> row(InterviewQuestion question, Function<State, String> words) {
		var screening = question.screening();
		return List.of(question.number(), Beijing.minute(question.receivedAt()), question.name(), question.original(),
				question.words(), words.apply(screening.state()), screening.reason(), minute(question.answeredAt()));
	}

	private static String minute(@Nullable Instant at) {
		return (at != null) ? Beijing.minute(at) : "";
	}

	/**
	 * 改写.
	 *
	 * @param name what readers may call who asks, empty for nothing
	 * @param words what readers may see
	 * @param version the row version that was read
	 */
	public record Rewording(String name, String words, long version) {
	}

}
