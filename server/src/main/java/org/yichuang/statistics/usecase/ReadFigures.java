package org.yichuang.statistics.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.statistics.Dimension;
import org.yichuang.statistics.FigureQuestion;
import org.yichuang.statistics.FigureRow;
import org.yichuang.statistics.FigureRow.FigureValue;
import org.yichuang.statistics.StatisticsProblems;
import org.yichuang.statistics.model.FigureDefinition;
import org.yichuang.statistics.model.FigureForm;
import org.yichuang.statistics.model.FigureUnit;
import org.yichuang.statistics.model.Tally;
import org.yichuang.statistics.model.TallyQuestion;
import org.yichuang.statistics.store.FigureTable;
import org.yichuang.statistics.store.RollupTable;

/** Reads figures from the sums. */
@Component
public class ReadFigures {

	private static final int MOST_FIGURES = 40;

	private final FigureTable figures;

	private final RollupTable sums;

	private final SeenBodies seen;

	private final Clock clock;

	ReadFigures(FigureTable figures, RollupTable sums, SeenBodies seen, Clock clock) {
		this.figures = figures;
		this.sums = sums;
		this.seen = seen;
		this.clock = clock;
	}

	/**
	 * Returns the figures there are today: the defined ones, then kinds that nobody
	 * defined.
	 */
	public List<FigureDefinition> definitions() {
		var defined = this.figures.holding(Beijing.today(this.clock));
		var known = defined.stream().map(FigureDefinition::code).collect(Collectors.toSet());
		var all = new ArrayList<>(defined);
		this.sums.kinds().stream().filter((kind) -> !known.contains(kind)).map(ReadFigures::plain).forEach(all::add);
		return all;
	}

	/** Returns the figures that anybody may read. */
	public Set<String> open() {
		return this.figures.open();
	}

	/** Returns the kinds of which anything was ever measured. */
	public Set<String> measured() {
		return Set.copyOf(this.sums.kinds());
	}

	/** Returns figures of all that a question names, as one row. */
	public FigureRow total(FigureQuestion question) {
		var rows = by(question);
		return rows.isEmpty() ? row(List.of(), defined(question), Map.of()) : rows.getFirst();
	}

	/** Returns figures laid apart; rows of which nothing was measured are left out. */
	public List<FigureRow> by(FigureQuestion question, Dimension... dimensions) {
		return of(question, this.seen.ids(Actor.SYSTEM, question.under()).orElse(null), dimensions);
	}

	/** Returns figures of some bodies, or of all, laid apart. */
	List<FigureRow> of(FigureQuestion question, @Nullable Collection<BodyId> bodies, Dimension... dimensions) {
		var defined = defined(question);
		var kinds = defined.stream().flatMap((figure) -> figure.kinds().stream()).distinct().toList();
		return tallies(new TallyQuestion(kinds, question.span(), bodies, question.site(), List.of(dimensions),
				spread(defined)))
			.entrySet()
			.stream()
			.map((entry) -> row(entry.getKey(), defined, entry.getValue()))
			.toList();
	}

	/** Returns the kinds of which figures ask how the amounts lie. */
	static List<String> spread(List<FigureDefinition> figures) {
		return figures.stream()
			.filter(FigureDefinition::asksForValues)
			.flatMap((figure) -> figure.kinds().stream())
			.distinct()
			.toList();
	}

	/** Returns what was measured, by key and kind. */
	Map<List<String>, Map<String, Tally>> tallies(TallyQuestion question) {
		var all = new LinkedHashMap<List<String>, Map<String, Tally>>();
		this.sums.read(question)
			.forEach((row) -> all.computeIfAbsent(row.key(), (key) -> new HashMap<>()).put(row.kind(), row.tally()));
		return all;
	}

	/**
	 * Returns the definitions of the figures asked, as they hold on the last day.
	 * @throws Invalid if there is no such figure, or too many are asked
	 */
	List<FigureDefinition> defined(FigureQuestion question) {
		if (question.figures().size() > MOST_FIGURES) {
			throw Invalid.field("figure", StatisticsProblems.TOO_MANY_FIGURES, MOST_FIGURES);
		}
		var holding = holding(question.span().last());
		return question.figures().stream().distinct().map((code) -> defined(code, holding)).toList();
	}

	/**
	 * Returns a figure as it holds on a day.
	 * @throws Invalid if there is none
	 */
	FigureDefinition defined(String code, LocalDate day) {
		return defined(code, holding(day));
	}

	private Map<String, FigureDefinition> holding(LocalDate day) {
		return this.figures.holding(day)
			.stream()
			.collect(Collectors.toMap(FigureDefinition::code, Function.identity()));
	}

	private FigureDefinition defined(String code, Map<String, FigureDefinition> holding) {
		var found = holding.get(code);
		if (found != null) {
			return found;
		}
		if (!this.sums.kinds().contains(code)) {
			throw Invalid.field("figure", StatisticsProblems.UNKNOWN_FIGURE, code);
		}
		return plain(code);
	}

	/** Returns the row of the figures that what was measured gives. */
	static FigureRow row(List<String> key, List<FigureDefinition> defined, Map<String, Tally> tallies) {
		return new FigureRow(key,
				defined.stream().map((figure) -> new FigureValue(figure.code(), figure.of(tallies))).toList());
	}

	private static FigureDefinition plain(String kind) {
		return new FigureDefinition(kind, LocalDate.EPOCH, FigureForm.SUM, kind, null, null, FigureUnit.ITEMS, "",
				Integer.MAX_VALUE);
	}

	/** Returns both sums together, kind by kind. */
	static Map<String, Tally> together(Map<String, Tally> one, Map<String, Tally> other) {
		var both = new HashMap<>(one);
		other.forEach((kind, tally) -> both.merge(kind, tally, Tally::plus));
		return both;
	}

}
