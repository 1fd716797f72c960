package org.yichuang.organisation.signin.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Term;

/**
 * 访问令牌 — what a program of an integrator signs in with.
 *
 * @param id identifies it
 * @param name what it is for, in its maker's words
 * @param permissions codes of the powers it gives, as far as its maker holds them
 * @param createdAt when it was made
 * @param endsAt when it stops
 * @param lastUsedAt when it was last used, to the minute; null if never
 * @param revokedAt when it was revoked, null if it was not
 */
@Term("访问令牌")
public record ApiToken(UUID id, String name, List<String> permissions, Instant createdAt, Instant endsAt,
		@Nullable Instant lastUsedAt, @Nullable Instant revokedAt) {

}
