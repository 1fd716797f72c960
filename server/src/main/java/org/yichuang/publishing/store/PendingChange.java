package org.yichuang.publishing.store;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.SiteId;

/**
 * 待发布变更 — a change whose pages are not all live.
 *
 * @param id identifies it
 * @param whole sites that are to be built anew from what their sources name; otherwise
 * empty
 * @param position how far a change of many pages is through; null while it has not been
 * spread out
 * @param faults pages of it that could not be made so far
 * @param attempts how often it had to be put off
 */
public record PendingChange(UUID id, List<SiteId> whole, @Nullable Long position, int faults, int attempts) {

	/** Says whether it was put off before. */
	public boolean wasPutOff() {
		return this.attempts > 0;
	}

}
