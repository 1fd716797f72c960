package org.yichuang.casework.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yichuang.casework.CaseClock;
import org.yichuang.casework.CommonAct;
import org.yichuang.kernel.Beijing;

/**
 * 用语 — the words of this room, in Chinese: what is kept in time lines stays as it was
 * said.
 */
@Component
public class CaseWording {

	private final MessageSource messages;

	CaseWording(MessageSource messages) {
		this.messages = messages;
	}

	/** Returns a common act's label. */
	public String label(CommonAct act) {
		return words("casework.common-act." + act.name());
	}

	/** Returns what the citizen reads of a step; null if the step is not theirs. */
	@Nullable String citizen(String act, Object... arguments) {
		var key = "casework.words." + act;
		var words = words(key, arguments);
		return words.equals(key) ? null : words;
	}

	/** Returns the wording of a key. */
	public String words(String key, Object... arguments) {
		return String.valueOf(this.messages.getMessage(key, arguments, key, Locale.CHINESE));
	}

	/** Returns the last day in time, such as 2026年11月27日. */
	public static String dueDay(CaseClock clock) {
		var day = clock.dueDay();
		return (day != null) ? day(day) : "";
	}

	/** Returns a moment's Beijing date. */
	public static String day(Instant moment) {
		return day(Beijing.day(moment));
	}

	private static String day(LocalDate day) {
		return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

}
