package org.yichuang.notification.usecase;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.notification.model.Means;
import org.yichuang.notification.model.Message;
import org.yichuang.notification.store.NoticeRows;
import org.yichuang.notification.store.NoticeRows.Owed;

/**
 * Writes the daily mails that are due: one for each person, with everything since the
 * last, also after days without power.
 */
@Component
public class SendDigests {

	private static final String KIND = "notification.digest";

	private final NoticeRows notices;

	private final Preferences preferences;

	private final TakeNotices take;

	private final TransactionTemplate transaction;

	private final Clock clock;

	SendDigests(NoticeRows notices, Preferences preferences, TakeNotices take, TransactionTemplate transaction,
			Clock clock) {
		this.notices = notices;
		this.preferences = preferences;
		this.take = take;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Writes them all. */
	public void writeDue() {
		while (Boolean.TRUE.equals(this.transaction.execute((status) -> writeOne()))) {
			// one person at a time, each in a transaction of its own
		}
	}

	private boolean writeOne() {
		var now = this.clock.instant();
		var owed = this.notices.takeDigest(now);
		if (owed.isEmpty()) {
			return false;
		}
		var preference = this.preferences.of(owed.getFirst().account());
		if (!preference.mail().isEmpty()) {
			this.take.send(
					new TakeNotices.Outgoing("digest:" + owed.getLast().id(), KIND, Means.MAIL, preference.leaves(now)),
					message(preference.mail(), owed));
		}
		return true;
	}

	private Message message(String to, List<Owed> owed) {
		var lines = owed.stream().map((one) -> "· " + one.title()).collect(Collectors.joining("\n"));
		return new Message(to, this.take.worded("notification.digest.title", KIND, owed.size()),
				this.take.worded("notification.digest.text", KIND, owed.size(), lines));
	}

}
