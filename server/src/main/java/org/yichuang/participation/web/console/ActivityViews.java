package org.yichuang.participation.web.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.ActivityAct;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.CodeCounts;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.AskedInUrn;
import org.yichuang.participation.model.ConsultationDetail;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.InterviewDetail;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.model.ReviewDetail;
import org.yichuang.participation.model.SurveyDetail;
import org.yichuang.participation.usecase.Dossier;
import org.yichuang.participation.usecase.FindActivities;
import org.yichuang.participation.usecase.IssueCodes;
import org.yichuang.participation.usecase.MoveActivity;
import org.yichuang.participation.usecase.SaveActivity;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.usecase.WriteResult;
import org.yichuang.participation.web.console.ActivityWords.ActivityWhyNot;
import org.yichuang.publishing.Publishing;

/** Makes what the console shows of activities. */
@Component
class ActivityViews {

	private final ShowActivity show;

	private final MoveActivity move;

	private final SaveActivity save;

	private final WriteResult result;

	private final IssueCodes codes;

	private final Publishing publishing;

	private final ActivityWords words;

	ActivityViews(ShowActivity show, MoveActivity move, SaveActivity save, WriteResult result, IssueCodes codes,
			Publishing publishing, ActivityWords words) {
		this.show = show;
		this.move = move;
		this.save = save;
		this.result = result;
		this.codes = codes;
		this.publishing = publishing;
		this.words = words;
	}

	ActivityRow row(FindActivities.Line line) {
		var activity = line.activity();
		return new ActivityRow(activity.id().toString(), activity.number(), activity.kind(),
				this.words.label(activity.kind()), activity.text().title(), activity.state(),
				this.words.label(activity.state()), line.siteName(), activity.window().opensAt(),
				activity.window().closesAt(), line.answers(), line.resultOwed());
	}

	ActivityShown detail(Actor actor, Dossier dossier) {
		var activity = dossier.activity();
		var address = activity.state().isPublic() ? this.publishing.address(activity.site(), activity.path()) : "";
		return new ActivityShown(activity.id().toString(), activity.kind(), this.words.label(activity.kind()),
				activity.state(), this.words.label(activity.state()), dossier.site().id().toString(),
				dossier.site().name(), activity.text().title(), activity.text().introduction(),
				activity.window().opensAt(), activity.window().closesAt(),
				(activity.detail() instanceof SurveyDetail survey) ? survey : null,
				(activity.detail() instanceof ConsultationDetail consultation) ? consultation : null,
				(activity.detail() instanceof HearingDetail hearing) ? hearing : null,
				(activity.detail() instanceof InterviewDetail interview) ? interview : null,
				(activity.detail() instanceof ReviewDetail review) ? review : null, address, sendAddress(activity),
				activity.life().endNote(), result(this.show.result(dossier)), this.codes.counts(dossier),
				offers(actor, dossier), trail(dossier), this.show.mayReadOriginals(actor, dossier), activity.version());
	}

	/** What link codes are made for; empty where nothing is asked through the urn. */
	private String sendAddress(Activity activity) {
		return (activity.detail() instanceof AskedInUrn) ? this.publishing.address(activity.site(),
				"/send/" + activity.kind().segment() + "/" + activity.number()) : "";
	}

	private static ActivityResult result(Paper paper) {
		return new ActivityResult(paper.body(), paper.publishedAt(), paper.correctedAt(), paper.correctionNote(),
				paper.isAhead(), paper.version());
	}

	private List<ActivityOffer> offers(Actor actor, Dossier dossier) {
		var all = new ArrayList<ActivityOffer>();
		all.add(offer("SAVE", false, this.save.refusals(actor, dossier)));
		Stream.of(ActivityAct.values())
			.filter((act) -> act.fits(dossier.activity()))
			.forEach((act) -> all.add(new ActivityOffer(act.name(), this.words.label(act), act.noteNeeded(),
					this.words.of(this.move.refusals(actor, dossier, act)))));
		all.add(offer("WRITE_RESULT", false, this.result.refusals(actor, dossier)));
		all.add(offer("CORRECT_RESULT", true, this.result.correctionRefusals(actor, dossier)));
		all.add(offer("ISSUE_CODES", false, this.codes.refusals(actor, dossier)));
		return all;
	}

	private ActivityOffer offer(String code, boolean noteNeeded, List<Refusal> refusals) {
		return new ActivityOffer(code, this.words.text("participation.offer." + code), noteNeeded,
				this.words.of(refusals));
	}

	private List<ActivityTrailLine> trail(Dossier dossier) {
		return this.show.trail(dossier)
			.stream()
			.map((entry) -> new ActivityTrailLine(this.words.text("audit." + entry.act()), entry.actorName(),
					noted(entry.act(), entry.note()), entry.at()))
			.toList();
	}

	/** What was decided on how many, in words. */
	private String noted(String act, String note) {
		var kind = switch (act) {
			case "participation.decide-opinions" -> "opinion-adoption";
			case "participation.screen-questions" -> "interview-question-state";
			case "participation.screen-opinions", "participation.screen-texts" -> "text-state";
			default -> "";
		};
		var said = note.split(" ", 2);
		return kind.isEmpty() || said.length < 2 ? note : this.words.text("participation.noted",
				this.words.text("participation." + kind + "." + said[0]), said[1]);
	}

	/** 活动行. */
	record ActivityRow(String id, long number, ActivityKind kind, String kindLabel, String title, ActivityState state,
			String stateLabel, String siteName, @Nullable Instant opensAt, @Nullable Instant closesAt, long answers,
			boolean resultOwed) {
	}

	/**
	 * 活动详情.
	 *
	 * @param originals whether the reader may read what people sent as it came
	 */
	record ActivityShown(String id, ActivityKind kind, String kindLabel, ActivityState state, String stateLabel,
			String site, String siteName, String title, String introduction, @Nullable Instant opensAt,
			@Nullable Instant closesAt, @Nullable SurveyDetail survey, @Nullable ConsultationDetail consultation,
			@Nullable HearingDetail hearing, @Nullable InterviewDetail interview, @Nullable ReviewDetail review,
			String address, String sendAddress, String endNote, ActivityResult result, CodeCounts codes,
			List<ActivityOffer> offers, List<ActivityTrailLine> trail, boolean originals, long version) {
	}

	/** 结果文书. */
	record ActivityResult(String body, @Nullable Instant publishedAt, @Nullable Instant correctedAt,
			String correctionNote, boolean ahead, long version) {
	}

	/**
	 * 可办操作.
	 *
	 * @param code {@link ActivityAct} or another verb
	 * @param label on the button
	 * @param noteNeeded whether a reason must be given
	 * @param refusals why not now; empty means go ahead
	 */
	record ActivityOffer(String code, String label, boolean noteNeeded, List<ActivityWhyNot> refusals) {
	}

	/** 经过. */
	record ActivityTrailLine(String act, String actorName, String note, Instant at) {
	}

}
