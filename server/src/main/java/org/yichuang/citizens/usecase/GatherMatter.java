package org.yichuang.citizens.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.citizens.CitizenId;
import org.yichuang.citizens.CitizenMatters.Known;
import org.yichuang.citizens.CitizensEvent.MatterGathered;
import org.yichuang.citizens.store.CitizenTable;
import org.yichuang.citizens.store.MatterTable;
import org.yichuang.intake.Intake;
import org.yichuang.intake.IntakeEvent.SubmissionAnonymised;
import org.yichuang.intake.Receipt;
import org.yichuang.intake.Submission;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.Refused;
import org.yichuang.kernel.SiteId;

/**
 * Puts submissions into an account: what is sent while signed in, and what its number and
 * code are known of. Never by what stands in a form, since anybody can type another's
 * number.
 */
@Component
public class GatherMatter {

	private final MatterTable matters;

	private final CitizenTable citizens;

	private final Intake intake;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	GatherMatter(MatterTable matters, CitizenTable citizens, Intake intake, ApplicationEventPublisher events,
			Clock clock) {
		this.matters = matters;
		this.citizens = citizens;
		this.intake = intake;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Accepts a submission and puts it into an account, both or neither: a kill in
	 * between loses nothing.
	 * @param accepting writes the submission down
	 */
	@Transactional
	public Receipt accepted(CitizenId citizen, SiteId site, Supplier<Receipt> accepting) {
		var receipt = accepting.get();
		put(citizen, receipt.id(), site);
		return receipt;
	}

	/** Puts a submission into an account whose receipt its holder has just been shown. */
	@Transactional
	public void received(CitizenId citizen, SubmissionId id) {
		put(citizen, id, this.intake.get(id).site());
	}

	/**
	 * Puts the submission with a number into an account if the code is its code.
	 * @return the submission, or nothing if number and code do not belong together
	 * @throws Refused if too many wrong codes were tried
	 */
	@Transactional
	public Optional<Submission> known(CitizenId citizen, Known known) {
		var found = this.intake.tracked(known.number(), known.code(), known.address());
		found.ifPresent((submission) -> put(citizen, submission.id(), submission.site()));
		return found;
	}

	private void put(CitizenId citizen, SubmissionId id, SiteId site) {
		if (this.matters.add(citizen, id, this.clock.instant())) {
			this.citizens.used(citizen, this.clock.instant());
			this.events.publishEvent(new MatterGathered(site));
		}
	}

	/** What tells nobody any more who sent it belongs to nobody's account. */
	@EventListener
	public void forget(SubmissionAnonymised done) {
		this.matters.removeFromAll(done.subject().id());
	}

}
