package org.yichuang.disclosure.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yichuang.disclosure.DirectReportId;
import org.yichuang.disclosure.UpwardItemId;
import org.yichuang.disclosure.store.DirectReportStore;
import org.yichuang.disclosure.store.UpwardItemStore;
import org.yichuang.kernel.Actor;
import org.yichuang.outlet.SubjectNames;

/** 直报说明 — which reports, and which items upward, stand behind a figure. */
@Component
class DirectReportSubjects implements SubjectNames {

	private static final Set<String> KINDS = Set.of("disclosure.reported", "disclosure.reported-upward",
			"disclosure.adopted-upward");

	private final DirectReportStore reports;

	private final UpwardItemStore upward;

	private final DirectReportScope scope;

	private final MessageSource messages;

	DirectReportSubjects(DirectReportStore reports, UpwardItemStore upward, DirectReportScope scope,
			MessageSource messages) {
		this.reports = reports;
		this.upward = upward;
		this.scope = scope;
		this.messages = messages;
	}

	@Override
	public boolean knows(String kind) {
		return KINDS.contains(kind);
	}

	@Override
	public Map<String, SubjectName> named(Actor actor, Collection<String> ids) {
		var range = this.scope.of(actor);
		var named = new HashMap<String, SubjectName>();
		this.reports.all(ids.stream().map(DirectReportId::of).toList())
			.stream()
			.filter((report) -> range.has(report.body()))
			.forEach((report) -> named.put(report.id().toString(), new SubjectName(report.item().title(),
					word("direct-report-state." + report.state()), "/disclosure-reports/" + report.id())));
		this.upward.all(ids.stream().map(UpwardItemId::of).toList())
			.stream()
			.filter((item) -> range.has(item.body()))
			.forEach((item) -> named.put(item.id().toString(), new SubjectName(item.item().title(),
					word("upward-level." + item.item().level()), "/disclosure-upward")));
		return named;
	}

	private String word(String key) {
		return Objects
			.requireNonNull(this.messages.getMessage("disclosure." + key, null, "", Locale.SIMPLIFIED_CHINESE));
	}

}
