package org.yichuang.frontdoor.web.site;

import java.net.URI;
import java.time.Duration;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.citizens.CitizenSignIns;
import org.yichuang.citizens.CitizenSignIns.IdentityAnswer;
import org.yichuang.citizens.CitizensProblems;
import org.yichuang.citizens.SignIn;
import org.yichuang.kernel.Public;
import org.yichuang.kernel.Refused;
import org.yichuang.publishing.Publishing;

/**
 * 统一身份认证 — to the identity provider and back. The way there is a link: the policy of the
 * pages lets no form lead elsewhere.
 */
@Hidden
@RestController
@RequestMapping("/my/identity")
@Public("citizens sign in by an identity provider")
class MyIdentityPages {

	private static final Duration WAY = Duration.ofMinutes(10);

	private final MyVisits visits;

	private final MyEntrance entrance;

	private final MyArrival arrival;

	private final CitizenSignIns signIns;

	private final Publishing publishing;

	private final MyPages.Parts parts;

	MyIdentityPages(MyVisits visits, MyEntrance entrance, MyArrival arrival, CitizenSignIns signIns,
			Publishing publishing, MyPages.Parts parts) {
		this.visits = visits;
		this.entrance = entrance;
		this.arrival = arrival;
		this.signIns = signIns;
		this.publishing = publishing;
		this.parts = parts;
	}

	/**
	 * Sends somebody to the identity provider: to sign in, or, by the link of a page of
	 * their own account, to add to it.
	 */
	@GetMapping
	ResponseEntity<String> askIdentity(HttpServletRequest http) {
		var visit = this.visits.of(http);
		try {
			var question = this.signIns.identity(back(visit), isAdding(visit) ? visit.where() : visit.where().anew());
			var keep = MyEntrance.withKeep("", visit.text("keep"));
			return ResponseEntity.status(HttpStatus.SEE_OTHER)
				.headers((headers) -> headers.addAll(this.parts.pages().onward(question.address()).getHeaders()))
				.header(HttpHeaders.SET_COOKIE,
						MyCookies.set(MyCookies.IDENTITY, question.kept() + keep.replace("?keep=", "."), WAY))
				.build();
		}
		catch (Refused refused) {
			return failed(visit, this.parts.words().of(refused));
		}
	}

	/** Takes what the identity provider said. */
	@GetMapping("/answer")
	ResponseEntity<String> takeIdentity(HttpServletRequest http) {
		var visit = this.visits.of(http);
		var kept = MyCookies.value(http, MyCookies.IDENTITY).split("\\.", 2);
		try {
			var answer = new IdentityAnswer(kept[0], visit.text("code"), visit.text("state"), visit.text("iss"));
			return switch (this.signIns.identity(answer, back(visit), visit.where())) {
				case SignIn.Done done -> this.arrival.of(visit, done,
						new MyArrival.Brought(MyCookies.IDENTITY, (kept.length > 1) ? kept[1] : ""));
				case SignIn.Unconfirmed asked ->
					this.arrival.question(visit, asked, new MyArrival.Brought(MyCookies.IDENTITY, ""));
				case SignIn.Wrong wrong -> failed(visit, this.parts.words().of(CitizensProblems.IDENTITY_FAILED));
				case SignIn.Over over -> failed(visit, this.parts.words().of(CitizensProblems.IDENTITY_FAILED));
			};
		}
		catch (Refused refused) {
			return failed(visit, this.parts.words().of(refused));
		}
	}

	/** Other sites' links lead here, too; they do not know the token of the page. */
	private boolean isAdding(MyVisit visit) {
		return visit.present().filter((present) -> this.visits.isOwnPage(present, visit.text("add"))).isPresent();
	}

	private ResponseEntity<String> failed(MyVisit visit, String fault) {
		return this.entrance.ask(visit, HttpStatus.UNPROCESSABLE_CONTENT, fault);
	}

	/** The site's own address as it is set up, whatever the request says. */
	private URI back(MyVisit visit) {
		return URI.create(this.publishing.address(visit.site().id(), "/my/identity/answer"));
	}

}
