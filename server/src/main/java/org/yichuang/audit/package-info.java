/**
 * 审计 — the append-only, hash-chained trail. Owns the tables {@code audit_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation" })
package org.yichuang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
