package org.yichuang.participation.web.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.files.Files;
import org.yichuang.files.StoredFile;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Refusal;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.HearingFindings;
import org.yichuang.participation.model.HearingLot;
import org.yichuang.participation.model.HearingPlan;
import org.yichuang.participation.model.HearingRecord;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.model.Registration;
import org.yichuang.participation.model.Registration.State;
import org.yichuang.participation.usecase.Dossier;
import org.yichuang.participation.usecase.HearingPapers;
import org.yichuang.participation.usecase.MoveHearing;
import org.yichuang.participation.usecase.ScreenRegistrations;
import org.yichuang.participation.usecase.SelectParticipants;
import org.yichuang.participation.usecase.WriteHearing;
import org.yichuang.participation.web.console.ActivityWords.ActivityWhyNot;

/** Makes what the console shows of hearings. */
@Component
class HearingViews {

	private final ScreenRegistrations screening;

	private final SelectParticipants selecting;

	private final MoveHearing moving;

	private final WriteHearing writing;

	private final Files files;

	private final ActivityWords words;

	HearingViews(ScreenRegistrations screening, SelectParticipants selecting, MoveHearing moving, WriteHearing writing,
			Files files, ActivityWords words) {
		this.screening = screening;
		this.selecting = selecting;
		this.moving = moving;
		this.writing = writing;
		this.files = files;
		this.words = words;
	}

	HearingShown of(Actor actor, Dossier dossier) {
		var counts = this.screening.counts(dossier);
		var shown = new LinkedHashMap<String, Long>();
		for (var state : State.values()) {
			shown.put(state.name(), counts.getOrDefault(state, 0L));
		}
		var offers = offers(actor, dossier);
		var lot = this.selecting.lot(dossier);
		return new HearingShown(shown, lot.map(HearingLot::drawnAt).orElse(null), lot.map(HearingLot::seed).orElse(""),
				lot.map(HearingLot::number).orElse(""), plan(dossier), record(dossier), findings(dossier), offers);
	}

	RegistrationRow row(Dossier dossier, Registration one, boolean reasons) {
		var outcome = one.outcome();
		var group = (dossier.activity().detail() instanceof HearingDetail hearing)
				? hearing.selection().groups().get(one.group()).name() : "";
		return new RegistrationRow(one.id(), one.submission(), one.number(), group, one.shownName(), one.receivedAt(),
				outcome.state(), this.words.label(outcome.state()), outcome.serial(), outcome.reserve(),
				reasons ? outcome.reason() : "");
	}

	private HearingPlanShown plan(Dossier dossier) {
		var paper = this.writing.paper(dossier, Paper.Kind.HEARING_PLAN);
		var plan = HearingPapers.plan(paper.body());
		var stored = this.files.all(plan.materials().stream().map((one) -> new FileId(one.file())).toList());
		var materials = plan.materials().stream().map((one) -> material(one, stored)).toList();
		return new HearingPlanShown(plan.agenda(), materials, plan.deliveredOn(), facts(paper));
	}

	private static MaterialShown material(HearingPlan.Material one, Map<FileId, StoredFile> stored) {
		var file = stored.get(new FileId(one.file()));
		return new MaterialShown(one.file(), one.title(), (file != null) ? file.name() : "");
	}

	private HearingRecordShown record(Dossier dossier) {
		var paper = this.writing.paper(dossier, Paper.Kind.HEARING_RECORD);
		return new HearingRecordShown(HearingPapers.record(paper.body()), facts(paper));
	}

	private HearingFindingsShown findings(Dossier dossier) {
		var paper = this.writing.paper(dossier, Paper.Kind.HEARING_FINDINGS);
		return new HearingFindingsShown(HearingPapers.findings(paper.body()), facts(paper));
	}

	private static PaperFacts facts(Paper paper) {
		return new PaperFacts(paper.publishedAt(), paper.correctedAt(), paper.correctionNote(), paper.isAhead(),
				paper.version());
	}

	private List<HearingOffer> offers(Actor actor, Dossier dossier) {
		var all = new ArrayList<HearingOffer>();
		all.add(offer("HEARING_SCREEN", this.screening.refusals(actor, dossier)));
		all.add(offer("HEARING_SELECT", this.selecting.refusals(actor, dossier)));
		all.add(offer("HEARING_MOVE", this.moving.refusals(actor, dossier)));
		for (var kind : List.of(Paper.Kind.HEARING_PLAN, Paper.Kind.HEARING_RECORD, Paper.Kind.HEARING_FINDINGS)) {
			all.add(offer("WRITE_" + kind, this.writing.refusals(actor, dossier, kind)));
			all.add(offer("PUBLISH_" + kind, this.writing.publishRefusals(actor, dossier, kind)));
		}
		return all;
	}

	private HearingOffer offer(String code, List<Refusal> refusals) {
		return new HearingOffer(code, this.words.text("participation.offer." + code), this.words.of(refusals));
	}

	/**
	 * 听证办理.
	 *
	 * @param counts how many registrations stand in each state
	 * @param drawnAt when participants were selected; null while they are not
	 * @param seed of the lot, empty while participants are not selected
	 * @param number the public number that went into the lot
	 */
	record HearingShown(Map<String, Long> counts, @Nullable Instant drawnAt, String seed, String number,
			HearingPlanShown plan, HearingRecordShown record, HearingFindingsShown findings,
			List<HearingOffer> offers) {
	}

	/** 文书情况. */
	record PaperFacts(@Nullable Instant publishedAt, @Nullable Instant correctedAt, String correction, boolean ahead,
			long version) {
	}

	/** 议程和材料. */
	record HearingPlanShown(List<HearingPlan.AgendaItem> agenda, List<MaterialShown> materials,
			java.time.@Nullable LocalDate deliveredOn, PaperFacts facts) {
	}

	/** 材料. */
	record MaterialShown(UUID file, String title, String name) {
	}

	/** 笔录. */
	record HearingRecordShown(HearingRecord text, PaperFacts facts) {
	}

	/** 采纳情况. */
	record HearingFindingsShown(HearingFindings text, PaperFacts facts) {
	}

	/** 可办事项. */
	record HearingOffer(String code, String label, List<ActivityWhyNot> refusals) {
	}

	/** 报名行. */
	record RegistrationRow(UUID id, @Nullable UUID submission, String number, String group, String name,
			Instant receivedAt, State state, String stateLabel, int serial, int reserve, String reason) {
	}

}
