package org.yichuang.notification.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Id;
import org.yichuang.notification.NotificationSettings;
import org.yichuang.notification.model.Means;
import org.yichuang.notification.model.Delivery;
import org.yichuang.notification.model.Message;
import org.yichuang.notification.model.Preference;
import org.yichuang.notification.model.QuietHours;
import org.yichuang.notification.store.DeliveryRows;
import org.yichuang.notification.store.MessageSeal;
import org.yichuang.notification.store.NoticeRows;
import org.yichuang.outlet.CitizenMessage;
import org.yichuang.outlet.Notice;

/**
 * Writes down notices and messages in the very transaction that tells them: what is
 * rolled back is told to nobody, what is committed waits in the table until it has left.
 */
@Component
public class TakeNotices {

	private static final int LONGEST_TITLE = 200;

	private final NoticeRows notices;

	private final DeliveryRows deliveries;

	private final Preferences preferences;

	private final MessageSeal seal;

	private final NotificationSettings settings;

	private final MessageSource messages;

	private final Clock clock;

	TakeNotices(NoticeRows notices, DeliveryRows deliveries, Preferences preferences, MessageSeal seal,
			NotificationSettings settings, MessageSource messages, Clock clock) {
		this.notices = notices;
		this.deliveries = deliveries;
		this.preferences = preferences;
		this.seal = seal;
		this.settings = settings;
		this.messages = messages;
		this.clock = clock;
	}

	/** Takes a notice for staff. */
	@EventListener
	@Transactional(propagation = Propagation.REQUIRED)
	public void take(Notice notice) {
		if (!notice.recipients().isEmpty()) {
			this.notices.addKind(notice.kind());
		}
		notice.recipients().stream().distinct().forEach((recipient) -> tell(recipient, notice));
	}

	private void tell(AccountId recipient, Notice notice) {
		var now = this.clock.instant();
		var preference = this.preferences.of(recipient);
		var id = Id.nextUuid();
		this.notices.add(id, recipient, notice, new NoticeRows.Times(now, preference.digestDue(notice.kind(), now)));
		var means = means(preference, notice.kind());
		if (means != null) {
			var to = (means == Means.MAIL) ? preference.mail() : preference.wecom();
			send(new Outgoing("notice:" + id, notice.kind(), means, preference.leaves(now)), message(to, notice));
		}
	}

	private static @Nullable Means means(Preference preference, String kind) {
		return switch (preference.way(kind)) {
			case MAIL -> Means.MAIL;
			case WECOM -> Means.WECOM;
			case CONSOLE, DIGEST -> null;
		};
	}

	private Message message(String to, Notice notice) {
		return new Message(to, worded("notification.title", notice.kind(), notice.title()),
				worded("notification.text", notice.kind(), notice.title(), notice.body()));
	}

	/** Takes a message for a citizen; the same key once. */
	@EventListener
	@Transactional(propagation = Propagation.REQUIRED)
	public void take(CitizenMessage told) {
		var means = told.to().contains("@") ? Means.MAIL : Means.SMS;
		var message = new Message(told.to(), worded("notification.citizen.title", told.kind(), told.title()),
				worded("notification.citizen.text", told.kind(), told.title(), told.text()));
		var now = this.clock.instant();
		var until = told.awaitedUntil();
		var leaves = (until != null) ? now
				: new QuietHours(this.settings.quietFrom(), this.settings.quietTo()).next(now);
		send(new Outgoing("citizen:" + told.key(), told.kind(), means, leaves, until), message);
	}

	/** Writes down that a message is to leave. */
	void send(Outgoing outgoing, Message message) {
		this.deliveries.add(new Delivery(Id.nextUuid(), outgoing.key(), outgoing.kind(), outgoing.means(),
				this.seal.seal(message), outgoing.leaves(), 0, outgoing.awaitedUntil()), Masked.of(message.to()));
	}

	/**
	 * Returns the wording of a kind, or the general one where a kind has none of its own.
	 */
	String worded(String template, String kind, Object... arguments) {
		var own = template + "." + kind;
		var found = this.messages.getMessage(own, arguments, own, Locale.CHINESE);
		var text = own.equals(found) ? this.messages.getMessage(template, arguments, Locale.CHINESE) : found;
		var whole = Objects.requireNonNull(text).strip();
		return template.endsWith("title") ? line(whole) : whole;
	}

	/** A title is one line: nobody adds a header to a mail through it. */
	private static String line(String text) {
		var plain = String.join(" ", List.of(text.split("\\p{Cntrl}+")));
		return (plain.length() > LONGEST_TITLE) ? plain.substring(0, LONGEST_TITLE) : plain;
	}

	/**
	 * 待发.
	 *
	 * @param key identifies it
	 * @param kind what it is about
	 * @param means by what it leaves
	 * @param leaves not before
	 * @param awaitedUntil not later; null for never too late
	 */
	record Outgoing(String key, String kind, Means means, Instant leaves, @Nullable Instant awaitedUntil) {

		Outgoing(String key, String kind, Means means, Instant leaves) {
			this(key, kind, means, leaves, null);
		}
	}

}
