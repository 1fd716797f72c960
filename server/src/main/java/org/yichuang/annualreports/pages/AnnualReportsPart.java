package org.yichuang.annualreports.pages;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yichuang.annualreports.model.AnnualReportPaths;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.spi.SectionPart;

/** The column of annual reports, one of the unified form's. */
@Component
class AnnualReportsPart implements SectionPart {

	private static final int ORDER = 40;

	@Override
	public String code() {
		return "reports";
	}

	@Override
	public String label() {
		return "政府信息公开年报";
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public Optional<String> path(Section section) {
		return Optional.of(AnnualReportPaths.index(section));
	}

}
