package org.yichuang.annualreports.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.annualreports.AnnualReportsPermission;
import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.AnnualReportState;
import org.yichuang.annualreports.store.AnnualReportStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Scope;
import org.yichuang.kernel.Term;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

/**
 * Lists the reports of a year: of every body that the actor may see and that owes one.
 */
@Component
public class ListReports {

	private final ReportForms forms;

	private final AnnualReportStore reports;

	private final Bodies bodies;

	private final Clock clock;

	ListReports(ReportForms forms, AnnualReportStore reports, Bodies bodies, Clock clock) {
		this.forms = forms;
		this.reports = reports;
		this.bodies = bodies;
		this.clock = clock;
	}

	/**
	 * Returns the bodies in the order of their tree, with their reports.
	 * @param stage only reports that stand so; null for all
	 */
	public List<Line> list(Actor actor, int year, @Nullable Stage stage) {
		var form = this.forms.on(year);
		var today = Beijing.today(this.clock);
		var owing = seen(actor).stream().filter((body) -> form.owes(body.level())).toList();
		var known = known(owing.stream().map(Body::id).toList(), year);
		return owing.stream()
			.map((body) -> line(body, known.get(body.id()), form.dueOn(body.level(), year), today))
			.filter((line) -> stage == null || stage.has(line))
			.toList();
	}

	/** Returns the years to choose from: those with reports, this year and the last. */
	public List<Integer> years() {
		var years = new ArrayList<>(this.reports.years());
		int now = Beijing.today(this.clock).getYear();
		for (int year : List.of(now - 1, now)) {
			if (!years.contains(year)) {
				years.add(year);
			}
		}
		return years.stream().sorted(java.util.Comparator.reverseOrder()).toList();
	}

	private List<Body> seen(Actor actor) {
		var scopes = actor.scopes(AnnualReportsPermission.READ);
		if (scopes.stream().anyMatch(Scope.WholeGroup.class::isInstance)) {
			return this.bodies.open("/");
		}
		var trees = scopes.stream()
			.filter(Scope.BodyTree.class::isInstance)
			.map((scope) -> ((Scope.BodyTree) scope).bodyPath())
			.sorted()
			.toList();
		var seen = new java.util.LinkedHashMap<BodyId, Body>();
		trees.forEach((path) -> this.bodies.open(path).forEach((body) -> seen.putIfAbsent(body.id(), body)));
		return List.copyOf(seen.values());
	}

	private Map<BodyId, AnnualReport> known(List<BodyId> bodies, int year) {
		return this.reports.linesOf(bodies, year)
			.stream()
			.collect(Collectors.toMap(AnnualReport::body, Function.identity()));
	}

	private static Line line(Body body, @Nullable AnnualReport report, LocalDate due, LocalDate today) {
		boolean published = report != null && report.state() == AnnualReportState.PUBLISHED;
		return new Line(body, report, due, !published && today.isAfter(due));
	}

	/**
	 * 年报清单行.
	 *
	 * @param body whose
	 * @param report its report, without numbers; null if it was not begun
	 * @param dueOn last day on which it is in time
	 * @param overdue whether that is over and nobody can read it
	 */
	public record Line(Body body, @Nullable AnnualReport report, LocalDate dueOn, boolean overdue) {

	}

	/** 年报进度 — how far a body's report is. */
	@Term("年报进度")
	public enum Stage {

		/** 未开始. */
		NOT_BEGUN,
		/** 编制中. */
		DRAFT,
		/** 待审定. */
		SUBMITTED,
		/** 已发布. */
		PUBLISHED,
		/** 逾期. */
		OVERDUE;

		boolean has(Line line) {
			var report = line.report();
			return switch (this) {
				case NOT_BEGUN -> report == null;
				case OVERDUE -> line.overdue();
				default -> report != null && report.state().name().equals(name());
			};
		}

	}

}
