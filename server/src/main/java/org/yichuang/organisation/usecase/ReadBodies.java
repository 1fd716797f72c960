package org.yichuang.organisation.usecase;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Body;
import org.yichuang.organisation.model.BodyDetail;
import org.yichuang.organisation.model.BodyFilter;
import org.yichuang.organisation.model.BodyLine;
import org.yichuang.organisation.store.BodyLists;

/** Reads the tree of bodies, which is no secret to anybody who may read bodies at all. */
@Component
public class ReadBodies {

	private final BodyLists bodies;

	ReadBodies(BodyLists bodies) {
		this.bodies = bodies;
	}

	/** Returns the bodies that a filter names, by code. */
	public Slice<BodyLine> list(BodyFilter filter) {
		return Slice.cut(this.bodies.lines(filter), filter.size(), (line) -> line.body().code());
	}

	/**
	 * @throws NotFound if there is none
	 */
	public BodyDetail get(BodyId id) {
		return this.bodies.detail(id).orElseThrow(() -> NotFound.of(id));
	}

	/** Returns the bodies above one, the root first. */
	public List<Body> above(Body body) {
		return this.bodies.above(body);
	}

	/**
	 * Hands over every body, parents before children. No connection is held while the
	 * consumer works, however slowly its reader reads.
	 * @param atOnce how many are read at once
	 */
	public void each(int atOnce, Consumer<BodyLine> consumer) {
		var some = this.bodies.below("", atOnce);
		while (!some.isEmpty()) {
			some.forEach(consumer);
			some = this.bodies.below(some.getLast().body().path(), atOnce);
		}
	}

}
