package org.yichuang.frontdoor.web.site;

import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yichuang.citizens.CitizenMatters;
import org.yichuang.citizens.Citizens;
import org.yichuang.citizens.SignIn;
import org.yichuang.intake.Tickets;

/**
 * Lets somebody in who proved to be the holder: a fresh session in place of any before,
 * and the receipt they brought along put into the account.
 */
@Component
class MyArrival {

	private final Citizens citizens;

	private final CitizenMatters matters;

	private final Tickets tickets;

	private final SitePages pages;

	MyArrival(Citizens citizens, CitizenMatters matters, Tickets tickets, SitePages pages) {
		this.citizens = citizens;
		this.matters = matters;
		this.tickets = tickets;
		this.pages = pages;
	}

	/**
	 * Lets somebody in.
	 */
	ResponseEntity<String> of(MyVisit visit, SignIn.Done done, Brought brought) {
		var kept = this.tickets.receipt(brought.keep());
		kept.ifPresent((submission) -> this.matters.received(done.id(), submission));
		boolean added = done.session().isEmpty();
		var onward = ResponseEntity.status(HttpStatus.SEE_OTHER)
			.headers((headers) -> headers.addAll(this.pages
				.onward(added ? "/my/account?done=way-added" : kept.isPresent() ? "/my/?done=kept" : "/my/")
				.getHeaders()))
			.header(HttpHeaders.SET_COOKIE, MyCookies.drop(brought.cookie()));
		if (!added) {
			this.citizens.leave(MyCookies.session(visit.http()));
			onward.header(HttpHeaders.SET_COOKIE, MyCookies.set(MyCookies.SESSION, done.session()));
		}
		return onward.build();
	}

	/** Asks whether what was proven is to be added to the account. */
	ResponseEntity<String> question(MyVisit visit, SignIn.Unconfirmed asked, Brought brought) {
		var page = this.pages.page(visit.site(), HttpStatus.OK, "my-confirm",
				Map.of("what", asked.joins() ? "join" : "add-way", "number",
						asked.joins() ? Integer.toString(asked.matters()) : asked.shown(), "action",
						"/my/account/ways/confirm", "token", visit.token(), "keep", brought.keep(), "proof",
						asked.proof(), "back", "/my/account", "fault", ""));
		return ResponseEntity.status(page.getStatusCode())
			.headers(page.getHeaders())
			.header(HttpHeaders.SET_COOKIE, MyCookies.drop(brought.cookie()))
			.body(page.getBody());
	}

	/**
	 * What somebody brought along.
	 *
	 * @param cookie name of the cookie that was needed for it, and is not any more
	 * @param keep ticket of the receipt that is to be put into the account, empty for
	 * none
	 */
	record Brought(String cookie, String keep) {
	}

}
