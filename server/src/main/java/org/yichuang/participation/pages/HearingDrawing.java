package org.yichuang.participation.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import org.yichuang.files.Files;
import org.yichuang.files.StoredFile;
import org.yichuang.kernel.FileId;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.ActivityState;
import org.yichuang.participation.model.HearingDetail;
import org.yichuang.participation.model.HearingDetail.Rule;
import org.yichuang.participation.model.HearingFindings;
import org.yichuang.participation.model.HearingLot;
import org.yichuang.participation.model.HearingPlan;
import org.yichuang.participation.model.HearingRecord;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.model.Registration;
import org.yichuang.participation.model.Registration.State;
import org.yichuang.participation.store.ActivityPaperStore;
import org.yichuang.participation.store.HearingLotStore;
import org.yichuang.participation.store.RegistrationStore;
import org.yichuang.participation.usecase.HearingPapers;

/** What the page of a hearing is told: only what was published. */
@Component
class HearingDrawing {

	private final ActivityPaperStore papers;

	private final RegistrationStore registrations;

	private final HearingLotStore lots;

	private final Files files;

	HearingDrawing(ActivityPaperStore papers, RegistrationStore registrations, HearingLotStore lots, Files files) {
		this.papers = papers;
		this.registrations = registrations;
		this.lots = lots;
		this.files = files;
	}

	Map<String, Object> model(Activity activity, HearingDetail hearing) {
		var model = new LinkedHashMap<String, Object>();
		model.put("session", Map.of("heldAt", Dates.minute(hearing.session().heldAt()), "place",
				hearing.session().place(), "moved", hearing.session().movedNote()));
		model.put("ground", hearing.matter().ground().name().toLowerCase(Locale.ROOT));
		model.put("explanation", ActivityModels.paragraphs(hearing.matter().explanation()));
		model.put("draft", ActivityModels.paragraphs(hearing.matter().draft()));
		model.put("selection", selection(hearing));
		this.lots.get(activity.id())
			.filter((lot) -> lot.drawnAt() != null)
			.ifPresent((lot) -> model.put("participants", participants(activity, hearing, lot)));
		this.papers.of(List.of(activity.id()))
			.stream()
			.filter((paper) -> !paper.liveBody().isEmpty())
			.forEach((paper) -> published(model, activity, paper));
		return model;
	}

	private static Map<String, Object> selection(HearingDetail hearing) {
		var selection = hearing.selection();
		var groups = selection.groups()
			.stream()
			.map((group) -> Map.<String, Object>of("name", group.name(), "seats", group.seats(), "reserves",
					group.reserves(), "invited", group.invited()))
			.toList();
		return Map.of("attendance", ActivityModels.paragraphs(selection.attendance()), "rule",
				selection.rule().name().toLowerCase(Locale.ROOT), "numberSource", selection.numberSource(), "digest",
				hearing.lotDigest(), "groups", groups);
	}

	private Map<String, Object> participants(Activity activity, HearingDetail hearing, HearingLot lot) {
		var all = this.registrations.all(activity.id());
		var names = hearing.selection().groups();
		var groups = IntStream.range(0, names.size())
			.mapToObj((group) -> Map.<String, Object>of("name", names.get(group).name(), "people", people(all, group)))
			.toList();
		var model = new LinkedHashMap<String, Object>();
		model.put("drawn", Dates.minute(lot.drawnAt()));
		model.put("registered", all.stream().filter((one) -> one.submission() != null).count());
		model.put("groups", groups);
		if (hearing.selection().rule() == Rule.LOT) {
			model.put("seed", lot.seed());
			model.put("number", lot.number());
			model.put("tickets",
					all.stream()
						.filter((one) -> one.outcome().serial() > 0)
						.map((one) -> ticket(one, names.get(one.group()).name(), lot))
						.toList());
		}
		return model;
	}

	private static List<Map<String, Object>> people(List<Registration> all, int group) {
		var people = new ArrayList<Map<String, Object>>();
		for (var state : List.of(State.SELECTED, State.RESERVE)) {
			all.stream()
				.filter((one) -> one.group() == group && one.outcome().state() == state)
				.sorted(java.util.Comparator.comparingInt((one) -> one.outcome().reserve()))
				.forEach((one) -> people.add(Map.of("name", one.shownName(), "serial", one.outcome().serial(),
						"reserve", one.outcome().reserve())));
		}
		return people;
	}

	/** Who was not selected stands here by a number only. */
	private static Map<String, Object> ticket(Registration one, String group, HearingLot lot) {
		return Map.of("serial", one.outcome().serial(), "group", group, "outcome",
				one.outcome().state().name().toLowerCase(Locale.ROOT), "ticket", lot.ticket(one.outcome().serial()));
	}

	private void published(Map<String, Object> model, Activity activity, Paper paper) {
		switch (paper.kind()) {
			case HEARING_PLAN -> model.put("plan", plan(HearingPapers.plan(paper.liveBody()), paper));
			case HEARING_RECORD -> model.put("record", record(HearingPapers.record(paper.liveBody()), paper));
			case HEARING_FINDINGS -> {
				if (activity.state() == ActivityState.CONCLUDED) {
					model.put("findings", findings(HearingPapers.findings(paper.liveBody()), paper));
				}
			}
			case RESULT -> {
				// drawn for every kind of activity
			}
		}
	}

	private static Map<String, Object> dated(Paper paper) {
		var model = new LinkedHashMap<String, Object>();
		model.put("published", Dates.minute(paper.publishedAt()));
		model.put("corrected", Dates.minute(paper.correctedAt()));
		model.put("correction", paper.correctionNote());
		return model;
	}

	private Map<String, Object> plan(HearingPlan plan, Paper paper) {
		var model = dated(paper);
		var ids = plan.materials().stream().map((one) -> new FileId(one.file())).toList();
		var stored = this.files.all(ids);
		model.put("agenda",
				plan.agenda().stream().map((item) -> Map.of("time", item.time(), "words", item.words())).toList());
		model.put("materials", plan.materials().stream().flatMap((one) -> {
			var file = stored.get(new FileId(one.file()));
			return (file != null) ? java.util.stream.Stream.of(material(one, file)) : java.util.stream.Stream.empty();
		}).collect(Collectors.toList()));
		var delivered = plan.deliveredOn();
		model.put("delivered", (delivered != null) ? delivered.toString() : "");
		return model;
	}

	private static Map<String, Object> material(HearingPlan.Material material, StoredFile file) {
		return Map.of("title", material.title().isEmpty() ? file.name() : material.title(), "path",
				UriUtils.encodePath(file.publicPath(), StandardCharsets.UTF_8), "kind", file.ending(), "sizeText",
				file.sizeText());
	}

	private static Map<String, Object> record(HearingRecord record, Paper paper) {
		var model = dated(paper);
		model.put("attendance", record.attendance());
		model.put("statements",
				record.statements()
					.stream()
					.map((one) -> Map.<String, Object>of("part", one.part().name().toLowerCase(Locale.ROOT), "speaker",
							one.speaker(), "role", one.role(), "lines", ActivityModels.paragraphs(one.words())))
					.toList());
		var signed = record.signedOn();
		model.put("signing", record.signing());
		model.put("signedOn", (signed != null) ? signed.toString() : "");
		return model;
	}

	private static Map<String, Object> findings(HearingFindings findings, Paper paper) {
		var model = dated(paper);
		model.put("points",
				findings.points()
					.stream()
					.map((one) -> Map.of("words", one.words(), "adoption",
							one.adoption().name().toLowerCase(Locale.ROOT), "reason", one.reason()))
					.toList());
		return model;
	}

}
