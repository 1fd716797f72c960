package org.yichuang.annualreports.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.annualreports.AnnualReportId;
import org.yichuang.annualreports.model.AnnualReport;
import org.yichuang.annualreports.model.CellKey;
import org.yichuang.annualreports.model.GivenCell;
import org.yichuang.annualreports.model.ReportForm;
import org.yichuang.annualreports.model.Sheet;
import org.yichuang.annualreports.model.Sheet.Given;
import org.yichuang.annualreports.store.AnnualReportStore;
import org.yichuang.annualreports.store.GivenStore;
import org.yichuang.kernel.BodyId;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

/**
 * Fills the tables of a body and of all below it in one pass. A report counts its own
 * body, with the bodies below that owe no report of their own, and adds what the next
 * bodies below report: what stands in their reports once they are submitted, what is
 * counted and typed in until then.
 */
@Component
public class ReckonYear {

	private final ReportForms forms;

	private final Bodies bodies;

	private final YearFacts facts;

	private final AnnualReportStore reports;

	private final GivenStore given;

	ReckonYear(ReportForms forms, Bodies bodies, YearFacts facts, AnnualReportStore reports, GivenStore given) {
		this.forms = forms;
		this.bodies = bodies;
		this.facts = facts;
		this.reports = reports;
		this.given = given;
	}

	/** Returns the tables of one body. */
	public Reckoned of(Body body, int year) {
		var last = new ArrayList<Reckoned>(1);
		forEach(body, year, (each) -> {
			last.clear();
			last.add(each);
		});
		return last.getFirst();
	}

	/**
	 * Hands over the tables of a body and all below it that report, those below before
	 * those above; no more of them is kept than the sums that still wait for a body.
	 */
	public void forEach(Body root, int year, Consumer<Reckoned> sink) {
		var pass = new Pass(this.forms.on(year), root, year);
		var reporting = pass.reporting();
		for (int at = reporting.size() - 1; at >= 0; at--) {
			sink.accept(pass.reckon(reporting.get(at)));
		}
	}

	/** Returns the bodies that a body's report counts itself. */
	public List<BodyId> counted(Body body, int year) {
		var pass = new Pass(this.forms.on(year), body, year);
		return pass.owners.entrySet()
			.stream()
			.filter((owned) -> owned.getValue().equals(body.id()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * 单位数表 — the tables of one body.
	 *
	 * @param body whose
	 * @param sheet the numbers
	 * @param report its report, null if it was not begun
	 * @param missing the next bodies below that did not submit their reports
	 * @param hasBelow whether bodies below report to it
	 */
	public record Reckoned(Body body, Sheet sheet, @Nullable AnnualReport report, List<Body> missing,
			boolean hasBelow) {
	}

	/** One pass over a tree. */
	private final class Pass {

		private final ReportForm form;

		private final Body root;

		private final List<Body> tree;

		private final Map<BodyId, AnnualReport> known;

		private final Map<AnnualReportId, List<GivenCell>> typed;

		/** For each body the one whose report counts it. */
		private final Map<BodyId, BodyId> owners = new HashMap<>();

		private final Map<BodyId, Map<String, Long>> counted = new HashMap<>();

		private final Map<BodyId, Map<CellKey, BigDecimal>> below = new HashMap<>();

		private final Map<BodyId, List<Body>> missing = new HashMap<>();

		Pass(ReportForm form, Body root, int year) {
			this.form = form;
			this.root = root;
			this.tree = ReckonYear.this.bodies.ever(root.path());
			var ids = this.tree.stream().map(Body::id).toList();
			this.known = ReckonYear.this.reports.of(ids, year)
				.stream()
				.collect(Collectors.toMap(AnnualReport::body, (report) -> report));
			this.typed = ReckonYear.this.given.cells(drafts(this.known.values()));
			var open = ReckonYear.this.bodies.open(root.path())
				.stream()
				.map(Body::id)
				.collect(Collectors.toCollection(HashSet::new));
			this.tree.forEach((body) -> this.owners.put(body.id(), owner(body, open)));
			ReckonYear.this.facts.of(ids, year)
				.forEach((body,
						facts) -> facts.forEach((name, count) -> this.counted
							.computeIfAbsent(this.owners.getOrDefault(body, root.id()), (id) -> new HashMap<>())
							.merge(name, count, Long::sum)));
		}

		List<Body> reporting() {
			return this.tree.stream().filter((body) -> body.id().equals(this.owners.get(body.id()))).toList();
		}

		Reckoned reckon(Body body) {
			var report = this.known.get(body.id());
			var sums = this.below.remove(body.id());
			var waiting = this.missing.remove(body.id());
			var sheet = sheet(body, report, (sums != null) ? sums : Map.of());
			if (!body.id().equals(this.root.id())) {
				handUp(body, report, sheet);
			}
			return new Reckoned(body, sheet, report, (waiting != null) ? List.copyOf(waiting.reversed()) : List.of(),
					sums != null);
		}

		private Sheet sheet(Body body, @Nullable AnnualReport report, Map<CellKey, BigDecimal> sums) {
			var standing = (report != null) ? report.cells() : null;
			if (standing != null) {
				return new Sheet(this.form, standing, Map.of());
			}
			var cells = (report != null) ? this.typed.get(report.id()) : null;
			return Sheet.of(this.form, this.counted.getOrDefault(body.id(), Map.of()), given(cells), sums);
		}

		private void handUp(Body body, @Nullable AnnualReport report, Sheet sheet) {
			var above = this.owners.getOrDefault(body.parent(), this.root.id());
			sheet.addTo(this.below.computeIfAbsent(above, (id) -> new HashMap<>()));
			if (report == null || !report.isSettled()) {
				this.missing.computeIfAbsent(above, (id) -> new ArrayList<>()).add(body);
			}
		}

		private BodyId owner(Body body, Set<BodyId> open) {
			var report = this.known.get(body.id());
			boolean reports = body.id().equals(this.root.id()) || (report != null && report.isSettled())
					|| (this.form.owes(body.level()) && open.contains(body.id()));
			return reports ? body.id() : this.owners.getOrDefault(body.parent(), this.root.id());
		}

	}

	static Given given(@Nullable Collection<GivenCell> cells) {
		if (cells == null) {
			return Given.NOTHING;
		}
		var typed = new HashMap<CellKey, BigDecimal>();
		var corrected = new HashMap<CellKey, BigDecimal>();
		cells.forEach((cell) -> (cell.corrected() ? corrected : typed).put(cell.key(), cell.value()));
		return new Given(typed, corrected);
	}

	private static List<AnnualReportId> drafts(Collection<AnnualReport> reports) {
		return reports.stream().filter((report) -> !report.isSettled()).map(AnnualReport::id).toList();
	}

}
