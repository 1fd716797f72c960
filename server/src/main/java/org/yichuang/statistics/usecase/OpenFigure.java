package org.yichuang.statistics.usecase;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Slice;
import org.yichuang.statistics.model.SubjectFilter;
import org.yichuang.statistics.model.SubjectFilter.After;
import org.yichuang.statistics.model.SubjectLine;
import org.yichuang.statistics.model.Whose;
import org.yichuang.statistics.store.SubjectLists;

/** Opens a figure to the facts behind it, as far as the actor may see. */
@Component
public class OpenFigure {

	private static final int AT_ONCE = 500;

	private static final int LONGEST_EXPORT = 200_000;

	private final SubjectLists subjects;

	private final SeenBodies seen;

	OpenFigure(SubjectLists subjects, SeenBodies seen) {
		this.subjects = subjects;
		this.seen = seen;
	}

	/**
	 * Returns a slice of the facts, the newest first.
	 * @param whose of which bodies
	 * @throws org.yichuang.kernel.NotFound if that body is out of sight
	 */
	public Slice<SubjectLine> subjects(Actor actor, Whose whose, SubjectFilter filter, int size) {
		return Slice.cut(this.subjects.newest(within(actor, whose, filter), size + 1), size, SubjectKey::of);
	}

	/** Hands over the newest 200,000 facts at most, some hundreds at once. */
	public void each(Actor actor, Whose whose, SubjectFilter filter, Consumer<List<SubjectLine>> consumer) {
		var wanted = within(actor, whose, filter);
		List<SubjectLine> some;
		int handed = 0;
		do {
			some = this.subjects.newest(wanted, AT_ONCE);
			consumer.accept(some);
			handed += some.size();
			wanted = some.isEmpty() ? wanted : wanted.after(new After(some.getLast().at(), some.getLast().subject()));
		}
		while (some.size() == AT_ONCE && handed < LONGEST_EXPORT);
	}

	private SubjectFilter within(Actor actor, Whose whose, SubjectFilter filter) {
		return new SubjectFilter(filter.kind(), filter.without(), filter.span(), bodies(actor, whose), filter.site(),
				filter.after());
	}

	private @Nullable List<BodyId> bodies(Actor actor, Whose whose) {
		var bodies = this.seen.ids(actor, whose.body()).orElse(null);
		var body = whose.body();
		return (body != null && whose.alone()) ? List.of(body) : bodies;
	}

}
