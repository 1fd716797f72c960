package org.yichuang.frontdoor.web.site;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.yichuang.citizens.CitizenMatters;
import org.yichuang.citizens.Citizens;
import org.yichuang.intake.SubmissionId;
import org.yichuang.intake.Tickets;

/**
 * A matter that somebody opened from their account: shown as long as they are signed in
 * and it is theirs, so that whoever sits down at the same computer next sees nothing.
 */
@Component
class OwnVisit {

	private final Citizens citizens;

	private final CitizenMatters matters;

	private final Tickets tickets;

	OwnVisit(Citizens citizens, CitizenMatters matters, Tickets tickets) {
		this.citizens = citizens;
		this.matters = matters;
		this.tickets = tickets;
	}

	/** Returns the matter that a ticket opens in this browser. */
	Optional<SubmissionId> matter(String ticket, HttpServletRequest http) {
		return this.citizens.present(MyCookies.session(http))
			.flatMap((present) -> this.tickets.ownMatter(ticket, present.pageToken())
				.filter((id) -> this.matters.holds(present.id(), id)));
	}

}
