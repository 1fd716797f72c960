package org.yichuang.disclosure.usecase;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.disclosure.model.DirectReportFilter.Range;
import org.yichuang.disclosure.model.ReportCount;
import org.yichuang.disclosure.model.ReportTable;
import org.yichuang.disclosure.model.ReportTable.Names;
import org.yichuang.disclosure.model.ReportTable.Span;
import org.yichuang.disclosure.store.DirectReportCounts;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.BodyLevel;

/** Counts accepted reports by body, class and month, and what went upward. */
@Component
@Transactional(readOnly = true)
public class CountDirectReports {

	private static final Set<BodyLevel> REPORTING = EnumSet.of(BodyLevel.DEPARTMENT, BodyLevel.TOWNSHIP,
			BodyLevel.STREET);

	private static final int MOST_MONTHS = 36;

	private final DirectReportCounts counts;

	private final DirectReportScope scope;

	private final DirectReportClasses classes;

	private final Bodies bodies;

	CountDirectReports(DirectReportCounts counts, DirectReportScope scope, DirectReportClasses classes, Bodies bodies) {
		this.counts = counts;
		this.scope = scope;
		this.classes = classes;
		this.bodies = bodies;
	}

	/**
	 * Returns the table of a span. Departments, townships and streets are listed though
	 * they reported nothing, unless the whole group is asked.
	 * @param under the body with all below it; null for all that the actor sees
	 * @throws Invalid if the span ends before it begins, or is longer than three years
	 * @throws org.yichuang.kernel.NotFound if the body is out of sight
	 */
	public ReportTable table(Actor actor, @Nullable BodyId under, Span span) {
		if (span.until().isBefore(span.from()) || ChronoUnit.MONTHS.between(span.from(), span.until()) >= MOST_MONTHS) {
			throw Invalid.field("until", KernelProblems.MALFORMED, "1–" + MOST_MONTHS + " 个月");
		}
		var range = this.scope.of(actor, under);
		var accepted = this.counts.accepted(range, span.from(), span.until());
		return ReportTable.of(span, new Names(names(range, accepted), classNames(accepted)), accepted,
				this.counts.upward(range, span.from(), span.until()));
	}

	private Map<String, String> names(Range range, List<ReportCount> counts) {
		var names = new LinkedHashMap<String, String>();
		var counted = counts.stream().map(ReportCount::body).distinct().toList();
		var all = this.bodies.all(Stream.concat(range.bodies().stream(), counted.stream()).distinct().toList());
		all.values()
			.stream()
			.filter((body) -> counted.contains(body.id()) || REPORTING.contains(body.level()))
			.sorted(Comparator.comparing(Body::path))
			.forEach((body) -> names.put(body.id().toString(), body.name()));
		return names;
	}

	private Map<String, String> classNames(List<ReportCount> counts) {
		var labels = this.classes.labels();
		var names = new LinkedHashMap<String, String>();
		labels.forEach((code, label) -> {
			if (counts.stream().anyMatch((count) -> count.classCode().equals(code))) {
				names.put(code, label);
			}
		});
		return names;
	}

}
