package org.yichuang.frontdoor.web.site;

import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.citizens.CitizenMatters;
import org.yichuang.intake.IntakeProblems;
import org.yichuang.intake.Intake;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.Tickets;
import org.yichuang.kernel.Public;
import org.yichuang.kernel.Refused;

/** 我的办件 — putting matters into the account, opening them, taking them out. */
@Hidden
@RestController
@RequestMapping("/my")
@Public("citizens gather what they have sent; each sees their own")
class MyMatterPages {

	private final MyVisits visits;

	private final MyEntrance entrance;

	private final CitizenMatters matters;

	private final Intake intake;

	private final Tickets tickets;

	private final MyPages.Parts parts;

	MyMatterPages(MyVisits visits, MyEntrance entrance, CitizenMatters matters, Intake intake, Tickets tickets,
			MyPages.Parts parts) {
		this.visits = visits;
		this.entrance = entrance;
		this.matters = matters;
		this.intake = intake;
		this.tickets = tickets;
		this.parts = parts;
	}

	/**
	 * Opens a matter of one's own where anybody with number and code would see it, for as
	 * long as one is signed in.
	 */
	@GetMapping("/matters/{id}")
	ResponseEntity<String> openMatter(@PathVariable SubmissionId id, HttpServletRequest http) {
		return this.visits.signedIn(http, (visit) -> {
			var own = this.matters.get(visit.citizen(), id).submission();
			return this.parts.pages().onward("/track/matter?m=" + this.tickets.forOwnMatter(own.id(), visit.token()));
		});
	}

	/** Asks for number and code of a matter. */
	@GetMapping("/add")
	ResponseEntity<String> addMatterPage(HttpServletRequest http) {
		return this.visits.signedIn(http, (visit) -> add(visit, HttpStatus.OK, ""));
	}

	/** Puts the matter with a number into the account. */
	@PostMapping("/add")
	ResponseEntity<String> addMatter(HttpServletRequest http) {
		return this.visits.sent(http, (visit) -> {
			try {
				var known = new CitizenMatters.Known(visit.text("number"), visit.text("code"), http.getRemoteAddr());
				return this.matters.known(visit.citizen(), known).isPresent()
						? this.parts.pages().onward("/my/?done=added") : add(visit, HttpStatus.UNPROCESSABLE_CONTENT,
								this.parts.words().of(IntakeProblems.CODE_WRONG));
			}
			catch (Refused tooOften) {
				return add(visit, HttpStatus.TOO_MANY_REQUESTS, this.parts.words().of(tooOften));
			}
		});
	}

	private ResponseEntity<String> add(MyVisit visit, HttpStatus status, String fault) {
		return this.parts.pages()
			.page(visit.site(), status, "my-add",
					Map.of("number", visit.text("number"), "fault", fault, "token", visit.token()));
	}

	/** Asks whether a matter that was just sent is to be put into the account. */
	@GetMapping("/keep")
	ResponseEntity<String> keepPage(@RequestParam(defaultValue = "") String keep, HttpServletRequest http) {
		var visit = this.visits.of(http);
		if (visit.present().isEmpty()) {
			return this.entrance.ask(visit, HttpStatus.OK, "");
		}
		return this.tickets.receipt(keep)
			.map((id) -> confirm(visit, "keep", this.intake.get(id).number(), "/my/keep"))
			.orElseGet(() -> this.parts.pages().onward("/my/add"));
	}

	/** Puts a matter that was just sent into the account. */
	@PostMapping("/keep")
	ResponseEntity<String> keepMatter(HttpServletRequest http) {
		return this.visits.sent(http, (visit) -> {
			this.tickets.receipt(visit.text("keep")).ifPresent((id) -> this.matters.received(visit.citizen(), id));
			return this.parts.pages().onward("/my/?done=kept");
		});
	}

	/** Asks whether a matter is to be taken out of the account. */
	@GetMapping("/matters/{id}/take-out")
	ResponseEntity<String> takeOutPage(@PathVariable SubmissionId id, HttpServletRequest http) {
		return this.visits.signedIn(http, (visit) -> confirm(visit, "take-out",
				this.matters.get(visit.citizen(), id).submission().number(), "/my/matters/" + id + "/take-out"));
	}

	/** Takes a matter out of the account. */
	@PostMapping("/matters/{id}/take-out")
	ResponseEntity<String> takeOutMatter(@PathVariable SubmissionId id, HttpServletRequest http) {
		return this.visits.sent(http, (visit) -> {
			this.matters.takeOut(visit.citizen(), id);
			return this.parts.pages().onward("/my/?done=taken-out");
		});
	}

	private ResponseEntity<String> confirm(MyVisit visit, String what, String number, String action) {
		return this.parts.pages()
			.page(visit.site(), HttpStatus.OK, "my-confirm", Map.of("what", what, "number", number, "action", action,
					"token", visit.token(), "keep", visit.text("keep"), "back", "/my/", "fault", ""));
	}

}
