package org.yichuang.frontdoor.web.site;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yichuang.citizens.CitizenSignIns;
import org.yichuang.citizens.Citizens;
import org.yichuang.frontdoor.web.site.MyModel.Entrance;
import org.yichuang.intake.Challenges;
import org.yichuang.intake.IntakeProblems;
import org.yichuang.intake.Tickets;
import org.yichuang.kernel.Refused;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** Draws the way into the account. */
@Component
class MyEntrance {

	/** What the ticket of the form is good for. */
	private static final String PLACE = "my";

	private final Citizens citizens;

	private final CitizenSignIns signIns;

	private final Tickets tickets;

	private final Challenges challenges;

	private final MyModel model;

	private final SitePages pages;

	private final Sites sites;

	MyEntrance(Citizens citizens, CitizenSignIns signIns, Tickets tickets, Challenges challenges, MyModel model,
			SitePages pages, Sites sites) {
		this.citizens = citizens;
		this.signIns = signIns;
		this.tickets = tickets;
		this.challenges = challenges;
		this.model = model;
		this.pages = pages;
		this.sites = sites;
	}

	/** Asks where a code is to be sent to, or says why nobody can sign in. */
	ResponseEntity<String> ask(MyVisit visit, HttpStatus status, String fault) {
		var step = !this.citizens.offer().isOn() ? "closed" : MyVisits.isEncrypted(visit.http()) ? "ask" : "insecure";
		return draw(visit, status, step, fault);
	}

	/** Asks for the code. */
	ResponseEntity<String> code(MyVisit visit, HttpStatus status, String fault) {
		return draw(visit, status, "code", fault);
	}

	private ResponseEntity<String> draw(MyVisit visit, HttpStatus status, String step, String fault) {
		boolean asks = step.equals("ask") && asksForProof(visit);
		var entrance = new Entrance(step, visit.text("to"), visit.text("keep"), this.tickets.forDeed(PLACE),
				visit.token(), fault, asks, visit.text("done"), identityPath(visit));
		return this.pages.page(visit.site(), status, "my-sign-in",
				this.model.entrance(this.citizens.offer(), entrance));
	}

	/**
	 * Stops forms that are not ours, and programs.
	 * @throws Refused with what is to be done
	 */
	void check(MyVisit visit) {
		if (this.tickets.deed(PLACE, visit.text("_ticket")).isEmpty()) {
			throw Refused.because(IntakeProblems.FORM_STALE);
		}
		if (asksForProof(visit) && !this.challenges.isAnswered(visit.text("_challenge"), visit.text("_answer"))) {
			throw Refused.because(visit.text("_answer").isBlank() ? IntakeProblems.CHALLENGE_MISSING
					: IntakeProblems.CHALLENGE_WRONG);
		}
	}

	private boolean asksForProof(MyVisit visit) {
		return this.signIns.asksForProof(visit.http().getRemoteAddr()) || !visit.text(PostedForm.TRAP).isEmpty();
	}

	/** The provider knows one address of the group: the portal's. */
	private String identityPath(MyVisit visit) {
		if (this.citizens.offer().identity().isEmpty()) {
			return "";
		}
		boolean here = visit.site().portal() || this.sites.all().stream().noneMatch(Site::portal);
		if (!here) {
			return "portal";
		}
		return visit.present().isPresent() ? "/my/identity?add=" + visit.token()
				: withKeep("/my/identity", visit.text("keep"));
	}

	/** Where one is sent on with the receipt that is to be put into the account. */
	static String withKeep(String path, String keep) {
		return path + (keep.matches("[A-Za-z0-9_-]+") ? "?keep=" + keep : "");
	}

}
