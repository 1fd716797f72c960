package org.yichuang.boards.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.yichuang.boards.BoardsProblems;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.organisation.Bodies;

/** 留言板校验 — says what does not hold in a board that staff filled in. */
@Component
class BoardRules {

	private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,39}");

	private static final int LONGEST_NAME = 40;

	private static final int LONGEST_WORDS = 2_000;

	private static final int MOST_DAYS = 36_500;

	private final Bodies bodies;

	BoardRules(Bodies bodies) {
		this.bodies = bodies;
	}

	/**
	 * @throws Invalid naming every field that does not hold
	 */
	void check(String key, NewBoard board) {
		var faults = new ArrayList<FieldFault>();
		fault(!KEY.matcher(key).matches(), "key", Refusal.of(BoardsProblems.KEY_MALFORMED), faults);
		var words = board.words();
		fault(words.name().isBlank(), "name", Refusal.of(KernelProblems.REQUIRED), faults);
		tooLong(words.name(), LONGEST_NAME, "name", faults);
		tooLong(words.introduction(), LONGEST_WORDS, "introduction", faults);
		tooLong(words.closedNotice(), LONGEST_WORDS, "closedNotice", faults);
		fault(this.bodies.all(List.of(board.body())).isEmpty(), "body", Refusal.of(BoardsProblems.BODY_UNKNOWN),
				faults);
		var keep = board.keepDays();
		fault(keep != null && (keep < 1 || keep > MOST_DAYS), "keepDays",
				Refusal.of(BoardsProblems.KEEP_DAYS_OUT_OF_RANGE, 1, MOST_DAYS), faults);
		Invalid.unlessEmpty(faults);
	}

	private static void tooLong(String text, int most, String field, List<FieldFault> faults) {
		fault(text.length() > most, field, Refusal.of(KernelProblems.TOO_LONG, most), faults);
	}

	private static void fault(boolean isWrong, String field, Refusal reason, List<FieldFault> faults) {
		if (isWrong) {
			faults.add(new FieldFault(field, reason));
		}
	}

}
