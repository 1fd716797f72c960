package org.yichuang.participation.usecase;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yichuang.files.Files;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.ParticipationEvent.HearingHeld;
import org.yichuang.participation.ParticipationPermission;
import org.yichuang.participation.ParticipationProblems;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.HearingPaper;
import org.yichuang.participation.model.HearingPlan;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.store.ActivityPaperStore;
import org.yichuang.participation.store.HearingFileStore;

/**
 * Keeps agenda and material, record and findings of a hearing, and publishes them; what
 * is published again is marked as corrected.
 */
@Component
public class WriteHearing {

	private final ActivityDossiers dossiers;

	private final ActivityPaperStore papers;

	private final HearingSteps steps;

	private final HearingFileStore kept;

	private final Files files;

	private final ShowActivityPages pages;

	private final ActivityTimeLine timeLine;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WriteHearing(ActivityDossiers dossiers, ActivityPaperStore papers, HearingSteps steps, HearingFileStore kept,
			Files files, ShowActivityPages pages, ActivityTimeLine timeLine, ApplicationEventPublisher events,
			Clock clock) {
		this.dossiers = dossiers;
		this.papers = papers;
		this.steps = steps;
		this.kept = kept;
		this.files = files;
		this.pages = pages;
		this.timeLine = timeLine;
		this.events = events;
		this.clock = clock;
	}

	/** Returns a paper, blank if nobody has written it. */
	public Paper paper(Dossier dossier, Paper.Kind kind) {
		return this.papers.get(dossier.activity().id(), kind);
	}

	/** Returns why {@code actor} may not write it now; empty means go ahead. */
	public List<Refusal> refusals(Actor actor, Dossier dossier, Paper.Kind kind) {
		var hearing = HearingSteps.of(dossier.activity());
		var grounds = new Grounds().unlessMay(actor, ParticipationPermission.MANAGE, dossier.place())
			.when(!fits(dossier.activity().state(), kind), ParticipationProblems.STATE_DOES_NOT_ALLOW);
		return grounds
			.when(kind != Paper.Kind.HEARING_PLAN && !this.steps.isHeld(hearing),
					ParticipationProblems.HEARING_NOT_HELD)
			.list();
	}

	private static boolean fits(ActivityState state, Paper.Kind kind) {
		return switch (state) {
			case CLOSED, CONCLUDED -> true;
			case APPROVED, OPEN -> kind == Paper.Kind.HEARING_PLAN;
			case DRAFT, IN_REVIEW, CANCELLED -> false;
		};
	}

	/**
	 * Returns why {@code actor} may not publish it now; empty means go ahead. Findings
	 * are first published with the report.
	 */
	public List<Refusal> publishRefusals(Actor actor, Dossier dossier, Paper.Kind kind) {
		var activity = dossier.activity();
		var paper = this.papers.get(activity.id(), kind);
		boolean isEarly = kind == Paper.Kind.HEARING_FINDINGS && activity.state() != ActivityState.CONCLUDED;
		return new Grounds().unlessMay(actor, ParticipationPermission.REVIEW, dossier.place())
			.when(!fits(activity.state(), kind) || isEarly || !paper.isAhead(),
					ParticipationProblems.STATE_DOES_NOT_ALLOW)
			.when(!actor.isSystem() && actor.person().equals(paper.writtenBy()), ParticipationProblems.OWN_WORK)
			.all(incomplete(activity, paper))
			.list();
	}

	private List<Refusal> incomplete(Activity activity, Paper paper) {
		return switch (paper.kind()) {
			case HEARING_PLAN -> this.steps.againstPlan(activity, HearingPapers.plan(paper.body()));
			case HEARING_RECORD -> this.steps.againstRecord(activity, HearingPapers.record(paper.body()));
			case HEARING_FINDINGS -> new Grounds()
				.when(!HearingPapers.findings(paper.body()).whole(), ParticipationProblems.HEARING_FINDINGS_REQUIRED)
				.list();
			case RESULT -> List.of(Refusal.of(ParticipationProblems.STATE_DOES_NOT_ALLOW));
		};
	}

	/**
	 * Keeps it.
	 * @throws Refused if {@link #refusals} is not empty or somebody wrote meanwhile
	 * @throws Invalid if something is too long, or a file is not the actor's to give
	 */
	@Transactional
	public void write(Actor actor, ActivityId id, HearingPaper wanted, long version) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(refusals(actor, dossier, wanted.paper()));
		var paper = this.papers.get(id, wanted.paper());
		if (paper.version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		var body = HearingPapers.body(wanted);
		if (wanted instanceof HearingPlan plan) {
			keep(actor, dossier.activity(), files(plan));
		}
		this.papers.put(paper.saying(body, actor.account()));
		this.timeLine.note(actor, dossier, action("write", wanted.paper()), "");
	}

	private void keep(Actor actor, Activity activity, Set<FileId> wanted) {
		var fresh = new HashSet<>(wanted);
		fresh.removeAll(this.kept.of(activity.id()));
		if (!fresh.stream().allMatch((file) -> this.files.mayRead(actor, file))) {
			throw Invalid.field("materials", KernelProblems.MALFORMED, "file");
		}
		this.kept.keep(activity.id(), activity.site(), fresh);
	}

	/**
	 * Publishes what was written; after the first time readers see that it was corrected
	 * and how.
	 * @throws Refused if {@link #publishRefusals} is not empty or a needed note is blank
	 */
	@Transactional
	public void publish(Actor actor, ActivityId id, Paper.Kind kind, String note) {
		var dossier = this.dossiers.take(actor, id);
		Refused.unlessEmpty(publishRefusals(actor, dossier, kind));
		var paper = this.papers.get(id, kind);
		var said = ActivityFields.line(note);
		if (paper.publishedAt() != null && said.isEmpty()) {
			throw Refused.because(ParticipationProblems.CORRECTION_NOTE_REQUIRED);
		}
		this.papers.put(paper.published(this.clock.instant(), said));
		this.timeLine.note(actor, dossier, action("publish", kind), said);
		follow(dossier, paper);
		this.pages.show(dossier, action("publish", kind).substring("participation.".length()));
	}

	private void follow(Dossier dossier, Paper paper) {
		var activity = dossier.activity();
		var heldAt = HearingSteps.of(activity).session().heldAt();
		if (paper.kind() == Paper.Kind.HEARING_RECORD && paper.publishedAt() == null && heldAt != null) {
			this.events.publishEvent(new HearingHeld(dossier.subject(), heldAt));
		}
		if (paper.kind() == Paper.Kind.HEARING_PLAN) {
			var touched = this.kept.of(activity.id());
			this.kept.show(activity.id(), files(HearingPapers.plan(paper.body())));
			this.pages.showFiles(activity, touched);
		}
	}

	private static Set<FileId> files(HearingPlan plan) {
		return plan.materials().stream().map((one) -> new FileId(one.file())).collect(Collectors.toSet());
	}

	private static String action(String verb, Paper.Kind kind) {
		return "participation." + verb + "-" + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

}
