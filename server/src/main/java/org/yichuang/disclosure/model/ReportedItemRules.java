package org.yichuang.disclosure.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.yichuang.disclosure.DirectReportProblems;
import org.yichuang.kernel.Invalid.FieldFault;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.ProblemCode;
import org.yichuang.kernel.Refusal;

/**
 * 直报填写规则 — what a reported item must hold, the same for the form, the interface and the
 * table.
 *
 * @param today Beijing calendar date
 * @param classes codes that may be chosen; empty while the scheme has none
 */
public record ReportedItemRules(LocalDate today, Set<String> classes) {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_ADDRESS = 500;

	private static final int LONGEST_TEXT = 20_000;

	private static final int MOST_FILES = 10;

	/** Returns what is wrong, field by field; empty if all holds. */
	public List<FieldFault> faults(ReportedItem item) {
		var faults = new ArrayList<FieldFault>();
		title(item, faults);
		classCode(item, faults);
		dates(item, faults);
		content(item, faults);
		return faults;
	}

	private static void title(ReportedItem item, List<FieldFault> faults) {
		if (item.titleKey().isEmpty()) {
			add(faults, "title", KernelProblems.REQUIRED);
		}
		longest(faults, "title", item.title(), LONGEST_TITLE);
	}

	private void classCode(ReportedItem item, List<FieldFault> faults) {
		if (item.classCode().isEmpty() && !this.classes.isEmpty()) {
			add(faults, "classCode", KernelProblems.REQUIRED);
		}
		else if (!item.classCode().isEmpty() && !this.classes.contains(item.classCode())) {
			add(faults, "classCode", DirectReportProblems.REPORT_CLASS_UNKNOWN, item.classCode());
		}
	}

	private void dates(ReportedItem item, List<FieldFault> faults) {
		var disclosedOn = item.disclosedOn();
		var madeOn = item.madeOn();
		if (disclosedOn == null) {
			add(faults, "disclosedOn", KernelProblems.REQUIRED);
		}
		else if (disclosedOn.isAfter(this.today)) {
			add(faults, "disclosedOn", DirectReportProblems.REPORT_DATE_AHEAD);
		}
		if (madeOn != null && disclosedOn != null && madeOn.isAfter(disclosedOn)) {
			add(faults, "madeOn", DirectReportProblems.REPORT_DISCLOSED_BEFORE_MADE);
		}
	}

	private static void content(ReportedItem item, List<FieldFault> faults) {
		if (item.address().isEmpty() && item.text().isEmpty() && item.files().isEmpty()) {
			add(faults, "address", DirectReportProblems.REPORT_CONTENT_MISSING);
		}
		if (!item.address().isEmpty() && !isWebAddress(item.address())) {
			add(faults, "address", DirectReportProblems.REPORT_ADDRESS_MALFORMED);
		}
		longest(faults, "address", item.address(), LONGEST_ADDRESS);
		longest(faults, "text", item.text(), LONGEST_TEXT);
		if (item.files().size() > MOST_FILES) {
			add(faults, "files", DirectReportProblems.REPORT_TOO_MANY_FILES, MOST_FILES);
		}
	}

	private static boolean isWebAddress(String text) {
		try {
			var address = new URI(text);
			return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
					&& address.getHost() != null && address.getRawUserInfo() == null;
		}
		catch (URISyntaxException malformed) {
			return false;
		}
	}

	private static void longest(List<FieldFault> faults, String field, String text, int limit) {
		if (text.length() > limit) {
			add(faults, field, KernelProblems.TOO_LONG, limit);
		}
	}

	private static void add(List<FieldFault> faults, String field, ProblemCode problem, Object... arguments) {
		faults.add(new FieldFault(field, Refusal.of(problem, arguments)));
	}

}
