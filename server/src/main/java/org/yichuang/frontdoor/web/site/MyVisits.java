package org.yichuang.frontdoor.web.site;

import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yichuang.citizens.Citizens;
import org.yichuang.citizens.CitizensProblems;
import org.yichuang.citizens.Present;
import org.yichuang.kernel.Refused;
import org.yichuang.platform.Origins;

/**
 * Finds out who visits the account's pages, and whether a form comes from these pages.
 */
@Component
class MyVisits {

	/** The control with the token. */
	static final String TOKEN = "_page";

	private final AskedSiteOf asked;

	private final Citizens citizens;

	private final SitePages pages;

	MyVisits(AskedSiteOf asked, Citizens citizens, SitePages pages) {
		this.asked = asked;
		this.citizens = citizens;
		this.pages = pages;
	}

	/** Returns the visit. */
	MyVisit of(HttpServletRequest http) {
		return new MyVisit(this.asked.site(http), http, this.citizens.present(MyCookies.session(http)));
	}

	/**
	 * Returns the visit with which a form is sent.
	 * @throws Refused if another site's page sent it, or it lacks the token of who is
	 * signed in
	 */
	MyVisit sending(HttpServletRequest http) {
		var visit = of(http);
		if (!isOurs(visit)) {
			throw Refused.because(CitizensProblems.PAGE_STALE);
		}
		return visit;
	}

	/** Draws a page for who is signed in; everybody else is shown the way in. */
	ResponseEntity<String> signedIn(HttpServletRequest http, Function<MyVisit, ResponseEntity<String>> page) {
		var visit = of(http);
		return visit.present().isEmpty() ? this.pages.onward("/my/") : page.apply(visit);
	}

	/**
	 * Does what somebody who is signed in sends from a page of ours, and nothing else.
	 */
	ResponseEntity<String> sent(HttpServletRequest http, Function<MyVisit, ResponseEntity<String>> deed) {
		return signedIn(http, (visit) -> isOurs(visit) ? deed.apply(visit) : this.pages.onward("/my/?done=stale"));
	}

	/** Says whether a token is the one of somebody's own pages. */
	boolean isOwnPage(Present present, String token) {
		return this.citizens.isOwnPage(present, token);
	}

	private boolean isOurs(MyVisit visit) {
		return Origins.isOwn(visit.http())
				&& (visit.present().isEmpty() || isOwnPage(visit.present().get(), visit.text(TOKEN)));
	}

	/** Says whether a browser keeps cookies that only travel encrypted. */
	static boolean isEncrypted(HttpServletRequest http) {
		var host = http.getServerName();
		return http.isSecure() || host.equals("localhost") || host.endsWith(".localhost") || host.equals("127.0.0.1");
	}

}
