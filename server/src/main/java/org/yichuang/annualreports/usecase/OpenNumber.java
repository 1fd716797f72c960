package org.yichuang.annualreports.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.annualreports.AnnualReportsProblems;
import org.yichuang.annualreports.model.CellKey;
import org.yichuang.annualreports.model.GridLine;
import org.yichuang.annualreports.model.ReportForm;
import org.yichuang.annualreports.model.ReportGrid;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.requests.RemedyQuestion;
import org.yichuang.requests.RequestYears;
import org.yichuang.requests.YearQuestion;
import org.yichuang.requests.YearRequest;
import org.yichuang.requests.YearRow;

/** Opens a number of a report to the requests behind it. */
@Component
public class OpenNumber {

	private static final Map<String, YearRow> ROWS = YearFacts.ROWS.entrySet()
		.stream()
		.collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

	private final ReadReport read;

	private final RequestYears requests;

	private final Bodies bodies;

	OpenNumber(ReadReport read, RequestYears requests, Bodies bodies) {
		this.read = read;
		this.requests = requests;
		this.bodies = bodies;
	}

	/**
	 * Returns the requests that are counted in a cell now, of the body and of all below
	 * it, oldest first.
	 * @param after what the slice before gave as {@code next}
	 * @throws org.yichuang.kernel.NotFound if there is no such report, or the actor may
	 * not see it
	 * @throws Invalid if there is no such cell; a cell that counts no requests answers
	 * none
	 */
	public Slice<YearRequest> open(Actor actor, AnnualReportId id, CellKey cell, Position position) {
		var report = this.read.read(actor, id).laid();
		var year = report.report().year();
		var bodies = below(report.body());
		var facts = facts(report.form(), cell).stream().map((fact) -> List.of(fact.split("\\."))).toList();
		if (facts.isEmpty()) {
			return new Slice<>(List.of(), null);
		}
		if (facts.getFirst().getFirst().equals(YearFacts.REMEDIES)) {
			return this.requests.requests(new RemedyQuestion(bodies, year, parts(facts, 1), parts(facts, 2)),
					position.after(), position.size());
		}
		var row = ROWS.get(facts.getFirst().get(0) + "." + facts.getFirst().get(1));
		if (row == null) {
			return new Slice<>(List.of(), null);
		}
		boolean byOutcome = row == YearRow.CONCLUDED;
		return this.requests.requests(new YearQuestion(bodies, year, row, byOutcome ? parts(facts, 2) : Set.of(),
				parts(facts, byOutcome ? 3 : 2)), position.after(), position.size());
	}

	/** Returns the facts that a cell counts, for a sum those of its parts. */
	static List<String> facts(ReportForm form, CellKey cell) {
		var grid = form.grid(cell.grid()).orElseThrow(() -> unknown(cell));
		var rows = parts(grid.rows(), grid.row(cell.row()).orElseThrow(() -> unknown(cell)));
		var columns = parts(grid.columns(), grid.column(cell.column()).orElseThrow(() -> unknown(cell)));
		return rows.stream()
			.flatMap((row) -> columns.stream().flatMap((column) -> ReportGrid.facts(row, column).stream()))
			.toList();
	}

	private static List<GridLine> parts(List<GridLine> lines, GridLine line) {
		return line.isSum() ? lines.stream().filter((part) -> line.sum().contains(part.code())).toList()
				: List.of(line);
	}

	private static Set<String> parts(List<List<String>> facts, int at) {
		return facts.stream().map((fact) -> fact.get(at)).collect(Collectors.toCollection(HashSet::new));
	}

	private List<BodyId> below(Body body) {
		return new ArrayList<>(this.bodies.idsBelow(body.path()));
	}

	private static Invalid unknown(CellKey cell) {
		return Invalid.field("cell", AnnualReportsProblems.CELL_UNKNOWN, cell.toString());
	}

	/**
	 * 位置.
	 *
	 * @param after what the slice before gave as {@code next}; null for the first
	 * @param size how many
	 */
	public record Position(@Nullable String after, int size) {
	}

}
