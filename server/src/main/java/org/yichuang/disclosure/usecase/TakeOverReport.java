package org.yichuang.disclosure.usecase;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.disclosure.DirectReportId;
import org.yichuang.disclosure.DirectReportProblems;
import org.yichuang.disclosure.SectionId;
import org.yichuang.disclosure.model.DirectReport;
import org.yichuang.disclosure.model.DirectReportState;
import org.yichuang.disclosure.model.DisclosureAttribute;
import org.yichuang.disclosure.model.Entry;
import org.yichuang.disclosure.model.EntryFacts;
import org.yichuang.disclosure.model.ReportedItem;
import org.yichuang.disclosure.store.DirectReportStore;
import org.yichuang.disclosure.store.DisclosureEntryStore;
import org.yichuang.disclosure.store.TakenOverStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refused;

/**
 * Takes an accepted report over as an entry of a section, which then goes the way of
 * every entry: reviews first.
 */
@Component
public class TakeOverReport {

	private final DirectReportStore reports;

	private final TakenOverStore taken;

	private final DisclosureEntryStore entries;

	private final DirectReportScope scope;

	private final WriteEntry write;

	TakeOverReport(DirectReportStore reports, TakenOverStore taken, DisclosureEntryStore entries,
			DirectReportScope scope, WriteEntry write) {
		this.reports = reports;
		this.taken = taken;
		this.entries = entries;
		this.scope = scope;
		this.write = write;
	}

	/** Returns the entry that a report was taken over as. */
	@Transactional(readOnly = true)
	public Optional<Entry> entry(DirectReport report) {
		return this.taken.entry(report.id()).map(this.entries::get);
	}

	/**
	 * Takes a report over, once.
	 * @throws Refused if it is not accepted or taken over already, the actor may not
	 * write in the section, or its class has no channel for a text
	 * @throws org.yichuang.kernel.NotFound if report or section are out of sight
	 */
	@Transactional
	public Entry takeOver(Actor actor, DirectReportId id, SectionId section) {
		var report = this.reports.get(id);
		this.scope.seen(actor, report.body(), id);
		if (report.state() != DirectReportState.ACCEPTED) {
			throw Refused.because(DirectReportProblems.REPORT_NOT_IN_THIS_STATE);
		}
		var entry = this.write.begin(actor, section, entryOf(report.item()));
		if (!this.taken.add(id, entry.id())) {
			throw Refused.because(DirectReportProblems.REPORT_TAKEN_OVER);
		}
		return entry;
	}

	private static WriteEntry.NewEntry entryOf(ReportedItem item) {
		var madeOn = Objects.requireNonNullElseGet(item.madeOn(), () -> Objects.requireNonNull(item.disclosedOn()));
		var facts = new EntryFacts(item.title(), "", madeOn, EntryFacts.Kinds.NONE, List.of(), "", "", "",
				EntryFacts.Force.NONE);
		return new WriteEntry.NewEntry(item.classCode(), facts, DisclosureAttribute.PROACTIVE,
				new WriteEntry.EntryText(html(item), item.files()));
	}

	/** What was reported is text and never markup. */
	private static String html(ReportedItem item) {
		var text = item.text()
			.lines()
			.filter((line) -> !line.isBlank())
			.map((line) -> "<p>" + escaped(line.strip()) + "</p>")
			.collect(Collectors.joining());
		var address = escaped(item.address());
		return address.isEmpty() ? text : text + "<p>原文地址：<a href=\"" + address + "\">" + address + "</a></p>";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
