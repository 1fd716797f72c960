package org.yichuang.participation.usecase;

import java.util.ArrayList;
import java.util.List;

import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.InterviewDetail.Guest;

/** Tidies what staff write about interviews and says which field does not hold. */
final class InterviewFields {

	static final int LONGEST_WORDS = 5_000;

	static final int LONGEST_NOTE = 200;

	static final int LONGEST_ALT = 200;

	private static final int LONGEST_NAME = 40;

	private static final int LONGEST_POST = 100;

	private static final int MOST_GUESTS = 20;

	private InterviewFields() {
	}

	/**
	 * @throws Invalid if something is too long
	 */
	static InterviewDetail tidied(InterviewDetail detail) {
		var faults = new ArrayList<FieldFault>();
		check(faults, "background", detail.background(), ActivityFields.LONGEST_TEXT);
		check(faults, "host", detail.host(), LONGEST_NAME);
		check(faults, "coverAlt", detail.coverAlt(), LONGEST_ALT);
		if (detail.guests().size() > MOST_GUESTS) {
			faults.add(new FieldFault("guests", Refusal.of(KernelProblems.TOO_LONG, MOST_GUESTS)));
		}
		var guests = new ArrayList<Guest>();
		for (var guest : detail.guests()) {
			check(faults, "guests", guest.name(), LONGEST_NAME);
			check(faults, "guests", guest.post(), LONGEST_POST);
			guests
				.add(new Guest(ActivityFields.line(guest.name()), ActivityFields.line(guest.post()), guest.portrait()));
		}
		Invalid.unlessEmpty(faults);
		guests.removeIf((guest) -> guest.name().isEmpty());
		return new InterviewDetail(detail.form(), detail.formVersion(), List.copyOf(guests),
				ActivityFields.line(detail.host()), ActivityFields.tidy(detail.background()), detail.cover(),
				ActivityFields.line(detail.coverAlt()));
	}

	/**
	 * @throws Invalid if it is too long
	 */
	static String words(String text) {
		return bounded("words", ActivityFields.tidy(text), LONGEST_WORDS);
	}

	/**
	 * @throws Invalid if it is too long
	 */
	static String note(String text) {
		return bounded("note", ActivityFields.line(text), LONGEST_NOTE);
	}

	/**
	 * @throws Invalid if it is too long
	 */
	static String bounded(String field, String text, int longest) {
		if (text.length() > longest) {
			throw Invalid.field(field, KernelProblems.TOO_LONG, longest);
		}
		return text;
	}

	private static void check(List<FieldFault> faults, String field, String text, int longest) {
		if (text.length() > longest) {
			faults.add(new FieldFault(field, Refusal.of(KernelProblems.TOO_LONG, longest)));
		}
	}

}
