package org.yichuang.frontdoor.web.site;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.yichuang.files.Files;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.intake.Matters;
import org.yichuang.intake.Submission;
import org.yichuang.intake.Tickets;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.kernel.Beijing;

import static java.nio.charset.StandardCharsets.UTF_8;

/** 查询页模型 — what the template {@code track} shows. */
@Component
class TrackModel {

	private final Forms forms;

	private final Files files;

	private final Tickets tickets;

	private final Matters matters;

	TrackModel(Forms forms, Files files, Tickets tickets, Matters matters) {
		this.forms = forms;
		this.files = files;
		this.tickets = tickets;
		this.matters = matters;
	}

	/** The question for number and code. */
	Map<String, Object> question(String number, String fault) {
		return Map.of("number", number, "fault", fault);
	}

	/**
	 * A matter.
	 * @param visit ticket of the visit
	 * @param notice what was just done, empty if nothing
	 * @param chosen the act that is being filled in, null if none
	 */
	Map<String, Object> matter(Submission submission, MatterView view, Visit visit, @Nullable ChosenAct chosen) {
		var model = new LinkedHashMap<String, Object>();
		model.put("number", submission.number());
		model.put("fault", "");
		var matter = new LinkedHashMap<String, Object>();
		matter.put("title", view.title());
		matter.put("receivedAt", Beijing.minute(submission.receivedAt()));
		matter.put("state", view.state());
		matter.put("explanation", view.explanation());
		matter.put("steps", view.steps().stream().map((step) -> step(step.at(), step.words())).toList());
		matter.put("next", view.next());
		matter.put("due", (view.due() != null) ? view.due().toString() : "");
		matter.put("dueProvisional", view.dueProvisional());
		matter.put("answer", SendModel.lines((view.answer() != null) ? view.answer() : ""));
		matter.put("answerFiles", Stream.concat(papers(submission, visit), files(view, visit)).toList());
		matter.put("sent", sent(submission));
		matter.put("acts", acts(view, visit));
		matter.put("notice", visit.notice());
		matter.put("fault", visit.fault());
		model.put("matter", matter);
		if (chosen != null) {
			model.put("act", act(chosen, visit));
		}
		return model;
	}

	private static Map<String, Object> step(Instant at, String words) {
		return Map.of("at", Beijing.minute(at), "words", words);
	}

	private Stream<Map<String, Object>> files(MatterView view, Visit visit) {
		return this.files.all(view.answerFiles())
			.values()
			.stream()
			.map((file) -> taken("files/" + file.id(), file.name(), visit));
	}

	private Stream<Map<String, Object>> papers(Submission submission, Visit visit) {
		return this.matters.papers(submission)
			.stream()
			.map((paper) -> taken("papers/" + paper.code(), paper.name(), visit));
	}

	private static Map<String, Object> taken(String from, String name, Visit visit) {
		return Map.of("name", name, "path",
				"/track/" + from + "/" + UriUtils.encodePathSegment(name, UTF_8) + "?m=" + visit.ticket());
	}

	/** Whoever wrote it may read it again; what tells who they are stays masked. */
	private List<Map<String, Object>> sent(Submission submission) {
		return this.forms.lines(submission.form(), submission.answers())
			.stream()
			.map((line) -> Map.<String, Object>of("label", line.label(), "words", line.words()))
			.toList();
	}

	private static List<Map<String, Object>> acts(MatterView view, Visit visit) {
		return view.acts()
			.stream()
			.map((act) -> Map.<String, Object>of("code", act.code(), "label", act.label(), "explanation",
					act.explanation(), "path", "/track/matter?m=" + visit.ticket() + "&act=" + act.code()))
			.toList();
	}

	private Map<String, Object> act(ChosenAct chosen, Visit visit) {
		var act = chosen.act();
		var model = new LinkedHashMap<String, Object>();
		model.put("code", act.code());
		model.put("label", act.label());
		model.put("explanation", act.explanation());
		model.put("visit", visit.ticket());
		model.put("back", "/track/matter?m=" + visit.ticket());
		model.put("ticket", chosen.ticket().isEmpty() ? this.tickets.forDeed(chosen.place()) : chosen.ticket());
		model.put("files", this.tickets.forFiles(chosen.place(), chosen.posted().files()));
		model.put("fault", (act.form() == null) ? chosen.faults().getOrDefault("form", "") : "");
		if (act.form() != null) {
			model.put("form", this.forms.model(act.form(), chosen.posted(), chosen.faults()));
		}
		return model;
	}

	/**
	 * 查询 — a visit to a matter.
	 *
	 * @param ticket its ticket
	 * @param notice what was just done, empty if nothing
	 * @param fault why something could not be done, empty if nothing
	 */
	record Visit(String ticket, String notice, String fault) {
	}

	/**
	 * 选中的操作.
	 *
	 * @param act what is to be done
	 * @param place what its tickets are good for
	 * @param posted what was filled in
	 * @param faults what is wrong with it
	 * @param ticket the ticket it was sent with, empty for a new one
	 */
	record ChosenAct(MatterView.Act act, String place, Posted posted, Map<String, String> faults, String ticket) {
	}

}
