package org.yichuang.interaction.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.CommonAct;
import org.yichuang.casework.spi.CaseKind;
import org.yichuang.casework.spi.StateTable;
import org.yichuang.interaction.InteractionPermission;
import org.yichuang.interaction.InteractionProblems;
import org.yichuang.interaction.model.Answer;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.LetterState;
import org.yichuang.interaction.model.Openness;
import org.yichuang.interaction.store.LetterAnswerStore;
import org.yichuang.interaction.store.LetterStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Permission;
import org.yichuang.kernel.Refusal;

/** 来信办理 — letters as casework sees them: their table, and what else must hold. */
@Component
class LetterCases implements CaseKind {

	private static final String MERGE = "merge";

	private static final StateTable TABLE = LetterState.table();

	private final LetterStore letters;

	private final LetterAnswerStore answers;

	LetterCases(LetterStore letters, LetterAnswerStore answers) {
		this.letters = letters;
		this.answers = answers;
	}

	@Override
	public String code() {
		return LetterFields.PURPOSE;
	}

	@Override
	public String label() {
		return "信箱来信";
	}

	@Override
	public StateTable table() {
		return TABLE;
	}

	@Override
	public Permission reads() {
		return InteractionPermission.READ;
	}

	@Override
	public Permission handles() {
		return InteractionPermission.HANDLE;
	}

	@Override
	public List<Refusal> refusals(Actor actor, Case matter, Act act) {
		var reasons = new ArrayList<Refusal>();
		switch (act.code()) {
			case LetterState.SUBMIT_ANSWER -> unless(hasAnswer(matter), InteractionProblems.NO_ANSWER, reasons);
			case LetterState.SEND_ANSWER -> unless(!wrote(actor, matter), InteractionProblems.OWN_ANSWER, reasons);
			case MERGE -> unless(!isConfidential(act), InteractionProblems.CONFIDENTIAL_NOT_MERGED_INTO, reasons);
			default -> unless(!reopens(act) || isAnswered(matter), InteractionProblems.ONLY_ANSWERED_REOPENS, reasons);
		}
		return reasons;
	}

	/**
	 * The other letter's answer would be read by somebody whom its writer does not know.
	 */
	private boolean isConfidential(Act act) {
		var other = act.other();
		return other != null
				&& this.letters.find(other).filter((letter) -> letter.openness() == Openness.CONFIDENTIAL).isPresent();
	}

	private static boolean reopens(Act act) {
		return act.code().equals(CommonAct.REOPEN.code());
	}

	private static boolean isAnswered(Case matter) {
		return LetterState.ANSWERED.name().equals(matter.state());
	}

	private boolean hasAnswer(Case matter) {
		return answer(matter).stream().anyMatch((answer) -> !answer.text().isBlank());
	}

	/** Nobody reviews what they wrote: two people stand behind every answer. */
	private boolean wrote(Actor actor, Case matter) {
		return answer(matter).stream()
			.anyMatch((answer) -> answer.writtenBy() != null && Objects.equals(answer.writtenBy(), actor.account()));
	}

	private List<Answer> answer(Case matter) {
		return this.letters.find(matter.id())
			.flatMap((letter) -> this.answers.find(letter.id(), matter.round()))
			.stream()
			.toList();
	}

	private static void unless(boolean holds, InteractionProblems problem, List<Refusal> reasons) {
		if (!holds) {
			reasons.add(Refusal.of(problem));
		}
	}

}
