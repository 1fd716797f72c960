package org.yichuang.participation.web.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.forms.Checked;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.intake.Challenges;
import org.yichuang.intake.FormTicket;
import org.yichuang.intake.SendLimits;
import org.yichuang.intake.Tickets;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.usecase.DropAnswer;
import org.yichuang.participation.web.site.SentSheet.Go;
import org.yichuang.participation.web.site.SurveySheets.Sheet;

/**
 * Looks at what was sent and decides what is shown next: the next page, faults, or
 * thanks.
 */
@Component
class SurveyAnswers {

	private final Forms forms;

	private final Tickets tickets;

	private final SendLimits limits;

	private final Challenges challenges;

	private final DropAnswer drop;

	private final SurveySheets sheets;

	SurveyAnswers(Forms forms, Tickets tickets, SendLimits limits, Challenges challenges, DropAnswer drop,
			SurveySheets sheets) {
		this.forms = forms;
		this.tickets = tickets;
		this.limits = limits;
		this.challenges = challenges;
		this.drop = drop;
		this.sheets = sheets;
	}

	/** The first page, with nothing answered. */
	Sheet first(Asked asked, String code) {
		var form = this.sheets.form(asked.version(), Map.of(), Map.of());
		return new Sheet(0, form, Map.of(), fresh(asked), code, "", asksProof(asked));
	}

	/** What comes after a page that was sent; empty means thanks. */
	Optional<Sheet> next(Asked asked, SentSheet sent) {
		var pages = asked.pages();
		int page = pages.clamped(sent.page());
		var ticket = this.tickets.form(place(asked.survey()), sent.ticket())
			.filter((read) -> read.form().equals(asked.version()));
		if (ticket.isEmpty()) {
			return Optional.of(sheet(asked, sent, page, Map.of(), "expired"));
		}
		var faults = faults(asked.version(), sent);
		var form = this.sheets.form(asked.version(), sent.values(), Map.of());
		if (sent.go() == Go.BACK) {
			return Optional.of(sheet(asked, sent, pages.before(page, form), Map.of(), ""));
		}
		var here = new LinkedHashMap<>(faults);
		here.keySet().retainAll(pages.names(page));
		if (!here.isEmpty()) {
			return Optional.of(sheet(asked, sent, page, here, ""));
		}
		int next = pages.after(page, form);
		if (next != page) {
			return Optional.of(sheet(asked, sent, next, Map.of(), ""));
		}
		if (!faults.isEmpty()) {
			return Optional.of(sheet(asked, sent, pages.firstWith(faults.keySet()), faults, ""));
		}
		if (sent.go() == Go.NEXT && !pages.isLast(page, form)) {
			return Optional.of(sheet(asked, sent, page, Map.of(), Sheet.READY));
		}
		return send(asked, sent, ticket.get()).map((notice) -> sheet(asked, sent, page, Map.of(), notice));
	}

	/** Sends a whole answer in; returns why not, empty if it lies in the urn. */
	private Optional<String> send(Asked asked, SentSheet sent, FormTicket ticket) {
		if (!sent.trap().isEmpty()) {
			// a program filled in what people do not see; it learns nothing
			return Optional.empty();
		}
		if (this.tickets.isTooFast(ticket)) {
			return Optional.of("too-fast");
		}
		if (!this.limits.isCounted(ticket) && asksProof(asked)
				&& !this.challenges.isAnswered(sent.proofTicket(), sent.proof())) {
			return Optional.of("proof");
		}
		var survey = asked.survey();
		if (DropAnswer.asksCode(survey) && sent.code().isEmpty()) {
			return Optional.of("code");
		}
		if (!(this.forms.check(asked.version(), Posted.of(sent.values())) instanceof Checked.Sound(var answers))) {
			return Optional.of("expired");
		}
		if (survey.detail() instanceof ReviewDetail && answers.values().isEmpty()) {
			return Optional.of("nothing");
		}
		if (!this.limits.take(ticket, asked.address(), survey.site(), key(survey))) {
			return Optional.of("too-many");
		}
		var outcome = this.drop.drop(survey, ticket.idempotencyKey(),
				asked.account().isEmpty() ? sent.code() : asked.account(), answers.values());
		return switch (outcome) {
			case TAKEN -> Optional.empty();
			case NOT_OPEN -> Optional.of("over");
			case CODE_USED -> Optional.of(asked.account().isEmpty() ? "code" : "account");
		};
	}

	private Sheet sheet(Asked asked, SentSheet sent, int page, Map<String, String> faults, String notice) {
		var form = this.sheets.form(asked.version(), sent.values(), faults);
		var ticket = (notice.equals("expired") || notice.equals("over")) ? fresh(asked) : sent.ticket();
		return new Sheet(page, form, sent.values(), ticket, sent.code(), notice, asksProof(asked));
	}

	private Map<String, String> faults(FormVersion version, SentSheet sent) {
		return (this.forms.check(version, Posted.of(sent.values())) instanceof Checked.Faulty(var faults)) ? faults
				: Map.of();
	}

	private boolean asksProof(Asked asked) {
		return this.limits.asksForProof(asked.address(), asked.survey().site(), key(asked.survey()));
	}

	private String fresh(Asked asked) {
		return this.tickets.forForm(place(asked.survey()), asked.version());
	}

	private static String place(Activity survey) {
		return survey.kind().word() + " " + survey.number();
	}

	private static String key(Activity survey) {
		return survey.kind().segment() + "/" + survey.number();
	}

	/**
	 * Who asks for which survey.
	 *
	 * @param survey which
	 * @param version its questions
	 * @param pages how they stand on pages
	 * @param address from which network address; used for limits, never kept
	 * @param account seal of the account where the survey asks for one, empty elsewhere
	 */
	record Asked(Activity survey, FormVersion version, SheetPages pages, String address, String account) {
	}

}
