package org.yichuang.frontdoor.web.site;

import java.time.Duration;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.citizens.CitizenMatters;
import org.yichuang.citizens.CitizenSignIns;
import org.yichuang.citizens.Citizens;
import org.yichuang.citizens.CitizensProblems;
import org.yichuang.citizens.SignIn;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.Public;
import org.yichuang.kernel.Refused;

/**
 * 个人中心 — {@code /my/} of every site: signing in with a code, one's own matters, signing
 * out. Works without script.
 */
@Hidden
@RestController
@RequestMapping("/my")
@Public("citizens sign in and see what they have sent")
class MyPages {

	private static final int A_PAGE = 10;

	private static final Duration CODE_COOKIE = Duration.ofMinutes(30);

	private final MyVisits visits;

	private final MyEntrance entrance;

	private final MyArrival arrival;

	private final Citizens citizens;

	private final CitizenSignIns signIns;

	private final CitizenMatters matters;

	private final Parts parts;

	MyPages(MyVisits visits, MyEntrance entrance, MyArrival arrival, Citizens citizens, CitizenSignIns signIns,
			CitizenMatters matters, Parts parts) {
		this.visits = visits;
		this.entrance = entrance;
		this.arrival = arrival;
		this.citizens = citizens;
		this.signIns = signIns;
		this.matters = matters;
		this.parts = parts;
	}

	/** Shows one's matters, or the way in. */
	@GetMapping({ "", "/" })
	ResponseEntity<String> myPage(@RequestParam(required = false) @Nullable SubmissionId after,
			@RequestParam(defaultValue = "") String done, HttpServletRequest http) {
		var visit = this.visits.of(http);
		if (visit.present().isEmpty()) {
			return this.entrance.ask(visit, HttpStatus.OK, "");
		}
		var slice = this.matters.of(visit.citizen(), after, A_PAGE);
		return this.parts.pages()
			.page(visit.site(), HttpStatus.OK, "my",
					this.parts.model().matters(slice, after == null, done, visit.token()));
	}

	/** Sends a code: for signing in, or for adding a number or address to the account. */
	@PostMapping("/code")
	ResponseEntity<String> sendCode(HttpServletRequest http) {
		var visit = this.visits.of(http);
		try {
			this.visits.sending(http);
			this.entrance.check(visit);
			var secret = this.signIns.ask(visit.text("to"), visit.where());
			return onward(MyEntrance.withKeep("/my/code", visit.text("keep")),
					MyCookies.set(MyCookies.CODE, secret, CODE_COOKIE));
		}
		catch (Refused refused) {
			return this.entrance.ask(visit, status(refused), this.parts.words().of(refused));
		}
	}

	/** Asks for the code. */
	@GetMapping("/code")
	ResponseEntity<String> codePage(HttpServletRequest http) {
		var visit = this.visits.of(http);
		return MyCookies.value(http, MyCookies.CODE).isEmpty() ? this.parts.pages().onward("/my/")
				: this.entrance.code(visit, HttpStatus.OK, "");
	}

	/** Takes the code. */
	@PostMapping("/enter")
	ResponseEntity<String> enterCode(HttpServletRequest http) {
		var visit = this.visits.of(http);
		try {
			this.visits.sending(http);
			return switch (this.signIns.enter(MyCookies.value(http, MyCookies.CODE), visit.text("code"),
					visit.where())) {
				case SignIn.Done done ->
					this.arrival.of(visit, done, new MyArrival.Brought(MyCookies.CODE, visit.text("keep")));
				case SignIn.Unconfirmed asked ->
					this.arrival.question(visit, asked, new MyArrival.Brought(MyCookies.CODE, visit.text("keep")));
				case SignIn.Wrong wrong -> this.entrance.code(visit, HttpStatus.UNPROCESSABLE_CONTENT,
						this.parts.words().of(CitizensProblems.CODE_WRONG, wrong.left()));
				case SignIn.Over over -> this.entrance.ask(visit, HttpStatus.UNPROCESSABLE_CONTENT,
						this.parts.words().of(CitizensProblems.CODE_OVER));
			};
		}
		catch (Refused refused) {
			return this.entrance.code(visit, status(refused), this.parts.words().of(refused));
		}
	}

	/** Adds to the account what was proven, once that is confirmed. */
	@PostMapping("/account/ways/confirm")
	ResponseEntity<String> confirmWay(HttpServletRequest http) {
		return this.visits.sent(http,
				(visit) -> (this.signIns.confirm(visit.text("proof"), visit.where()) instanceof SignIn.Done done)
						? this.arrival.of(visit, done, new MyArrival.Brought(MyCookies.CODE, visit.text("keep")))
						: this.parts.pages().onward("/my/account?done=stale"));
	}

	/** Signs out here. */
	@PostMapping("/leave")
	ResponseEntity<String> leaveAccount(HttpServletRequest http) {
		return this.visits.sent(http, (visit) -> {
			this.citizens.leave(MyCookies.session(http));
			return onward("/my/?done=left", MyCookies.drop(MyCookies.SESSION));
		});
	}

	/** Signs out everywhere. */
	@PostMapping("/leave-everywhere")
	ResponseEntity<String> leaveAccountEverywhere(HttpServletRequest http) {
		return this.visits.sent(http, (visit) -> {
			this.citizens.leaveEverywhere(visit.citizen());
			return onward("/my/?done=left-everywhere", MyCookies.drop(MyCookies.SESSION));
		});
	}

	private static HttpStatus status(Refused refused) {
		var problem = refused.refusals().getFirst().problem();
		boolean tooOften = problem == CitizensProblems.ASKED_TOO_OFTEN || problem == CitizensProblems.GUESSED_TOO_OFTEN;
		return tooOften ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	private ResponseEntity<String> onward(String path, String cookie) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.headers((headers) -> headers.addAll(this.parts.pages().onward(path).getHeaders()))
			.header(HttpHeaders.SET_COOKIE, cookie)
			.build();
	}

	/**
	 * What these pages use besides.
	 *
	 * @param model what templates show
	 * @param pages draws them
	 * @param words what is wrong
	 */
	@org.springframework.stereotype.Component("myParts")
	record Parts(MyModel model, SitePages pages, ProblemWords words) {
	}

}
