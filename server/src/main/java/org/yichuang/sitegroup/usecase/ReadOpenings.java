package org.yichuang.sitegroup.usecase;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;
import org.yichuang.sitegroup.OpeningItemState;
import org.yichuang.sitegroup.OpeningState;
import org.yichuang.sitegroup.SitegroupPermission;
import org.yichuang.sitegroup.store.OpeningRows;

/** Reads how far jobs that open many sites have come. */
@Component
public class ReadOpenings {

	private final OpeningRows openings;

	ReadOpenings(OpeningRows openings) {
		this.openings = openings;
	}

	/** Returns jobs that the actor may see, newest first. */
	public Slice<Progress> list(Actor actor, @Nullable UUID before, int size) {
		var slice = Slice.cut(this.openings.before(before, size + 1), size, (opening) -> opening.id().toString());
		var visible = slice.items().stream().filter((opening) -> isVisible(actor, opening)).map(Progress::of).toList();
		return new Slice<>(visible, slice.next());
	}

	/**
	 * Returns a job.
	 * @throws NotFound if there is none, or it is not for this actor
	 */
	public Progress get(Actor actor, UUID id) {
		var opening = this.openings.get(id);
		if (!isVisible(actor, opening)) {
			throw new NotFound("opening " + id);
		}
		return Progress.of(opening);
	}

	/** Returns a job's bodies in their order. */
	public Slice<Line> lines(Actor actor, UUID id, int after, int size) {
		get(actor, id);
		return Slice.cut(this.openings.items(id, after, size + 1), size, (item) -> String.valueOf(item.position()))
			.map(Line::of);
	}

	private static boolean isVisible(Actor actor, OpeningRows.Opening opening) {
		return actor.may(SitegroupPermission.OPEN_SITES, Place.ofBody(opening.bodyPath()));
	}

	/** 批量开设进度 — see {@link OpeningRows.Opening}. */
	public record Progress(UUID id, String rootName, String blueprint, String actorName, OpeningState state, int total,
			int done, int failed, Instant startedAt, @Nullable Instant finishedAt) {

		static Progress of(OpeningRows.Opening it) {
			return new Progress(it.id(), it.rootName(), it.blueprint(), it.actorName(), it.state(), it.total(),
					it.done(), it.failed(), it.startedAt(), it.finishedAt());
		}

	}

	/** 批量开设明细 — see {@link OpeningRows.Item}. */
	public record Line(int position, BodyId body, String bodyName, OpeningItemState state, @Nullable SiteId site,
			String reason) {

		static Line of(OpeningRows.Item it) {
			return new Line(it.position(), it.body(), it.bodyName(), it.state(), it.site(), it.reason());
		}

	}

}
