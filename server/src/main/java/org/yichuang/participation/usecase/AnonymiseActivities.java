package org.yichuang.participation.usecase;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.yichuang.intake.Intake;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.Actor;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationSettings;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.participation.store.KeptWordsStore;
import org.yichuang.platform.OneByOne;

/**
 * Forgets who took part once the keeping period after an activity's end is over, and what
 * they wrote where it was not published. What is published stays: a person looked at it
 * before. Memory does not grow with how many took part.
 */
@Component
public class AnonymiseActivities {

	private static final Logger LOG = LoggerFactory.getLogger(AnonymiseActivities.class);

	private static final int SUBMISSIONS = 200;

	private final ActivityStore activities;

	private final KeptWordsStore kept;

	private final ActivityDossiers dossiers;

	private final Intake intake;

	private final ActivityTimeLine timeLine;

	private final TransactionTemplate transaction;

	private final OneByOne oneByOne;

	private final ParticipationSettings settings;

	private final Clock clock;

	AnonymiseActivities(ActivityStore activities, KeptWordsStore kept, ActivityDossiers dossiers, Intake intake,
			ActivityTimeLine timeLine, TransactionTemplate transaction, OneByOne oneByOne,
			ParticipationSettings settings, Clock clock) {
		this.activities = activities;
		this.kept = kept;
		this.dossiers = dossiers;
		this.intake = intake;
		this.timeLine = timeLine;
		this.transaction = transaction;
		this.oneByOne = oneByOne;
		this.settings = settings;
		this.clock = clock;
	}

	/** Anonymises all that is due; what fails waits for the next hour. */
	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
	public int anonymise() {
		var before = this.clock.instant().minus(Duration.ofDays(this.settings.keepDays()));
		int all = this.oneByOne.partByPart((most) -> this.kept.keptTooLong(before, most), this::anonymise);
		if (all > 0) {
			LOG.info("{} 项公众参与活动保存期满，已匿名化。{} activities were anonymised.", all, all);
		}
		return all;
	}

	private void anonymise(ActivityId id) {
		submissions(id);
		this.transaction.executeWithoutResult((status) -> forget(id));
	}

	/** Part by part: begun again after an interruption, it does nothing twice. */
	private void submissions(ActivityId id) {
		var activity = this.activities.get(id);
		var sent = this.kept.sent(activity, new UUID(0, 0), SUBMISSIONS);
		while (!sent.isEmpty()) {
			for (var one : sent) {
				this.intake.anonymise(new SubmissionId(one.submission()));
			}
			sent = this.kept.sent(activity, sent.getLast().id(), SUBMISSIONS);
		}
	}

	private void forget(ActivityId id) {
		var dossier = this.dossiers.take(Actor.SYSTEM, id);
		if (this.kept.forget(dossier.activity(), this.clock.instant())) {
			this.timeLine.note(Actor.SYSTEM, dossier, "participation.anonymise", "");
		}
	}

}
