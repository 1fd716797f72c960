package org.yichuang.publishing.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 待发布变更 — one line of the queue.
 *
 * @param id identifies it
 * @param reason what was done, such as {@code content.publish-edition}
 * @param requestedAt when
 * @param pages how many of its pages are live already
 * @param pagesLeft how many are still to be made, where that is known
 * @param attempts how often it had to be put off
 * @param trouble why it was put off last, null if never
 */
@Term("待发布变更")
public record QueueLine(UUID id, String reason, Instant requestedAt, int pages, long pagesLeft, int attempts,
		@Nullable String trouble) {

}
