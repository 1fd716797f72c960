package org.yichuang.annualreports.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.AnnualReportModels;
import org.yichuang.annualreports.model.AnnualReportPaths;
import org.yichuang.annualreports.model.LaidReport;
import org.yichuang.annualreports.store.AnnualReportStore;
import org.yichuang.annualreports.usecase.ReadReport;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.Sections;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.SiteId;
import org.yichuang.publishing.spi.Page;
import org.yichuang.publishing.spi.PageBody;
import org.yichuang.publishing.spi.PageKey;
import org.yichuang.publishing.spi.PageSource;

/** The reports of each section: a list, a page each, and each as it is printed. */
@Component
class AnnualReportPages implements PageSource {

	private final AnnualReportStore reports;

	private final ReadReport read;

	private final Sections sections;

	private final AnnualReportList list;

	AnnualReportPages(AnnualReportStore reports, ReadReport read, Sections sections, AnnualReportList list) {
		this.reports = reports;
		this.read = read;
		this.sections = sections;
		this.list = list;
	}

	@Override
	public String kind() {
		return AnnualReportPaths.KIND;
	}

	@Override
	public void forEachPage(SiteId site, Consumer<PageKey> sink) {
		var here = this.sections.of(site);
		here.forEach((section) -> sink.accept(AnnualReportPaths.indexKey(site, section.id())));
		this.reports.liveIn(here.stream().map(Section::id).toList()).forEach((report) -> {
			sink.accept(AnnualReportPaths.reportKey(site, report.id()));
			sink.accept(AnnualReportPaths.printKey(site, report.id()));
		});
	}

	@Override
	public Map<PageKey, Page> load(Collection<PageKey> keys) {
		var found = new HashMap<PageKey, Page>();
		keys.stream().collect(Collectors.groupingBy(PageKey::site)).forEach((site, wanted) -> {
			var here = this.sections.of(site).stream().collect(Collectors.toMap(Section::id, Function.identity()));
			var lists = new ArrayList<Section>();
			var single = new ArrayList<PageKey>();
			for (var key : wanted) {
				var section = AnnualReportPaths.kind(key).equals("section")
						? here.get(SectionId.of(AnnualReportPaths.id(key))) : null;
				if (section != null) {
					lists.add(section);
				}
				else if (!AnnualReportPaths.kind(key).equals("section")) {
					single.add(key);
				}
			}
			this.list.pages(lists).forEach((page) -> found.put(page.key(), page));
			singles(single, here, found);
		});
		return found;
	}

	private void singles(List<PageKey> keys, Map<SectionId, Section> here, Map<PageKey, Page> found) {
		var ids = keys.stream().map((key) -> AnnualReportId.of(AnnualReportPaths.id(key))).distinct().toList();
		var laid = this.read.standing(ids.isEmpty() ? List.<AnnualReport>of() : this.reports.live(ids))
			.stream()
			.collect(Collectors.toMap((report) -> report.report().id(), Function.identity()));
		for (var key : keys) {
			var report = laid.get(AnnualReportId.of(AnnualReportPaths.id(key)));
			var section = (report != null) ? report.report().live().map((live) -> here.get(live.section())).orElse(null)
					: null;
			if (report != null && section != null) {
				found.put(key, AnnualReportPaths.kind(key).equals("print") ? print(key, report, section)
						: page(key, report, section));
			}
		}
	}

	private static Page page(PageKey key, LaidReport report, Section section) {
		var model = AnnualReportModels.report(report, section);
		AnnualReportModels.article(model, report);
		return new Page(key, AnnualReportPaths.report(section, report.report().year()),
				new PageBody.Rendered("annual-report", model), tags(report.report().id()));
	}

	private static Page print(PageKey key, LaidReport report, Section section) {
		var file = report.report().live().orElseThrow().file();
		return new Page(key, AnnualReportPaths.print(section, report.report().year()), new PageBody.Stored(file),
				tags(report.report().id()));
	}

	private static Set<String> tags(Id report) {
		return Set.of(AnnualReportPaths.reportTag(new AnnualReportId(report.value())));
	}

}
