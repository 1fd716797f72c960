package org.yichuang.audit.usecase;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.audit.AuditPermission;
import org.yichuang.audit.model.TrailEntry;
import org.yichuang.audit.model.TrailFilter;
import org.yichuang.audit.store.TrailLists;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Scope;

/** Reads the trail, within the actor's scope. */
@Component
public class ReadTrail {

	private static final int LONGEST_EXPORT = 200_000;

	private static final int AT_ONCE = 500;

	private final TrailLists trail;

	ReadTrail(TrailLists trail) {
		this.trail = trail;
	}

	/** Returns at most {@code limit} entries, the newest first. */
	public List<TrailEntry> newest(Actor actor, TrailFilter filter, TrailFilter.@Nullable After after, int limit) {
		return this.trail.newest(filter, sight(actor), after, limit);
	}

	/**
	 * Hands over the newest 200,000 entries at most. No connection is held while the
	 * consumer works, however slowly its reader reads.
	 */
	public void each(Actor actor, TrailFilter filter, Consumer<TrailEntry> consumer) {
		var sight = sight(actor);
		TrailFilter.After after = null;
		for (int left = LONGEST_EXPORT; left > 0; left -= AT_ONCE) {
			var some = this.trail.newest(filter, sight, after, Math.min(left, AT_ONCE));
			some.forEach(consumer);
			if (some.size() < AT_ONCE) {
				return;
			}
			after = new TrailFilter.After(some.getLast().at(), some.getLast().id());
		}
	}

	/**
	 * @throws NotFound if there is none in the actor's scope
	 */
	public TrailEntry get(Actor actor, UUID id) {
		return this.trail.find(id, sight(actor)).orElseThrow(() -> new NotFound("audit entry " + id));
	}

	/** Returns the actions that occur in the trail. */
	public List<String> actions() {
		return this.trail.actions();
	}

	private static TrailFilter.Sight sight(Actor actor) {
		var scopes = actor.scopes(AuditPermission.READ_TRAIL);
		return new TrailFilter.Sight(scopes.stream().anyMatch(Scope.WholeGroup.class::isInstance),
				only(Scope.BodyTree.class, scopes).map(Scope.BodyTree::bodyPath).toList(),
				only(Scope.OneSite.class, scopes).map((one) -> one.site().value()).toList(),
				only(Scope.OneChannel.class, scopes).map((one) -> one.channel().value()).toList());
	}

	private static <T> java.util.stream.Stream<T> only(Class<T> type, List<Scope> scopes) {
		return scopes.stream().filter(type::isInstance).map(type::cast);
	}

}
