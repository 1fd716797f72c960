package org.yichuang.annualreports.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.AnnualReportPaths;
import org.yichuang.annualreports.store.AnnualReportStore;
import org.yichuang.disclosure.DisclosureEvent;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.Sections;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.publishing.Change;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.PageKey;

/** 波及页面 — names the pages that change with reports and sections. */
@Component
class AnnualReportPublishing {

	private final Publishing publishing;

	private final Sections sections;

	private final Bodies bodies;

	private final AnnualReportStore reports;

	AnnualReportPublishing(Publishing publishing, Sections sections, Bodies bodies, AnnualReportStore reports) {
		this.publishing = publishing;
		this.sections = sections;
		this.bodies = bodies;
		this.reports = reports;
	}

	/**
	 * Shows a report as it is now, in its section's list and those of the bodies above.
	 */
	UUID touch(AnnualReport report, Section section) {
		var tags = new HashSet<>(
				List.of(AnnualReportPaths.reportTag(report.id()), AnnualReportPaths.listTag(section.id())));
		var above = this.bodies.get(report.body()).parent();
		while (above != null) {
			this.sections.ofBody(above).ifPresent((higher) -> tags.add(AnnualReportPaths.listTag(higher.id())));
			above = this.bodies.get(above).parent();
		}
		return this.publishing.touch(new Change("annualreports.publish", tags, pages(section.site(), report)));
	}

	/** Lets pages follow their section when it is opened, renamed or moved. */
	@EventListener
	void on(DisclosureEvent event) {
		if (event instanceof DisclosureEvent.SectionChanged changed) {
			var section = changed.section();
			var pages = new ArrayList<PageKey>();
			pages.addAll(pages(section.site(), section));
			var before = changed.before();
			if (before != null && !before.site().equals(section.site())) {
				pages.addAll(pages(before.site(), section));
			}
			this.publishing.touch(new Change("annualreports.section",
					new HashSet<>(List.of(AnnualReportPaths.listTag(section.id()))), pages));
		}
	}

	/** Returns the section where a body's reports are published, if it is open. */
	Optional<Section> section(BodyId body) {
		return this.sections.ofBody(body).filter(Section::open);
	}

	/** Returns where a report is published. */
	Optional<Section> section(AnnualReport report) {
		return report.live().flatMap((live) -> this.sections.find(live.section()));
	}

	private List<PageKey> pages(SiteId site, Section section) {
		var pages = new ArrayList<PageKey>(List.of(AnnualReportPaths.indexKey(site, section.id())));
		this.reports.liveIn(List.of(section.id())).forEach((report) -> {
			pages.add(AnnualReportPaths.reportKey(site, report.id()));
			pages.add(AnnualReportPaths.printKey(site, report.id()));
		});
		return pages;
	}

	private static List<PageKey> pages(SiteId site, AnnualReport report) {
		return List.of(AnnualReportPaths.reportKey(site, report.id()), AnnualReportPaths.printKey(site, report.id()));
	}

}
