/**
 * 门面 — problem+json, security chains, who acts. Owns the tables of sessions and events.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "outlet", "platform", "organisation" })
package org.yichuang.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
