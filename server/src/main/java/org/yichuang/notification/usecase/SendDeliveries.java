package org.yichuang.notification.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yichuang.notification.model.Backoff;
import org.yichuang.notification.model.Means;
import org.yichuang.notification.model.Delivery;
import org.yichuang.notification.store.DeliveryRows;
import org.yichuang.notification.store.MessageSeal;

/**
 * Sends what is due. A delivery is leased before it is tried and noted afterwards; a
 * crash between the two sends it again under the same key, and never loses it.
 */
@Component
public class SendDeliveries {

	private static final Logger LOG = LoggerFactory.getLogger(SendDeliveries.class);

	private static final int AT_ONCE = 20;

	private static final int LONGEST_FAULT = 300;

	private static final Duration LEASE = Duration.ofMinutes(10);

	private final DeliveryRows rows;

	private final MessageSeal seal;

	private final SendMail mail;

	private final SendByGateway gateway;

	private final Clock clock;

	SendDeliveries(DeliveryRows rows, MessageSeal seal, SendMail mail, SendByGateway gateway, Clock clock) {
		this.rows = rows;
		this.seal = seal;
		this.mail = mail;
		this.gateway = gateway;
		this.clock = clock;
	}

	/** Sends everything that is due now; returns how many were tried. */
	public int sendDue() {
		return Stream.of(Means.values()).mapToInt(this::sendDue).sum();
	}

	/** Sends everything that is due by one means; returns how many were tried. */
	public int sendDue(Means means) {
		int tried = 0;
		while (true) {
			var now = this.clock.instant();
			var due = this.rows.take(means, now, now.plus(LEASE), AT_ONCE);
			if (due.isEmpty()) {
				return tried;
			}
			due.forEach(this::attempt);
			tried += due.size();
		}
	}

	private void attempt(Delivery delivery) {
		if (delivery.isTooLate(this.clock.instant())) {
			note(delivery, "已过有效时间，不再发送", true);
			return;
		}
		try {
			var message = this.seal.open(delivery.message());
			if (delivery.means() == Means.MAIL) {
				this.mail.send(delivery.key(), message);
			}
			else {
				this.gateway.send(delivery, message);
			}
			this.rows.sent(delivery.id(), this.clock.instant());
		}
		catch (NotSent failure) {
			note(delivery, failure.getMessage(), failure.isForGood());
		}
		catch (IllegalStateException broken) {
			note(delivery, "消息无法解密，密钥文件可能已更换", true);
		}
	}

	private void note(Delivery delivery, String fault, boolean forGood) {
		var wait = Backoff.after(delivery.attempts()).filter((some) -> !forGood);
		if (wait.isEmpty()) {
			LOG.warn("通知发送失败，不再重试：{}（{}）", delivery.id(), fault);
		}
		this.rows.failed(delivery.id(), fault.substring(0, Math.min(fault.length(), LONGEST_FAULT)),
				wait.map(this.clock.instant()::plus).orElse(null));
	}

	/** Sends every second, mails apart: a mail server that hangs holds up no code. */
	@Component
	@ConditionalOnProperty(prefix = "yichuang", name = "jobs", matchIfMissing = true)
	static class Job {

		private final SendDeliveries deliveries;

		private final SendDigests digests;

		Job(SendDeliveries deliveries, SendDigests digests) {
			this.deliveries = deliveries;
			this.digests = digests;
		}

		@Scheduled(fixedDelay = 1000)
		void sendMails() {
			this.digests.writeDue();
			this.deliveries.sendDue(Means.MAIL);
		}

		@Scheduled(fixedDelay = 1000)
		void sendByGateway() {
			EnumSet.complementOf(EnumSet.of(Means.MAIL)).forEach(this.deliveries::sendDue);
		}

	}

}
