package org.yichuang.participation.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yichuang.forms.FormDefinition.Field;
import org.yichuang.kernel.Beijing;
import org.yichuang.participation.ParticipationEvent.AnswersCounted;
import org.yichuang.participation.ParticipationSettings;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.AskedInUrn;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.model.SurveyDetail.ResultsShown;
import org.yichuang.participation.store.ActivityStore;
import org.yichuang.participation.store.AnswerStore;
import org.yichuang.participation.store.OpenTextStore;
import org.yichuang.participation.store.UrnStore;

/**
 * Empties urns in batches: answers are mixed, words are parted from choices, everything
 * is counted once. A batch is one transaction, so that nothing is lost or counted twice,
 * and no answer shares a transaction with the code or the seal it came with.
 */
@Component
public class EmptyUrns {

	private static final Logger LOG = LoggerFactory.getLogger(EmptyUrns.class);

	private static final int BATCH = 1000;

	private final UrnStore urns;

	private final ActivityStore activities;

	private final AnswerStore answers;

	private final OpenTextStore texts;

	private final SurveyForms forms;

	private final ActivityDossiers dossiers;

	private final ShowActivityPages pages;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final ParticipationSettings settings;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	EmptyUrns(UrnStore urns, ActivityStore activities, AnswerStore answers, OpenTextStore texts, SurveyForms forms,
			ActivityDossiers dossiers, ShowActivityPages pages, ApplicationEventPublisher events,
			TransactionTemplate transaction, ParticipationSettings settings, Clock clock) {
		this.urns = urns;
		this.activities = activities;
		this.answers = answers;
		this.texts = texts;
		this.forms = forms;
		this.dossiers = dossiers;
		this.pages = pages;
		this.events = events;
		this.transaction = transaction;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Empties the urns that are full enough, and all of those that are closed; one
	 * process does it once at a time.
	 */
	@Scheduled(fixedDelay = 2000)
	public synchronized void emptyAll() {
		this.urns.fill().forEach((id, count) -> {
			try {
				var activity = this.activities.get(id);
				if (count >= this.settings.urn() || activity.state() != ActivityState.OPEN) {
					empty(activity);
				}
			}
			catch (RuntimeException cause) {
				LOG.warn("could not empty the urn of activity {}", id, cause);
			}
		});
	}

	/** Forgets seals that no browser can send again. */
	@Scheduled(fixedDelay = 3_600_000)
	public void forgetSeals() {
		this.urns.forgetSeals(Beijing.today(this.clock).minusDays(2));
	}

	private void empty(Activity activity) {
		var taken = BATCH;
		while (taken == BATCH) {
			taken = this.transaction.<Integer>execute((status) -> batch(activity));
		}
	}

	private int batch(Activity activity) {
		var drawn = new ArrayList<>(this.urns.take(activity.id(), BATCH));
		if (drawn.isEmpty() || !(activity.detail() instanceof AskedInUrn asked)) {
			return 0;
		}
		Collections.shuffle(drawn, this.random);
		var batch = batch(asked);
		drawn.forEach(batch::add);
		batch.kept().forEach((answer) -> this.answers.add(activity.id(), answer));
		batch.words().forEach((words) -> this.texts.add(activity.id(), words.field(), words.text()));
		batch.votes().forEach((vote, count) -> this.answers.count(activity.id(), vote.field(), vote.value(), count));
		this.events
			.publishEvent(new AnswersCounted(this.dossiers.of(activity).subject(), drawn.size(), this.clock.instant()));
		if (isLive(asked) || activity.state() != ActivityState.OPEN) {
			this.pages.recount(activity);
		}
		return drawn.size();
	}

	private AnswerBatch batch(AskedInUrn asked) {
		return switch (asked) {
			case SurveyDetail survey -> new SurveyBatch(this.forms.definition(survey)
				.fields()
				.filter(SurveyForms::isInWords)
				.map(Field::name)
				.collect(Collectors.toSet()));
			case ReviewDetail review -> new ReviewBatch(review);
		};
	}

	/**
	 * A review says nothing before its end: few papers of a group would tell who sent
	 * them.
	 */
	private static boolean isLive(AskedInUrn asked) {
		return asked instanceof SurveyDetail survey && survey.shown() == ResultsShown.LIVE;
	}

}
