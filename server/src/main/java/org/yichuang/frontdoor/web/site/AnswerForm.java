package org.yichuang.frontdoor.web.site;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yichuang.intake.Points;
import org.yichuang.intake.Tickets;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.kernel.NotFound;
import org.yichuang.sitegroup.Site;

/** Answers a form that was sent: on to its receipt, or back with what is wrong. */
@Component
class AnswerForm {

	private final Points points;

	private final TakeForm taking;

	private final Tickets tickets;

	private final SendModel model;

	private final SitePages pages;

	private final SendIntoAccount account;

	AnswerForm(Points points, TakeForm taking, Tickets tickets, SendModel model, SitePages pages,
			SendIntoAccount account) {
		this.points = points;
		this.taking = taking;
		this.tickets = tickets;
		this.model = model;
		this.pages = pages;
		this.account = account;
	}

	/**
	 * Returns what stands under a key.
	 * @throws NotFound if there is nothing
	 */
	SubmissionPoint point(Site site, String key) {
		return this.points.find(site.id(), key).orElseThrow(() -> new NotFound("point " + key));
	}

	/**
	 * Takes a form and answers it.
	 * @throws NotFound if nothing can be sent there
	 */
	ResponseEntity<String> answer(Site site, String key, PostedForm posted, Whence from) {
		var point = point(site, key);
		if (!point.open()) {
			return this.pages.page(site, HttpStatus.CONFLICT, "send", this.model.closed(point));
		}
		return switch (this.taking.take(new TakeForm.Sending(site.id(), point, posted, from))) {
			case SendStep.Accepted accepted ->
				this.pages.onward("/send/" + key + "/receipt?r=" + this.tickets.forReceipt(accepted.receipt().id()));
			case SendStep.Returned back -> {
				var shown = this.model.form(point, back.form(), back.posted(), back.faults(), back.carried());
				this.account.offerAgain(shown, from, posted);
				yield this.pages.page(site, back.status(), "send", shown);
			}
		};
	}

}
