package org.yichuang.intake.usecase;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.files.Files;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.intake.IntakeEvent.Subject;
import org.yichuang.intake.IntakeEvent.SubmissionEntered;
import org.yichuang.intake.IntakePermission;
import org.yichuang.intake.IntakeProblems;
import org.yichuang.intake.NewSubmission;
import org.yichuang.intake.Origin;
import org.yichuang.intake.Points;
import org.yichuang.intake.Receipt;
import org.yichuang.intake.spi.SubmissionPoint;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

/** Writes down what a citizen brings to the counter, tells on the telephone or posts. */
@Component
public class EnterSubmission {

	private final Points points;

	private final Forms forms;

	private final Files files;

	private final Sites sites;

	private final AcceptSubmission accepting;

	private final ApplicationEventPublisher events;

	EnterSubmission(Points points, Forms forms, Files files, Sites sites, AcceptSubmission accepting,
			ApplicationEventPublisher events) {
		this.points = points;
		this.forms = forms;
		this.files = files;
		this.sites = sites;
		this.accepting = accepting;
		this.events = events;
	}

	/**
	 * Returns what can be sent to a site.
	 * @throws NotFound if the actor may not enter anything there
	 */
	public List<SubmissionPoint> points(Actor actor, SiteId site) {
		var found = this.sites.get(site);
		var all = this.points.open(site).stream().filter((point) -> mayEnter(actor, found, point)).toList();
		if (all.isEmpty() && !actor.may(IntakePermission.ENTER, found.place())) {
			throw NotFound.of(site);
		}
		return all;
	}

	/**
	 * Returns one of them.
	 * @throws NotFound if there is none under that name, or not for this actor
	 */
	public SubmissionPoint point(Actor actor, SiteId site, String key) {
		var found = this.sites.get(site);
		return this.points.find(site, key)
			.filter((point) -> mayEnter(actor, found, point))
			.orElseThrow(() -> new NotFound("point " + key));
	}

	/**
	 * Enters a submission. Points that the public finds closed take what the counter
	 * takes.
	 * @throws Invalid naming every field that does not hold
	 */
	@Transactional
	public Receipt enter(Actor actor, Entry entry) {
		var site = this.sites.get(entry.site());
		var point = this.points.find(site.id(), entry.key()).orElseThrow(() -> unknown(actor, site));
		if (!mayEnter(actor, site, point)) {
			throw NotFound.of(site.id());
		}
		checkFiles(actor, entry.posted());
		var form = this.forms.current(point.form());
		var answers = this.forms.answers(form, entry.posted());
		var taken = this.accepting.take(new NewSubmission(point.kind(), point.subject(), site.id(), form, answers,
				"office " + actor.account() + " " + entry.idempotencyKey(), entry.origin()));
		if (!taken.before()) {
			var receipt = taken.receipt();
			this.events
				.publishEvent(new SubmissionEntered(actor, new Subject(receipt.id(), receipt.number(), site.place())));
		}
		return taken.receipt();
	}

	/** Whoever may enter things on the site learns that the name is wrong. */
	private static RuntimeException unknown(Actor actor, Site site) {
		return actor.may(IntakePermission.ENTER, site.place()) ? Invalid.field("key", IntakeProblems.POINT_UNKNOWN)
				: NotFound.of(site.id());
	}

	private boolean mayEnter(Actor actor, Site site, SubmissionPoint point) {
		return actor.may(IntakePermission.ENTER, site.place())
				|| this.points.place(point).filter((place) -> actor.may(IntakePermission.ENTER, place)).isPresent();
	}

	private void checkFiles(Actor actor, Posted posted) {
		posted.files().forEach((field, ids) -> {
			for (FileId file : ids) {
				if (!this.files.mayRead(actor, file)) {
					throw Invalid.field("files." + field, KernelProblems.NOT_FOUND);
				}
			}
		});
	}

	/**
	 * 代录件 — what the office writes down.
	 *
	 * @param site on which site
	 * @param key name of the point there
	 * @param posted what was filled in
	 * @param origin how it came
	 * @param idempotencyKey the same for every attempt to enter the same
	 */
	public record Entry(SiteId site, String key, Posted posted, Origin origin, String idempotencyKey) {
	}

}
