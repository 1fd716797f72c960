package org.yichuang.requests.usecase;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.Act;
import org.yichuang.files.Files;
import org.yichuang.intake.SenderMessage;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.TidyText;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestLetterProblems;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.LetterDelivery;
import org.yichuang.requests.model.LetterDelivery.Way;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.model.RequestFields;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.store.LetterDeliveryStore;
import org.yichuang.requests.store.RequestFeeStore;

/**
 * Delivers signed letters and writes down that they were received. The first delivery of
 * a reply answers the request; that of a fee notice makes it wait for payment.
 */
@Component
public class DeliverLetter {

	private static final int LONGEST = 200;

	private final LetterWork work;

	private final LetterOffers offers;

	private final LetterSources.Doors doors;

	private final RequestDays days;

	private final LetterDeliveryStore deliveries;

	private final RequestFeeStore fees;

	private final Files files;

	DeliverLetter(LetterWork work, LetterOffers offers, LetterSources.Doors doors, RequestDays days,
			LetterDeliveryStore deliveries, RequestFeeStore fees, Files files) {
		this.work = work;
		this.offers = offers;
		this.doors = doors;
		this.days = days;
		this.deliveries = deliveries;
		this.fees = fees;
		this.files = files;
	}

	/**
	 * Delivers.
	 * @throws Invalid if a day or a field does not hold
	 * @throws Refused if the letter is not signed, or the request is not at that point
	 */
	@Transactional
	public LetterDelivery deliver(Actor actor, RequestId id, OfficialLetterId which, Sent sent) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		var letter = this.work.letter(hand, which, sent.version());
		this.offers.unless(hand, letter, LetterOffers.Verb.DELIVER);
		var delivery = delivery(hand, letter, sent);
		var isFirst = this.deliveries.of(which).isEmpty();
		this.deliveries.add(delivery, actor.account(), this.doors.clock().instant());
		if (isFirst) {
			follow(hand, letter, delivery);
		}
		if (delivery.way() == Way.ONLINE) {
			tell(hand, letter, delivery);
		}
		this.work.touched(hand, "deliver-letter", letter.number());
		return delivery;
	}

	/**
	 * Writes down that a letter was received, with proof.
	 * @throws Invalid if a day or a field does not hold
	 */
	@Transactional
	public void receive(Actor actor, RequestId id, OfficialLetterId which, Received received) {
		var hand = this.work.take(actor, id, RequestsPermission.HANDLE);
		var letter = this.work.letter(hand, which, -1);
		var before = this.deliveries.of(which)
			.stream()
			.filter((each) -> each.id().equals(received.delivery()))
			.findFirst()
			.orElseThrow(() -> new NotFound("delivery " + received.delivery()));
		if (before.version() != received.version()) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		inOrder("receivedOn", before.sentOn(), received.day());
		this.deliveries.put(
				before.received(received.day(), text("receiver", received.receiver()), proof(actor, received.proof())));
		if (letter.kind() == OfficialLetterKind.FEE_NOTICE) {
			noticed(hand, received.day());
		}
		this.work.touched(hand, "prove-delivery", letter.number());
	}

	private LetterDelivery delivery(LetterWork.InHand hand, OfficialLetter letter, Sent sent) {
		var day = (sent.sentOn() != null) ? sent.sentOn() : this.days.today();
		var seal = letter.seal();
		inOrder("sentOn", (seal != null) ? Beijing.day(seal.at()) : day, day);
		var received = (sent.receivedOn() == null && sent.way().isAtOnce()) ? day : sent.receivedOn();
		if (received != null) {
			inOrder("receivedOn", day, received);
		}
		var tracking = text("trackingNumber", sent.trackingNumber());
		if (sent.way() == Way.POST && tracking.isEmpty()) {
			throw Invalid.field("trackingNumber", KernelProblems.REQUIRED);
		}
		return new LetterDelivery(Id.nextUuid(), letter.id(), sent.way(), wanted(hand), day, tracking, received,
				text("receiver", sent.receiver()), text("note", sent.note()), proof(hand.actor(), sent.proof()), 0);
	}

	private String wanted(LetterWork.InHand hand) {
		return this.doors.intake()
			.get(hand.request().source().submission())
			.answers()
			.text(RequestFields.DELIVERY)
			.strip();
	}

	private void follow(LetterWork.InHand hand, OfficialLetter letter, LetterDelivery delivery) {
		if (letter.kind() == OfficialLetterKind.REPLY && hand.request().state() == RequestState.SIGNED) {
			this.work.act(hand, asOf(RequestAct.DELIVER_REPLY, delivery.sentOn()));
		}
		if (letter.kind() == OfficialLetterKind.FEE_NOTICE && hand.request().state() == RequestState.HANDLING) {
			this.work.act(hand, asOf(RequestAct.DEMAND_FEE, delivery.sentOn()));
			noticed(hand, (delivery.receivedOn() != null) ? delivery.receivedOn() : delivery.sentOn());
		}
	}

	/** The time to pay counts from the day on which the notice was received. */
	private void noticed(LetterWork.InHand hand, LocalDate day) {
		this.fees.find(hand.request().id())
			.filter((fee) -> fee.paidOn() == null)
			.ifPresent((fee) -> this.fees.put(fee.noticed(day, this.days.last(DeadlineKind.PAYMENT, day))));
	}

	private Act asOf(RequestAct act, LocalDate day) {
		return day.equals(this.days.today()) ? act.with("") : act.with("").since(day);
	}

	private void tell(LetterWork.InHand hand, OfficialLetter letter, LetterDelivery delivery) {
		if (letter.kind().isForApplicant()) {
			var number = hand.request().source().number();
			this.doors.intake()
				.tell(hand.request().source().submission(),
						new SenderMessage(
								"requests.letter-delivered", "您的政府信息公开申请有新的文书", "您的政府信息公开申请（受理编号：" + number + "）有新的文书：《"
										+ letter.words().title() + "》。请凭受理编号和查询码在网站“办理查询”中查看、下载。",
								"requests.letter:" + delivery.id()));
		}
	}

	private void inOrder(String field, LocalDate first, LocalDate then) {
		if (then.isBefore(first) || then.isAfter(this.days.today())) {
			throw Invalid.field(field, RequestLetterProblems.DAYS_OUT_OF_ORDER);
		}
	}

	private @Nullable FileId proof(Actor actor, @Nullable FileId file) {
		if (file != null && !this.files.mayRead(actor, file)) {
			throw NotFound.of(file);
		}
		return file;
	}

	private static String text(String field, String text) {
		var tidy = TidyText.line(text);
		if (tidy.length() > LONGEST) {
			throw Invalid.field(field, KernelProblems.TOO_LONG, LONGEST);
		}
		return tidy;
	}

	/**
	 * 送达.
	 *
	 * @param way by which it goes
	 * @param sentOn on which day; null for today
	 * @param trackingNumber of the post; empty for others
	 * @param receivedOn on which day it was received; null if that is not known yet
	 * @param receiver who took it; may be empty
	 * @param note anything else; may be empty
	 * @param proof a file that proves it; null for none
	 * @param version of the letter that was read
	 */
	public record Sent(Way way, @Nullable LocalDate sentOn, String trackingNumber, @Nullable LocalDate receivedOn,
			String receiver, String note, @Nullable FileId proof, long version) {
	}

	/**
	 * 签收.
	 *
	 * @param delivery which delivery
	 * @param day on which it was received
	 * @param receiver who took it; may be empty
	 * @param proof a file that proves it; null for none
	 * @param version of the delivery that was read
	 */
	public record Received(UUID delivery, LocalDate day, String receiver, @Nullable FileId proof, long version) {
	}

}
