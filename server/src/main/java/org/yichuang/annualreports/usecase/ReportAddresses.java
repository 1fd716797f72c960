package org.yichuang.annualreports.usecase;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.annualreports.AnnualReportsProblems;
import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.AnnualReportPaths;
import org.yichuang.annualreports.model.AnnualReportModels;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refused;
import org.yichuang.publishing.Publishing;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;

/** Says where reports are read, and how one will look. */
@Component
public class ReportAddresses {

	private final ReadReport read;

	private final AnnualReportPublishing pages;

	private final Publishing publishing;

	ReportAddresses(ReadReport read, AnnualReportPublishing pages, Publishing publishing) {
		this.read = read;
		this.pages = pages;
		this.publishing = publishing;
	}

	/** Returns the whole address of a report that everybody can read. */
	public Optional<String> of(AnnualReport report) {
		return this.pages.section(report)
			.map((section) -> this.publishing.address(section.site(),
					AnnualReportPaths.report(section, report.year())));
	}

	/**
	 * Renders a report as its page will look.
	 * @throws org.yichuang.kernel.NotFound if there is none, or the actor may not see it
	 * @throws Refused if the body has no section
	 */
	public String preview(Actor actor, AnnualReportId id) {
		var laid = this.read.read(actor, id).laid();
		var section = this.pages.section(laid.body().id())
			.orElseThrow(() -> Refused.because(AnnualReportsProblems.NO_SECTION));
		return this.publishing.preview(new Page(AnnualReportPaths.reportKey(section.site(), id),
				AnnualReportPaths.report(section, laid.report().year()),
				new PageBody.Rendered("annual-report", AnnualReportModels.report(laid, section)), java.util.Set.of()));
	}

}
