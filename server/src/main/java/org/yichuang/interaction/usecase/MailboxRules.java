package org.yichuang.interaction.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.forms.FormId;
import org.yichuang.forms.Forms;
import org.yichuang.intake.Points;
import org.yichuang.interaction.InteractionProblems;
import org.yichuang.interaction.model.LetterFields;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;

/** 信箱校验 — says what does not hold in a mailbox that staff filled in. */
@Component
class MailboxRules {

	private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,39}");

	private static final int LONGEST_NAME = 40;

	private static final int LONGEST_WORDS = 2_000;

	private static final int MOST_LIMIT = 999;

	private static final int MOST_DAYS = 36_500;

	private final Bodies bodies;

	private final Forms forms;

	private final Points points;

	MailboxRules(Bodies bodies, Forms forms, Points points) {
		this.points = points;
		this.bodies = bodies;
		this.forms = forms;
	}

	/**
	 * @throws Invalid naming every field that does not hold
	 */
	void check(String key, NewMailbox mailbox) {
		var faults = new ArrayList<FieldFault>();
		key(key, faults);
		words(mailbox.words(), faults);
		fault(mailbox.letterKinds().isEmpty(), "letterKinds", InteractionProblems.NO_LETTER_KIND, faults);
		fault(this.bodies.all(List.of(mailbox.body())).isEmpty(), "body", InteractionProblems.BODY_UNKNOWN, faults);
		fault(!isForLetters(mailbox.form()), "form", InteractionProblems.FORM_UNFIT, faults);
		numbers(mailbox, faults);
		Invalid.unlessEmpty(faults);
	}

	/** Returns what is wrong with what pages would say of a mailbox. */
	List<FieldFault> faults(String key, Mailbox.Words words) {
		var faults = new ArrayList<FieldFault>();
		key(key, faults);
		words(words, faults);
		return faults;
	}

	private void key(String key, List<FieldFault> faults) {
		fault(!KEY.matcher(key).matches(), "key", InteractionProblems.KEY_MALFORMED, faults);
		if (this.points.isReserved(key)) {
			faults.add(new FieldFault("key", Refusal.of(InteractionProblems.KEY_RESERVED, key)));
		}
	}

	private static void words(Mailbox.Words words, List<FieldFault> faults) {
		fault(words.name().isBlank(), "name", KernelProblems.REQUIRED, faults);
		tooLong(words.name(), LONGEST_NAME, "name", faults);
		tooLong(words.introduction(), LONGEST_WORDS, "introduction", faults);
		tooLong(words.closedNotice(), LONGEST_WORDS, "closedNotice", faults);
	}

	private static void numbers(NewMailbox mailbox, List<FieldFault> faults) {
		var keep = mailbox.keepDays();
		if (keep != null && (keep < 1 || keep > MOST_DAYS)) {
			faults
				.add(new FieldFault("keepDays", Refusal.of(InteractionProblems.KEEP_DAYS_OUT_OF_RANGE, 1, MOST_DAYS)));
		}
		if (mailbox.limits().values().stream().anyMatch((limit) -> limit.amount() > MOST_LIMIT)) {
			faults.add(new FieldFault("limits", Refusal.of(InteractionProblems.LIMIT_OUT_OF_RANGE, MOST_LIMIT)));
		}
	}

	private boolean isForLetters(@Nullable FormId form) {
		if (form == null) {
			return true;
		}
		try {
			var fields = this.forms.definition(this.forms.current(form));
			return fields.field(LetterFields.TITLE).isPresent() && fields.field(LetterFields.CONTENT).isPresent();
		}
		catch (NotFound | Refused unfit) {
			return false;
		}
	}

	private static void tooLong(String text, int most, String field, List<FieldFault> faults) {
		if (text.length() > most) {
			faults.add(new FieldFault(field, Refusal.of(KernelProblems.TOO_LONG, most)));
		}
	}

	private static void fault(boolean isWrong, String field, ProblemCode problem, List<FieldFault> faults) {
		if (isWrong) {
			faults.add(new FieldFault(field, Refusal.of(problem)));
		}
	}

}
