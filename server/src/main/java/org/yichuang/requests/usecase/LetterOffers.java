package org.yichuang.requests.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.Term;
import org.yichuang.requests.RequestLetterProblems;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OfficialLetter.Stage;
import org.yichuang.requests.store.LetterDeliveryStore;

/** Says what may be done with a letter; asked for the button and the deed alike. */
@Component
public class LetterOffers {

	private final LetterWork work;

	private final LetterDeliveryStore deliveries;

	LetterOffers(LetterWork work, LetterDeliveryStore deliveries) {
		this.work = work;
		this.deliveries = deliveries;
	}

	/** Returns what the actor has the power for, each with what stands in its way. */
	List<LetterOffer> of(LetterWork.InHand hand, OfficialLetter letter) {
		return Arrays.stream(Verb.values())
			.filter((verb) -> verb.from.contains(letter.stage()) && hand.actor().may(verb.power, hand.place()))
			.map((verb) -> new LetterOffer(verb, refusals(hand, letter, verb)))
			.toList();
	}

	/** Returns why something may not be done with a letter; empty means go ahead. */
	List<Refusal> refusals(LetterWork.InHand hand, OfficialLetter letter, Verb verb) {
		var reasons = new ArrayList<Refusal>();
		if (!hand.actor().may(verb.power, hand.place())) {
			reasons.add(Refusal.of(KernelProblems.NOT_PERMITTED, verb.power.label()));
		}
		if (!verb.from.contains(letter.stage())) {
			reasons.add(Refusal.of(verb.misplaced()));
			return reasons;
		}
		switch (verb) {
			case SUBMIT -> missing(hand, letter, reasons);
			case APPROVE -> own(hand, letter, reasons);
			case SIGN -> {
				own(hand, letter, reasons);
				if (Objects.equals(letter.hands().reviewedBy(), hand.actor().account())) {
					reasons.add(Refusal.of(RequestLetterProblems.OWN_REVIEW));
				}
			}
			case SEND_BACK -> delivered(letter, letter.stage() == Stage.SIGNED, reasons);
			case EDIT, DELIVER, REPLACE, WITHDRAW -> {
				// power and stage are all it takes
			}
		}
		return reasons;
	}

	/**
	 * @throws Refused unless it may be done
	 */
	void unless(LetterWork.InHand hand, OfficialLetter letter, Verb verb) {
		Refused.unlessEmpty(refusals(hand, letter, verb));
	}

	private void missing(LetterWork.InHand hand, OfficialLetter letter, List<Refusal> reasons) {
		var missing = this.work.missing(hand.request(), letter);
		if (!missing.isEmpty()) {
			reasons.add(Refusal.of(RequestLetterProblems.FACT_MISSING, String.join("、", missing)));
		}
	}

	private void delivered(OfficialLetter letter, boolean isSigned, List<Refusal> reasons) {
		if (isSigned && !this.deliveries.of(letter.id()).isEmpty()) {
			reasons.add(Refusal.of(RequestLetterProblems.LETTER_DELIVERED));
		}
	}

	private static void own(LetterWork.InHand hand, OfficialLetter letter, List<Refusal> reasons) {
		if (Objects.equals(letter.hands().writtenBy(), hand.actor().account())) {
			reasons.add(Refusal.of(RequestLetterProblems.OWN_LETTER));
		}
	}

	/** 文书动作 — what can be done with a letter. */
	@Term("文书动作")
	public enum Verb {

		/** 修改. */
		EDIT(RequestsPermission.HANDLE, EnumSet.of(Stage.DRAFT)),
		/** 送审. */
		SUBMIT(RequestsPermission.HANDLE, EnumSet.of(Stage.DRAFT)),
		/** 审核通过. */
		APPROVE(RequestsPermission.REVIEW, EnumSet.of(Stage.IN_REVIEW)),
		/** 签发. */
		SIGN(RequestsPermission.SIGN, EnumSet.of(Stage.IN_SIGNING)),
		/** 退回. */
		SEND_BACK(RequestsPermission.REVIEW, EnumSet.range(Stage.IN_REVIEW, Stage.SIGNED)),
		/** 送达. */
		DELIVER(RequestsPermission.HANDLE, EnumSet.of(Stage.SIGNED)),
		/** 另发替换. */
		REPLACE(RequestsPermission.HANDLE, EnumSet.of(Stage.SIGNED)),
		/** 撤回. */
		WITHDRAW(RequestsPermission.REVIEW, EnumSet.of(Stage.SIGNED));

		private final RequestsPermission power;

		private final Set<Stage> from;

		Verb(RequestsPermission power, Set<Stage> from) {
			this.power = power;
			this.from = from;
		}

		/** What one must hold for it. */
		RequestsPermission power() {
			return this.power;
		}

		private RequestLetterProblems misplaced() {
			if (this.from.contains(Stage.DRAFT)) {
				return RequestLetterProblems.LETTER_NOT_DRAFT;
			}
			return this.from.contains(Stage.IN_REVIEW) || this == SIGN ? RequestLetterProblems.LETTER_NOT_WAITING
					: RequestLetterProblems.LETTER_NOT_SIGNED;
		}

	}

	/**
	 * 可办事项.
	 *
	 * @param verb what
	 * @param refusals what stands in its way; empty if nothing
	 */
	public record LetterOffer(Verb verb, List<Refusal> refusals) {
	}

}
