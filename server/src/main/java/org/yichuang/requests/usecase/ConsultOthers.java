package org.yichuang.requests.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.casework.Act;
import org.yichuang.casework.Case;
import org.yichuang.casework.Cases;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refused;
import org.yichuang.requests.RequestEvent;
import org.yichuang.requests.RequestId;
import org.yichuang.requests.RequestsPermission;
import org.yichuang.requests.RequestsProblems;
import org.yichuang.requests.model.Consultation;
import org.yichuang.requests.model.Demand.Period;
import org.yichuang.requests.model.RequestAct;
import org.yichuang.requests.model.RequestState;
import org.yichuang.requests.store.ConsultationStore;
import org.yichuang.requests.store.RequestStore;

/**
 * Asks third parties (第三十二条) and other agencies (第三十四条), and writes down what comes of
 * it. The clock stands from the first letter until the last is answered or silent past
 * its limit (第三十三条).
 */
@Component
public class ConsultOthers {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_TEXT = 4000;

	private final RequestStore requests;

	private final ConsultationStore consultations;

	private final Cases cases;

	private final RequestDays days;

	private final ApplicationEventPublisher events;

	ConsultOthers(RequestStore requests, ConsultationStore consultations, Cases cases, RequestDays days,
			ApplicationEventPublisher events) {
		this.requests = requests;
		this.consultations = consultations;
		this.cases = cases;
		this.days = days;
		this.events = events;
	}

	/**
	 * Asks one more.
	 * @throws Invalid if a field does not hold
	 * @throws Refused if nobody may be asked now
	 */
	@Transactional
	public Consultation ask(Actor actor, RequestId id, Question wanted) {
		var request = this.requests.get(id);
		var matter = this.cases.visible(actor, request.source().matter());
		text("name", wanted.party().name(), LONGEST_NAME);
		text("question", wanted.question(), LONGEST_TEXT);
		var sent = (wanted.day() != null) ? wanted.day() : this.days.today();
		notAhead(sent);
		var one = Consultation.of(id, wanted.kind(), wanted.party(), wanted.question().strip(),
				new Period(sent, this.days.last(wanted.kind().deadline(), sent)));
		var act = RequestState.CONSULTING.name().equals(matter.state()) ? RequestAct.CONSULT_FURTHER
				: RequestAct.CONSULT;
		this.cases.act(actor, matter.id(), asOf(act.with(ground(one)), sent).onVersion(wanted.version()));
		this.consultations.add(one);
		return one;
	}

	/**
	 * Writes down on which day the letter reached them: their time counts from then.
	 * @throws Refused if it is answered, or the actor may not
	 */
	@Transactional
	public void reached(Actor actor, RequestId id, UUID which, LocalDate day) {
		var request = this.requests.get(id);
		var matter = this.cases.visible(actor, request.source().matter());
		actor.require(RequestsPermission.HANDLE, this.cases.place(matter));
		var one = this.consultations.get(id, which);
		if (!one.isOpen()) {
			throw Refused.because(RequestsProblems.CONSULTATION_ANSWERED);
		}
		notAhead(day);
		notBefore(day, one.sentOn());
		this.consultations.put(one.reached(day, this.days.last(one.kind().deadline(), day)));
		this.events.publishEvent(
				new RequestEvent.RequestTouched(actor, request, "note-consultation-reached", this.cases.place(matter)));
	}

	/**
	 * Writes down what came of one. With the last the clock runs on, from the day on
	 * which nothing was waited for any more. What comes when nobody waits is written down
	 * and changes nothing else.
	 * @throws Invalid if a field does not hold
	 * @throws Refused if it has its answer, or silence is claimed too early
	 */
	@Transactional
	public void answer(Actor actor, RequestId id, UUID which, Reply given) {
		var request = this.requests.get(id);
		var matter = this.cases.visible(actor, request.source().matter());
		actor.require(RequestsPermission.HANDLE, this.cases.place(matter));
		var answered = answered(this.consultations.get(id, which), given);
		this.consultations.put(answered);
		if (!matter.isConcluded()) {
			act(actor, matter, answered, given.version());
		}
		this.events.publishEvent(
				new RequestEvent.RequestTouched(actor, request, "record-consultation", this.cases.place(matter)));
	}

	private Consultation answered(Consultation one, Reply given) {
		var before = one.answer();
		if (before != null && before.opinion() != Consultation.Opinion.SILENT) {
			throw Refused.because(RequestsProblems.CONSULTATION_ANSWERED);
		}
		if (given.note().length() > LONGEST_TEXT) {
			throw Invalid.field("note", KernelProblems.TOO_LONG, LONGEST_TEXT);
		}
		if (given.opinion() == Consultation.Opinion.SILENT) {
			if (before != null || !one.isOver(this.days.today())) {
				throw Refused.because(RequestsProblems.CONSULTATION_RUNS, one.dueOn().toString());
			}
			return one.answered(new Consultation.Answer(given.opinion(), one.dueOn(), given.note().strip()));
		}
		var day = (given.day() != null) ? given.day() : this.days.today();
		notAhead(day);
		notBefore(day, one.sentOn());
		return one.answered(new Consultation.Answer(given.opinion(), day, given.note().strip()));
	}

	private void act(Actor actor, Case matter, Consultation answered, long version) {
		var all = this.consultations.of(answered.request());
		if (!RequestState.CONSULTING.name().equals(matter.state()) || all.stream().anyMatch(Consultation::isOpen)) {
			this.cases.act(actor, matter.id(), RequestAct.NOTE_CONSULTATION.with("").onVersion(version));
			return;
		}
		var last = all.stream()
			.map(Consultation::closedOn)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElseThrow();
		this.cases.act(actor, matter.id(), asOf(RequestAct.END_CONSULTATION.with(""), last).onVersion(version));
	}

	/** Why the clock stands; who is asked nobody reads here. */
	private static String ground(Consultation one) {
		return ((one.kind() == Consultation.Kind.THIRD_PARTY) ? "征求第三方意见" : "征求其他机关意见") + "，期限至" + one.dueOn();
	}

	private Act asOf(Act act, @Nullable LocalDate day) {
		return (day == null || day.equals(this.days.today())) ? act : act.since(day);
	}

	private void notAhead(LocalDate day) {
		if (day.isAfter(this.days.today())) {
			throw Invalid.field("day", RequestsProblems.DAY_AHEAD);
		}
	}

	private static void notBefore(LocalDate day, LocalDate sent) {
		if (day.isBefore(sent)) {
			throw Invalid.field("day", RequestsProblems.RECEIVED_BEFORE_SENT);
		}
	}

	private static void text(String field, String value, int longest) {
		if (value.isBlank()) {
			throw Invalid.field(field, KernelProblems.REQUIRED);
		}
		if (value.length() > longest) {
			throw Invalid.field(field, KernelProblems.TOO_LONG, longest);
		}
	}

	/**
	 * 征求意见.
	 *
	 * @param kind who is asked
	 * @param party who exactly
	 * @param question what
	 * @param day on which the letter is sent; null for today
	 * @param version of the matter that was read
	 */
	public record Question(Consultation.Kind kind, Consultation.Party party, String question, @Nullable LocalDate day,
			long version) {
	}

	/**
	 * 意见.
	 *
	 * @param opinion what came of it
	 * @param day on which it came; null for today
	 * @param note reasons
	 * @param version of the matter that was read
	 */
	public record Reply(Consultation.Opinion opinion, @Nullable LocalDate day, String note, long version) {
	}

}
