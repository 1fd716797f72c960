package org.yichuang.statistics.usecase;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Body;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;
import org.yichuang.statistics.Dimension;
import org.yichuang.statistics.FigureQuestion;
import org.yichuang.statistics.FigureRow;
import org.yichuang.statistics.FigureRow.FigureValue;
import org.yichuang.statistics.model.FigureLine;
import org.yichuang.statistics.model.Grouping;
import org.yichuang.statistics.model.Periods;
import org.yichuang.statistics.model.QuotaPeriod;
import org.yichuang.statistics.model.Tally;
import org.yichuang.statistics.model.TallyQuestion;

/** Lays figures out as a table, as far as the actor may see. */
@Component
public class LayOutFigures {

	private final ReadFigures read;

	private final SeenBodies seen;

	private final Sites sites;

	LayOutFigures(ReadFigures read, SeenBodies seen, Sites sites) {
		this.read = read;
		this.seen = seen;
		this.sites = sites;
	}

	/**
	 * Returns the lines of a table; only the one by body is read slice by slice.
	 * @param after key of the slice's last line, for the table by body
	 * @param size how many lines a slice of that table has
	 * @throws org.yichuang.kernel.NotFound if the question is of a body out of sight
	 */
	public Slice<FigureLine> lines(Actor actor, FigureQuestion question, Grouping by, @Nullable String after,
			int size) {
		return switch (by) {
			case TOTAL -> new Slice<>(List.of(total(actor, question)), null);
			case BODY -> bodies(actor, question, Optional.ofNullable(after).orElse(""), size);
			case BRANCH -> new Slice<>(branches(actor, question), null);
			case SITE -> new Slice<>(sites(actor, question), null);
			case DAY, WEEK, MONTH, QUARTER, YEAR -> new Slice<>(periods(actor, question, by.time()), null);
		};
	}

	/** Returns the figures of all that the actor asks, as one line. */
	public FigureLine total(Actor actor, FigureQuestion question) {
		var rows = this.read.of(question, this.seen.ids(actor, question.under()).orElse(null));
		return new FigureLine("", "", false, rows.isEmpty() ? nothing(question) : rows.getFirst().values());
	}

	/**
	 * Returns a line for each period of the question's days, those of which nothing was
	 * measured too.
	 */
	public List<FigureLine> periods(Actor actor, FigureQuestion question, Dimension time) {
		var nothing = nothing(question);
		var periods = Periods.of(question.span(), QuotaPeriod.valueOf(time.name()));
		var rows = byKey(this.read.of(question, this.seen.ids(actor, question.under()).orElse(null), time));
		return periods.stream().map((period) -> {
			var key = Periods.name(period.first(), time);
			return line(nothing, rows.get(key), key, "");
		}).toList();
	}

	private Slice<FigureLine> bodies(Actor actor, FigureQuestion question, String after, int size) {
		var rows = this.seen.ever(actor, question.under())
			.stream()
			.filter((body) -> body.path().compareTo(after) > 0)
			.limit(size + 1L)
			.toList();
		var nothing = nothing(question);
		var slice = Slice.cut(rows, size, Body::path);
		var figures = byKey(this.read.of(question, slice.items().stream().map(Body::id).toList(), Dimension.BODY));
		return slice
			.map((body) -> line(nothing, figures.get(body.id().toString()), body.id().toString(), body.name()).ofOne());
	}

	private List<FigureLine> branches(Actor actor, FigureQuestion question) {
		var bodies = this.seen.ever(actor, question.under());
		var tops = tops(bodies);
		var defined = this.read.defined(question);
		var sums = new HashMap<BodyId, Map<String, Tally>>();
		var tallies = this.read.tallies(
				new TallyQuestion(defined.stream().flatMap((figure) -> figure.kinds().stream()).distinct().toList(),
						question.span(), bodies.stream().map(Body::id).toList(), question.site(),
						List.of(Dimension.BODY), ReadFigures.spread(defined)));
		var byId = bodies.stream().collect(Collectors.toMap((body) -> body.id().toString(), (body) -> body));
		tallies.forEach((key, tally) -> top(tops, byId.get(key.getFirst()))
			.ifPresent((top) -> sums.merge(top.id(), tally, ReadFigures::together)));
		return tops.stream()
			.map((top) -> new FigureLine(top.id().toString(), top.name(), isTopmost(top, tops),
					ReadFigures.row(List.of(), defined, sums.getOrDefault(top.id(), Map.of())).values()))
			.toList();
	}

	/**
	 * The topmost bodies by themselves, and those directly below them with all that is
	 * below.
	 */
	private static List<Body> tops(List<Body> bodies) {
		var known = bodies.stream().map(Body::id).collect(Collectors.toSet());
		var roots = bodies.stream().filter((body) -> !known.contains(body.parent())).map(Body::id).toList();
		return bodies.stream().filter((body) -> roots.contains(body.id()) || roots.contains(body.parent())).toList();
	}

	private static boolean isTopmost(Body body, List<Body> tops) {
		return tops.stream().noneMatch((top) -> top.id().equals(body.parent()));
	}

	private static Optional<Body> top(List<Body> tops, @Nullable Body body) {
		return (body == null) ? Optional.empty()
				: tops.stream()
					.filter((top) -> body.path().startsWith(top.path()))
					.max(java.util.Comparator.comparingInt((top) -> top.path().length()));
	}

	private List<FigureLine> sites(Actor actor, FigureQuestion question) {
		var rows = byKey(this.read.of(question, this.seen.ids(actor, question.under()).orElse(null), Dimension.SITE));
		var names = this.sites.all().stream().collect(Collectors.toMap((site) -> site.id().toString(), Site::name));
		return rows.entrySet()
			.stream()
			.map((row) -> new FigureLine(row.getKey(), names.getOrDefault(row.getKey(), ""), false,
					row.getValue().values()))
			.sorted(java.util.Comparator.comparing(FigureLine::name))
			.toList();
	}

	private static FigureLine line(List<FigureValue> nothing, @Nullable FigureRow row, String key, String name) {
		return new FigureLine(key, name, false, (row != null) ? row.values() : nothing);
	}

	/** The figures of what nothing was measured of, asked once for all lines. */
	private List<FigureValue> nothing(FigureQuestion question) {
		return ReadFigures.row(List.of(), this.read.defined(question), Map.of()).values();
	}

	private static Map<String, FigureRow> byKey(List<FigureRow> rows) {
		var all = new LinkedHashMap<String, FigureRow>();
		rows.forEach((row) -> all.put(row.key().getFirst(), row));
		return all;
	}

}
