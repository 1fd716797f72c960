package org.yichuang.notification.usecase;

import java.util.ArrayList;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.Refusal;
import org.yichuang.notification.NotificationProblems;
import org.yichuang.notification.NotificationSettings;
import org.yichuang.notification.model.Preference;
import org.yichuang.notification.model.Way;
import org.yichuang.notification.store.PreferenceRows;

/** Reads and writes how people want to be told. */
@Component
public class Preferences {

	static final Pattern MAIL = Pattern.compile("[^\\s@<>\"\\p{Cntrl}]{1,64}@[A-Za-z0-9.-]{1,189}");

	private static final Pattern WECOM = Pattern.compile("[A-Za-z0-9_.@-]{0,64}");

	private final PreferenceRows rows;

	private final NotificationSettings settings;

	Preferences(PreferenceRows rows, NotificationSettings settings) {
		this.rows = rows;
		this.settings = settings;
	}

	/** Returns what holds for a person. */
	public Preference of(AccountId account) {
		return this.rows.find(account)
			.orElseGet(() -> Preference.usual(this.settings.quietFrom(), this.settings.quietTo()));
	}

	/**
	 * Writes how the actor wants to be told.
	 * @throws Invalid naming every field that does not hold
	 */
	@Transactional
	public Preference put(Actor actor, Preference wanted) {
		var faults = new ArrayList<FieldFault>();
		if (!wanted.mail().isEmpty() && !MAIL.matcher(wanted.mail()).matches()) {
			faults.add(new FieldFault("mail", Refusal.of(NotificationProblems.MAIL_MALFORMED)));
		}
		if (wanted.mail().isEmpty() && (wishes(wanted, Way.MAIL) || wishes(wanted, Way.DIGEST))) {
			faults.add(new FieldFault("mail", Refusal.of(NotificationProblems.MAIL_MISSING)));
		}
		if (!WECOM.matcher(wanted.wecom()).matches() || wanted.wecom().isEmpty() && wishes(wanted, Way.WECOM)) {
			faults.add(new FieldFault("wecom", Refusal.of(NotificationProblems.WECOM_MISSING)));
		}
		Invalid.unlessEmpty(faults);
		this.rows.put(actor.person(), wanted);
		return of(actor.person());
	}

	private static boolean wishes(Preference wanted, Way way) {
		return wanted.otherwise() == way || wanted.ways().containsValue(way);
	}

}
