package org.yichuang.frontdoor.web.site;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.yichuang.forms.Answers;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Posted;
import org.yichuang.frontdoor.web.site.ReadForm.Read;
import org.yichuang.frontdoor.web.site.TrackModel.ChosenAct;
import org.yichuang.intake.IntakeProblems;
import org.yichuang.intake.Matters;
import org.yichuang.intake.Submission;
import org.yichuang.intake.Tickets;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.kernel.Refused;

/** Takes what a sender does about a matter: ticket, answers, files, and then the act. */
@Component
class TakeAct {

	private static final Answers NOTHING = new Answers(Map.of(), Map.of());

	private final Matters matters;

	private final Tickets tickets;

	private final ReadForm reading;

	private final ProblemWords words;

	TakeAct(Matters matters, Tickets tickets, ReadForm reading, ProblemWords words) {
		this.matters = matters;
		this.tickets = tickets;
		this.reading = reading;
		this.words = words;
	}

	/** Shows the form of an act. */
	static ChosenAct shown(Submission submission, MatterView.Act act) {
		return new ChosenAct(act, place(submission, act), Posted.NOTHING, Map.of(), "");
	}

	/** Does it, or says why not. */
	Outcome take(Submission submission, MatterView.Act act, PostedForm posted, String address) {
		var place = place(submission, act);
		var key = this.tickets.deed(place, posted.own("_ticket"));
		if (key.isEmpty()) {
			return new Outcome.Refilled(new ChosenAct(act, place, Posted.of(posted.values()),
					Map.of("form", this.words.of(IntakeProblems.FORM_STALE)), ""));
		}
		var form = act.form();
		if (form == null) {
			return act(submission, act, key.get(), NOTHING);
		}
		return filled(form, new Deed(submission, act, key.get()), posted, address);
	}

	private Outcome filled(FormVersion form, Deed deed, PostedForm posted, String address) {
		var place = place(deed.submission(), deed.act());
		return switch (this.reading.read(new ReadForm.Handed(place, form, posted, address))) {
			case Read.Sound sound -> act(deed.submission(), deed.act(), deed.key(), sound.answers());
			case Read.Faulty faulty -> new Outcome.Refilled(
					new ChosenAct(deed.act(), place, faulty.posted(), faulty.faults(), posted.own("_ticket")));
		};
	}

	private Outcome act(Submission submission, MatterView.Act act, String key, Answers fields) {
		try {
			this.matters.act(submission, key, act.code(), fields);
			return new Outcome.Done();
		}
		catch (Refused refused) {
			return new Outcome.NotDone(this.words.of(refused));
		}
	}

	private static String place(Submission submission, MatterView.Act act) {
		return submission.id() + "/" + act.code();
	}

	/** A step that is to be taken once. */
	private record Deed(Submission submission, MatterView.Act act, String key) {
	}

	/** 操作结果 — what became of it. */
	sealed interface Outcome {

		/** It is done. */
		record Done() implements Outcome {
		}

		/** The room refuses. */
		record NotDone(String reason) implements Outcome {
		}

		/** The form comes back. */
		record Refilled(ChosenAct chosen) implements Outcome {
		}

	}

}
