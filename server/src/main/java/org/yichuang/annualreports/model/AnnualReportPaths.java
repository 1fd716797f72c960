package org.yichuang.annualreports.model;

import java.util.regex.Pattern;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.disclosure.Section;
import org.yichuang.disclosure.SectionId;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Term;
import org.yichuang.publishing.spi.PageKey;

/** 年报页面 — addresses, names and tags of this room's public pages. */
@Term("年报页面")
public final class AnnualReportPaths {

	/** The kind of this room's pages. */
	public static final String KIND = "annual-reports";

	private static final Pattern SLASH = Pattern.compile("/");

	private AnnualReportPaths() {
	}

	/** All reports of a section. */
	public static String index(Section section) {
		return section.path() + "reports/";
	}

	/** The report on a year. */
	public static String report(Section section, int year) {
		return index(section) + year + ".html";
	}

	/** The report on a year as it is printed. */
	public static String print(Section section, int year) {
		return index(section) + year + ".pdf";
	}

	/** Names the page of all reports of a section. */
	public static PageKey indexKey(SiteId site, SectionId section) {
		return new PageKey(site, KIND, "section/" + section);
	}

	/** Names a report's page. */
	public static PageKey reportKey(SiteId site, AnnualReportId report) {
		return new PageKey(site, KIND, "report/" + report);
	}

	/** Names a report's printed file. */
	public static PageKey printKey(SiteId site, AnnualReportId report) {
		return new PageKey(site, KIND, "print/" + report);
	}

	/**
	 * Returns what kind of page a key names: {@code section}, {@code report},
	 * {@code print}.
	 */
	public static String kind(PageKey key) {
		return SLASH.split(key.key())[0];
	}

	/** Returns the id within a key. */
	public static String id(PageKey key) {
		return key.key().substring(key.key().indexOf('/') + 1);
	}

	/** The reports that a section lists. */
	public static String listTag(SectionId section) {
		return "annual-reports:" + section;
	}

	/** A report. */
	public static String reportTag(AnnualReportId report) {
		return "annual-report:" + report;
	}

}
