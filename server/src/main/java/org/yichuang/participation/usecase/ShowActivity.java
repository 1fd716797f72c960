package org.yichuang.participation.usecase;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.model.PeriodRule;
import org.yichuang.participation.model.TrailEntry;
import org.yichuang.participation.store.ActivityPaperStore;
import org.yichuang.participation.store.PeriodRuleStore;
import org.yichuang.participation.store.ActivityTrailStore;

/** Opens an activity with everything that belongs to it. */
@Component
public class ShowActivity {

	private final ActivityDossiers dossiers;

	private final ActivityPaperStore papers;

	private final ActivityTrailStore trail;

	private final PeriodRuleStore rules;

	private final Clock clock;

	ShowActivity(ActivityDossiers dossiers, ActivityPaperStore papers, ActivityTrailStore trail, PeriodRuleStore rules,
			Clock clock) {
		this.dossiers = dossiers;
		this.papers = papers;
		this.trail = trail;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * @throws org.yichuang.kernel.NotFound if there is none, or the actor may see nothing
	 * there
	 */
	public Dossier dossier(Actor actor, ActivityId id) {
		return this.dossiers.see(actor, id);
	}

	/**
	 * Opens an activity for those who read what people sent as it came.
	 * @throws org.yichuang.kernel.NotFound if there is none, or the actor may see nothing
	 * there
	 * @throws org.yichuang.kernel.Refused if the actor neither organises nor reviews
	 * there
	 */
	public Dossier originals(Actor actor, ActivityId id) {
		return this.dossiers.originals(actor, id);
	}

	/** Says whether an actor may read what people sent as it came. */
	public boolean mayReadOriginals(Actor actor, Dossier dossier) {
		return ActivityDossiers.mayReadOriginals(actor, dossier);
	}

	/** Returns what was decided, blank if nobody has written it. */
	public Paper result(Dossier dossier) {
		return this.papers.get(dossier.activity().id(), Paper.Kind.RESULT);
	}

	/** Returns the newest lines of its time line, newest first. */
	public List<TrailEntry> trail(Dossier dossier) {
		return this.trail.of(dossier.activity().id());
	}

	/** Returns the limits that hold today, with their sources. */
	public List<PeriodRule> rules() {
		return this.rules.on(Beijing.today(this.clock));
	}

}
