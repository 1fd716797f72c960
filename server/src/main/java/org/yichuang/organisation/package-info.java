/**
 * 组织与身份 — the tree of bodies, people and their accounts, roles, posts and duties,
 * sign-in. Owns the tables {@code organisation_*}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform" })
package org.yichuang.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
