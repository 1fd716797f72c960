package org.yichuang.requests.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.yichuang.casework.Allowance;
import org.yichuang.casework.model.Extension;
import org.yichuang.casework.model.Pause;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.WorkingCalendar;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.law.LawTable.Fact;
import org.yichuang.requests.model.Consultation;
import org.yichuang.requests.model.Consultation.Answer;
import org.yichuang.requests.model.Consultation.Opinion;
import org.yichuang.requests.model.Consultation.Party;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.Deadlines;
import org.yichuang.requests.model.Demand.Period;
import org.yichuang.requests.model.ReceivingWay;

/** 经过 — what happened to a request, told to the model fact by fact. */
final class Course {

	private final Deadlines deadlines;

	private final WorkingCalendar calendar;

	private final Map<ReceivingWay, LocalDate> handedIn = new EnumMap<>(ReceivingWay.class);

	private final List<Consultation> consultations = new ArrayList<>();

	private final List<Integer> extensions = new ArrayList<>();

	private LocalDate confirmed = LocalDate.MIN;

	private LocalDate start = LocalDate.MIN;

	private LocalDate demanded = LocalDate.MIN;

	Course(Deadlines deadlines, WorkingCalendar calendar, List<Fact> facts) {
		this.deadlines = deadlines;
		this.calendar = calendar;
		facts.forEach(this::happened);
	}

	private void happened(Fact fact) {
		switch (fact.word()) {
			case "当面提交" -> came(ReceivingWay.COUNTER, fact);
			case "口头申请" -> came(ReceivingWay.ORAL, fact);
			case "签收" -> came(ReceivingWay.MAIL_SIGNED, fact);
			case "送达" -> came(ReceivingWay.MAIL_ORDINARY, fact);
			case "网上提交" -> came(ReceivingWay.ONLINE, fact);
			case "传真提交" -> came(ReceivingWay.FAX, fact);
			case "挂号交邮", "平信交邮", "补正告知" -> fact.day();
			case "双方确认" -> confirm(fact.day());
			case "收到", "补正收到", "缴费", "形成" -> this.start = fact.day();
			case "收费通知" -> this.demanded = fact.day();
			case "征求第三方" -> consulted(Consultation.Kind.THIRD_PARTY, fact);
			case "征求机关" -> consulted(Consultation.Kind.AGENCY, fact);
			case "延长" -> this.extensions.add(fact.number());
			default -> throw new IllegalArgumentException("nobody knows what this means: " + fact);
		}
	}

	private void came(ReceivingWay way, Fact fact) {
		this.handedIn.put(way, fact.day());
		this.start = fact.day();
	}

	private void confirm(LocalDate day) {
		this.confirmed = day;
		if (way().isConfirmed()) {
			this.start = day;
		}
	}

	private void consulted(Consultation.Kind kind, Fact fact) {
		var sent = fact.day();
		var asked = Consultation.of(RequestId.next(), kind, new Party("某某", ""), "是否同意公开",
				new Period(sent, due(kind.deadline(), sent)));
		if (fact.has("送达")) {
			var reached = fact.after("送达");
			asked = asked.reached(reached, due(kind.deadline(), reached));
		}
		if (fact.has("未答") || (fact.has("至") && asked.isOver(fact.after("至")))) {
			asked = asked.answered(new Answer(Opinion.SILENT, asked.dueOn(), ""));
		}
		if (fact.has("至")) {
			asked = asked.answered(new Answer(Opinion.OBJECTS, fact.after("至"), "不同意"));
		}
		this.consultations.add(asked);
	}

	private ReceivingWay way() {
		return this.handedIn.keySet().iterator().next();
	}

	/** The day of receipt, day zero. */
	LocalDate received() {
		return way().isConfirmed() ? this.confirmed : this.handedIn.get(way());
	}

	/** The last day of one of the law's deadlines that begins on a day. */
	LocalDate due(DeadlineKind kind, LocalDate from) {
		return this.calendar.afterWorkingDays(from, allowance(kind, from).amount()).day();
	}

	private Allowance allowance(DeadlineKind kind, LocalDate on) {
		var allowance = this.deadlines.on(kind, on).allowance();
		if (allowance.unit() != Allowance.Unit.WORKING_DAYS) {
			throw new IllegalStateException(kind + " is counted in working days");
		}
		return allowance;
	}

	/** 第二十六条: within twenty working days of making or changing. */
	LocalDate disclosedBy() {
		return this.calendar.afterWorkingDays(this.start, 20).day();
	}

	LocalDate start() {
		return this.start;
	}

	LocalDate demanded() {
		return this.demanded;
	}

	Consultation consultation() {
		return this.consultations.getFirst();
	}

	List<Integer> extensions() {
		return this.extensions;
	}

	/** The clock stands while any consultation is open. */
	List<Pause> pauses() {
		var pauses = new ArrayList<Pause>();
		for (var one : this.consultations) {
			var to = one.closedOn();
			if (to == null) {
				continue;
			}
			var last = pauses.isEmpty() ? null : pauses.getLast();
			var end = (last != null) ? last.to() : null;
			if (last != null && end != null && !Beijing.start(one.sentOn()).isAfter(end)) {
				var later = Beijing.start(to).isAfter(end) ? Beijing.start(to) : end;
				pauses.set(pauses.size() - 1, new Pause(last.from(), later, last.ground()));
			}
			else {
				pauses.add(new Pause(Beijing.start(one.sentOn()), Beijing.start(to), "征求意见"));
			}
		}
		return pauses;
	}

	/** What was approved, decided on the day on which the clock started. */
	List<Extension> approved() {
		var at = Beijing.start(this.start);
		return this.extensions.stream()
			.map((days) -> new Extension(new UUID(0, days), Allowance.workingDays(days), "案情复杂", null, "李明", at,
					Extension.State.APPROVED, "王强", at, ""))
			.toList();
	}

}
