package org.yichuang.annualreports.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.annualreports.AnnualReportsPermission;
import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.CellKey;
import org.yichuang.annualreports.model.Finding;
import org.yichuang.annualreports.model.GivenCell;
import org.yichuang.annualreports.model.LaidReport;
import org.yichuang.annualreports.model.ReportForm;
import org.yichuang.annualreports.model.Sheet;
import org.yichuang.annualreports.store.AnnualReportStore;
import org.yichuang.annualreports.store.GivenStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

/** Reads reports: as staff work on them, and as everybody reads them. */
@Component
public class ReadReport {

	private final AnnualReportStore reports;

	private final GivenStore given;

	private final ReportForms forms;

	private final ReckonYear reckon;

	private final Bodies bodies;

	ReadReport(AnnualReportStore reports, GivenStore given, ReportForms forms, ReckonYear reckon, Bodies bodies) {
		this.reports = reports;
		this.given = given;
		this.forms = forms;
		this.reckon = reckon;
		this.bodies = bodies;
	}

	/**
	 * Returns a report as staff work on it.
	 * @throws NotFound if there is none, or the actor may not see it
	 */
	public Dossier read(Actor actor, AnnualReportId id) {
		var report = this.reports.get(id);
		visible(actor, report);
		return dossier(report);
	}

	/** Returns a body's report on a year, if it was begun. */
	public Optional<AnnualReport> find(BodyId body, int year) {
		return this.reports.find(body, year);
	}

	/**
	 * Returns a report that the actor wants to change.
	 * @throws NotFound if there is none, or the actor may not see it
	 * @throws Refused if the actor may not, or somebody changed it meanwhile
	 */
	AnnualReport toChange(Actor actor, AnnualReportId id, long version, AnnualReportsPermission power) {
		var report = this.reports.get(id);
		actor.require(power, visible(actor, report).place());
		if (report.version() != version) {
			throw Refused.because(KernelProblems.CHANGED_MEANWHILE);
		}
		return report;
	}

	/** Returns a report as staff work on it, whoever asks. */
	Dossier dossier(AnnualReport report) {
		var body = this.bodies.get(report.body());
		var reckoned = this.reckon.of(body, report.year());
		var laid = laid(report, body, reckoned.sheet());
		var corrections = this.given.cells(List.of(report.id()))
			.getOrDefault(report.id(), List.of())
			.stream()
			.filter(GivenCell::corrected)
			.collect(Collectors.toMap(GivenCell::key, (cell) -> cell));
		return new Dossier(laid, reckoned.missing(), reckoned.hasBelow(), corrections,
				Finding.of(laid, standing(body.id(), report.year() - 1)));
	}

	/** Returns reports that stand, as everybody reads them, with three queries in all. */
	public List<LaidReport> standing(Collection<AnnualReport> reports) {
		var ids = reports.stream().map(AnnualReport::id).toList();
		var texts = this.given.texts(ids);
		var amendments = this.given.amendments(ids);
		var named = this.bodies.all(reports.stream().map(AnnualReport::body).distinct().toList());
		var laid = new ArrayList<LaidReport>();
		for (var report : reports) {
			var body = named.get(report.body());
			var cells = report.cells();
			if (body != null && cells != null) {
				var form = this.forms.on(report.year());
				laid.add(new LaidReport(report, body, form, new Sheet(form, cells, Map.of()),
						texts.getOrDefault(report.id(), Map.of()), amendments.getOrDefault(report.id(), List.of())));
			}
		}
		return laid;
	}

	/** Returns a report with other numbers and words than it has. */
	LaidReport amended(LaidReport laid, Map<CellKey, java.math.BigDecimal> values, Map<String, String> words) {
		var cells = new java.util.LinkedHashMap<>(laid.sheet().cells());
		values.forEach((key, value) -> cells.computeIfPresent(key,
				(same, cell) -> new org.yichuang.annualreports.model.SheetCell(cell.source(), cell.own(), cell.below(),
						value)));
		var written = new HashMap<>(laid.written());
		written.putAll(words);
		return new LaidReport(laid.report(), laid.body(), laid.form(), new Sheet(laid.form(), cells, Map.of()), written,
				laid.amendments());
	}

	@Nullable Sheet standing(BodyId body, int year) {
		ReportForm form = this.forms.find(year).orElse(null);
		var cells = this.reports.find(body, year).map(AnnualReport::cells).orElse(null);
		return (form != null && cells != null) ? new Sheet(form, cells, Map.of()) : null;
	}

	private LaidReport laid(AnnualReport report, Body body, Sheet sheet) {
		var ids = List.of(report.id());
		return new LaidReport(report, body, this.forms.on(report.year()), sheet,
				this.given.texts(ids).getOrDefault(report.id(), Map.of()),
				this.given.amendments(ids).getOrDefault(report.id(), List.of()));
	}

	private Body visible(Actor actor, AnnualReport report) {
		var body = this.bodies.get(report.body());
		if (!actor.may(AnnualReportsPermission.READ, body.place())) {
			throw NotFound.of(report.id());
		}
		return body;
	}

}
