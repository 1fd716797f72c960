package org.yichuang.participation.usecase;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityFilter.Position;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.InterviewEntry;
import org.yichuang.participation.model.InterviewKeys;
import org.yichuang.participation.model.InterviewQuestion;
import org.yichuang.participation.model.InterviewQuestion.State;
import org.yichuang.participation.store.InterviewEntryStore;
import org.yichuang.participation.store.InterviewQuestionStore;

/** 访谈实录 — what was asked and said in an interview. */
@Component
public class InterviewRecord {

	/** More than anybody says in a morning; the record page shows all of them. */
	static final int MOST_ENTRIES = 2_000;

	private static final int MOST_QUESTIONS = 200;

	private static final int LONGEST_WORDS = 20_000;

	private final InterviewEntryStore entries;

	private final InterviewQuestionStore questions;

	InterviewRecord(InterviewEntryStore entries, InterviewQuestionStore questions) {
		this.entries = entries;
		this.questions = questions;
	}

	/**
	 * Returns what an interview's own page shows, in order: while it goes on the newest,
	 * of which there are never more than two parts, and afterwards everything.
	 */
	public List<InterviewEntry> onPage(Activity interview) {
		int first = (interview.state() == ActivityState.CONCLUDED) ? 1
				: InterviewKeys.inPartsOnly(count(interview.id())) + 1;
		return this.entries.between(interview.id(), first, Integer.MAX_VALUE);
	}

	/** Returns the entries of a part. */
	public List<InterviewEntry> part(ActivityId interview, int part) {
		return this.entries.between(interview, (part - 1) * InterviewKeys.PART + 1, part * InterviewKeys.PART);
	}

	/** Returns the entries after one of them, in order, with the desk's bound. */
	public List<InterviewEntry> newest(ActivityId interview, int atMost) {
		int all = count(interview);
		return this.entries.between(interview, Math.max(1, all - atMost + 1), all);
	}

	/** Returns how many entries there are. */
	public int count(ActivityId interview) {
		return this.entries.count(interview);
	}

	/** Returns the number of the newest fragment. */
	public int newestFragment(ActivityId interview) {
		return this.entries.newestFragment(interview);
	}

	/** Returns the questions that readers may see, as they came. */
	public List<InterviewQuestion> shownQuestions(ActivityId interview) {
		return this.questions.of(interview, State.SHOWN, new Position(null, MOST_QUESTIONS));
	}

	/** Returns what is counted about an interview. */
	public Counts counts(ActivityId interview) {
		var byState = this.questions.counts(interview);
		long received = byState.values().stream().mapToLong(Long::longValue).sum();
		return new Counts(count(interview), received, this.questions.answered(interview), byState);
	}

	/** Returns the words of a published record, for search. */
	String words(Activity activity) {
		if (activity.kind() != ActivityKind.INTERVIEW || activity.state() != ActivityState.CONCLUDED) {
			return "";
		}
		var words = new StringBuilder();
		for (var entry : onPage(activity)) {
			if (entry.isShown() && words.length() < LONGEST_WORDS) {
				words.append(entry.name()).append('：').append(entry.words()).append('\n');
			}
		}
		return words.toString();
	}

	/**
	 * 访谈统计.
	 *
	 * @param entries how many entries the record has
	 * @param received how many questions came
	 * @param answered how many of them were answered
	 * @param byState how many questions stand in each state
	 */
	public record Counts(int entries, long received, long answered, Map<State, Long> byState) {
	}

}
