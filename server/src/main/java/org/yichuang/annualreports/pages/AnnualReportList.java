package org.yichuang.annualreports.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.AnnualReportModels;
import org.yichuang.annualreports.model.AnnualReportPaths;
import org.yichuang.annualreports.store.AnnualReportStore;
import org.yichuang.annualreports.usecase.ReportForms;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.Sections;
import org.yichuang.kernel.Beijing;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;

/**
 * The list of a section's reports by year, and below it those of the bodies below on the
 * newest year, so that a government's section leads to all of its area.
 */
@Component
class AnnualReportList {

	private static final int MOST = 1000;

	private final AnnualReportStore reports;

	private final Sections sections;

	private final ReportForms forms;

	private final Bodies bodies;

	private final org.springframework.beans.factory.ObjectProvider<Publishing> publishing;

	AnnualReportList(AnnualReportStore reports, Sections sections, ReportForms forms, Bodies bodies,
			org.springframework.beans.factory.ObjectProvider<Publishing> publishing) {
		this.reports = reports;
		this.sections = sections;
		this.forms = forms;
		this.bodies = bodies;
		this.publishing = publishing;
	}

	/** Returns the pages of sections. */
	List<Page> pages(Collection<Section> wanted) {
		var live = this.reports.liveIn(wanted.stream().map(Section::id).toList())
			.stream()
			.collect(Collectors.groupingBy((report) -> report.live().orElseThrow().section()));
		return wanted.stream().map((section) -> page(section, live.getOrDefault(section.id(), List.of()))).toList();
	}

	private Page page(Section section, List<AnnualReport> own) {
		var model = AnnualReportModels.page("政府信息公开年报", section, false);
		model.put("section", Map.of("name", section.name(), "path", section.path()));
		model.put("reports", own.stream().map((report) -> line(section, report, "")).toList());
		model.put("below", below(section));
		return new Page(AnnualReportPaths.indexKey(section.site(), section.id()), AnnualReportPaths.index(section),
				new PageBody.Rendered("annual-reports", model), Set.of(AnnualReportPaths.listTag(section.id())));
	}

	/** The newest year's reports of the bodies below, in the order of their tree. */
	private List<Map<String, Object>> below(Section section) {
		var root = this.bodies.get(section.body());
		var tree = this.bodies.open(root.path()).stream().filter((body) -> !body.id().equals(root.id())).toList();
		if (tree.isEmpty()) {
			return List.of();
		}
		var ids = tree.stream().map(Body::id).toList();
		for (int year : this.reports.years()) {
			var live = this.forms.find(year).isPresent() ? this.reports.linesOf(ids, year)
				.stream()
				.filter((report) -> report.live().isPresent())
				.collect(Collectors.toMap(AnnualReport::body, Function.identity())) : Map.of();
			if (!live.isEmpty()) {
				return lines(section,
						tree.stream()
							.map(Body::id)
							.map(live::get)
							.filter(AnnualReport.class::isInstance)
							.map(AnnualReport.class::cast)
							.limit(MOST)
							.toList());
			}
		}
		return List.of();
	}

	private List<Map<String, Object>> lines(Section from, List<AnnualReport> reports) {
		var places = this.sections.all().stream().collect(Collectors.toMap(Section::id, Function.identity()));
		var lines = new ArrayList<Map<String, Object>>();
		for (var report : reports) {
			var section = places.get(sectionOf(report));
			if (section != null) {
				var site = section.site().equals(from.site()) ? ""
						: this.publishing.getObject().address(section.site(), "");
				lines.add(line(section, report, site));
			}
		}
		return lines;
	}

	private static SectionId sectionOf(AnnualReport report) {
		return report.live().orElseThrow().section();
	}

	private static Map<String, Object> line(Section section, AnnualReport report, String site) {
		return Map.of("title", section.name() + report.year() + "年政府信息公开工作年度报告", "path",
				site + AnnualReportPaths.report(section, report.year()), "year", report.year(), "date",
				Beijing.day(report.live().orElseThrow().by().at()).toString());
	}

}
