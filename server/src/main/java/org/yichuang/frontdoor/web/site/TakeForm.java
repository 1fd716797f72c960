package org.yichuang.frontdoor.web.site;

import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.frontdoor.web.site.ReadForm.Read;
import org.yichuang.frontdoor.web.site.SendStep.Carried;
import org.yichuang.intake.Challenges;
import org.yichuang.intake.FormTicket;
import org.yichuang.intake.IntakeProblems;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.intake.SendLimits;
import org.yichuang.intake.Tickets;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;

/**
 * Takes a form from the public: ticket, limits, answers, files, and only then the
 * submission itself. Whatever does not hold, the page comes back as it was written.
 */
@Component
class TakeForm {

	private static final String WHOLE = "form";

	private final Tickets tickets;

	private final SendLimits limits;

	private final Challenges challenges;

	private final ReadForm reading;

	private final Forms forms;

	private final SendIntoAccount accepting;

	private final ProblemWords words;

	TakeForm(Tickets tickets, SendLimits limits, Challenges challenges, ReadForm reading, Forms forms,
			SendIntoAccount accepting, ProblemWords words) {
		this.tickets = tickets;
		this.limits = limits;
		this.challenges = challenges;
		this.reading = reading;
		this.forms = forms;
		this.accepting = accepting;
		this.words = words;
	}

	/** Takes what was sent to a point. */
	SendStep take(Sending sending) {
		var ticket = this.tickets.form(sending.place(), sending.posted().own("_ticket"));
		if (ticket.isEmpty()) {
			return stale(sending);
		}
		var turn = new Turn(sending, ticket.get(), proof(sending, ticket.get()));
		var hindrance = hindrance(turn);
		if (hindrance.isPresent()) {
			return hindrance.get();
		}
		return switch (this.reading.read(turn.handed())) {
			case Read.Faulty faulty ->
				returned(turn, HttpStatus.UNPROCESSABLE_CONTENT, faulty.posted(), faulty.faults());
			case Read.Sound sound -> accept(turn, sound);
		};
	}

	private SendStep stale(Sending sending) {
		var form = this.forms.current(sending.point().form());
		return new SendStep.Returned(HttpStatus.UNPROCESSABLE_CONTENT, form, Posted.of(sending.posted().values()),
				Map.of(WHOLE, this.words.of(IntakeProblems.FORM_STALE)),
				new Carried(this.tickets.forForm(sending.place(), form), "", "", false));
	}

	/**
	 * Returns the ticket that says that the sender is no program; empty if not shown.
	 */
	private String proof(Sending sending, FormTicket ticket) {
		var before = sending.posted().own("_proof");
		if (this.tickets.isProven(ticket, before)) {
			return before;
		}
		return this.challenges.isAnswered(sending.posted().own("_challenge"), sending.posted().own("_answer"))
				? this.tickets.forProof(ticket) : "";
	}

	private Optional<SendStep> hindrance(Turn turn) {
		var sending = turn.sending();
		if (this.tickets.isTooFast(turn.ticket())) {
			return Optional.of(refused(turn, HttpStatus.UNPROCESSABLE_CONTENT, IntakeProblems.FORM_TOO_FAST));
		}
		if (this.limits.isCounted(turn.ticket())) {
			return Optional.empty();
		}
		if (this.limits.isOver(sending.address())) {
			return Optional.of(tooOften(turn));
		}
		boolean asks = this.limits.asksForProof(sending.address(), sending.site(), sending.point().key());
		if (turn.proof().isEmpty() && (asks || sending.posted().isTrapped())) {
			return Optional.of(refused(turn, HttpStatus.UNPROCESSABLE_CONTENT, missing(sending.posted())));
		}
		return Optional.empty();
	}

	private static IntakeProblems missing(PostedForm posted) {
		if (!posted.own("_answer").isBlank()) {
			return IntakeProblems.CHALLENGE_WRONG;
		}
		return posted.isTrapped() ? IntakeProblems.TRAP_FILLED : IntakeProblems.CHALLENGE_MISSING;
	}

	private SendStep accept(Turn turn, Read.Sound sound) {
		var sending = turn.sending();
		var point = sending.point();
		if (!this.limits.take(turn.ticket(), sending.address(), sending.site(), point.key())) {
			return tooOften(turn);
		}
		try {
			var receipt = this.accepting.accept(sending, new NewSubmission(point.kind(), point.subject(),
					sending.site(), turn.ticket().form(), sound.answers(), turn.ticket().idempotencyKey(), Origin.WEB));
			this.reading.accepted(turn.handed(), sound);
			return new SendStep.Accepted(receipt);
		}
		catch (Refused otherwise) {
			var form = turn.ticket().form();
			return new SendStep.Returned(HttpStatus.CONFLICT, form, sound.posted(),
					Map.of(WHOLE, this.words.of(otherwise)), new Carried(this.tickets.forForm(sending.place(), form),
							this.tickets.forFiles(sending.place(), sound.posted().files()), "", false));
		}
	}

	private SendStep tooOften(Turn turn) {
		return refused(turn, HttpStatus.TOO_MANY_REQUESTS, IntakeProblems.SENT_TOO_OFTEN);
	}

	private SendStep refused(Turn turn, HttpStatus status, IntakeProblems problem) {
		var sending = turn.sending();
		var kept = this.tickets.files(sending.place(), sending.posted().own("_files"));
		var text = (problem == IntakeProblems.SENT_TOO_OFTEN)
				? this.words.of(problem, this.limits.minutes(sending.address())) : this.words.of(problem);
		return returned(turn, status, new Posted(sending.posted().values(), kept), Map.of(WHOLE, text));
	}

	private SendStep returned(Turn turn, HttpStatus status, Posted posted, Map<String, String> faults) {
		var sending = turn.sending();
		boolean asks = turn.proof().isEmpty() && (sending.posted().isTrapped()
				|| this.limits.asksForProof(sending.address(), sending.site(), sending.point().key()));
		return new SendStep.Returned(status, turn.ticket().form(), posted, faults,
				new Carried(sending.posted().own("_ticket"), this.tickets.forFiles(sending.place(), posted.files()),
						turn.proof(), asks));
	}

	/**
	 * 一次提交.
	 *
	 * @param site on which site
	 * @param point to what
	 * @param posted what came
	 * @param from from where
	 */
	record Sending(SiteId site, SubmissionPoint point, PostedForm posted, Whence from) {

		/** The network address. */
		String address() {
			return this.from.address();
		}

		/** What the form's ticket is good for. */
		String place() {
			return place(this.site, this.point);
		}

		static String place(SiteId site, SubmissionPoint point) {
			return site + "/" + point.key();
		}

	}

	/** A form that was sent, with its ticket and perhaps a proof. */
	private record Turn(Sending sending, FormTicket ticket, String proof) {

		ReadForm.Handed handed() {
			return new ReadForm.Handed(this.sending.place(), this.ticket.form(), this.sending.posted(),
					this.sending.address());
		}

	}

}
