/**
 * 出口 — records that any room may hand on without knowing who listens: audit entries,
 * notices, measurements, search entries. Publish them as application events; the
 * listeners sit on higher floors.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
package org.yichuang.outlet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
